import { Button, Caption1, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { fold } from "../../ledger/keys";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";
import { BesideList } from "./beside-list";
import { CatalogueCard } from "./catalogue-card";
import { MergeLedgerCard } from "./merge-ledger-card";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  empty: { color: tokens.colorNeutralForeground2, padding: "16px 8px", textAlign: "center", display: "block" },
});

const page = 40;

/** The indicators of the ledger as people keep them, and another analyst's ledger to be merged. */
export function CatalogueList({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const [search, setSearch] = useState("");
  const [most, setMost] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const { indicatorKey } = ledgerComparison(ledger);
  const results = useMemo(() => ledgerComparison(ledger).comparison.indicators.filter(({ status }) => status === "actual").sort((a, b) => b.figures.length - a.figures.length), [ledger]);
  const agencies = new Set(results.map(({ agency }) => agency)).size;
  const wanted = fold(search).toLowerCase();
  const rows = wanted === "" ? results : results.filter(({ title, aliases, unit, agencyName }) => fold([title, ...aliases, unit, agencyName].join("|")).toLowerCase().includes(wanted));

  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !(event.target as Element).matches("[data-row]")) return;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const to = heads[heads.indexOf(event.target as HTMLElement) + by];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <>
      <BesideList ledger={ledger} compared={compared} />
      {results.length === 0 ? <Text className={styles.empty}>{words.empty}</Text> : (
        <>
          <Caption1 className={styles.help}>{words.help}</Caption1>
          <Input type="search" size="small" contentBefore={<Search16Regular />} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />
          {rows.length === 0 && <Text className={styles.empty}>{words.none}</Text>}
          <ul ref={list} className={styles.list} onKeyDown={walk}>
            {rows.slice(0, most).map((indicator) => <CatalogueCard key={indicatorKey(indicator)} indicator={indicator} all={results} ledger={ledger} compared={compared} agencyShown={agencies > 1} />)}
          </ul>
          {rows.length > most && <Button onClick={() => setMost(most + page)}>{words.more(Math.min(page, rows.length - most))}</Button>}
        </>
      )}
      <MergeLedgerCard ledger={ledger} compared={compared} />
    </>
  );
}
