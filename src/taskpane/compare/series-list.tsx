import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { chosenSeries, everything } from "../../ledger/comparison-choice";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { useWords } from "../shell/words";
import { ChoiceCard } from "./choice-card";
import { SeriesCard } from "./series-card";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  empty: { color: tokens.colorNeutralForeground2, padding: "16px 8px", textAlign: "center", display: "block" },
});

/** Rows put on the page at once. */
const page = 60;

/** What was chosen, and its rows. */
export function SeriesList({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const { choice, choose } = compared;
  const [most, setMost] = useState(page);
  const all = useMemo(() => chosenSeries(ledger, everything), [ledger]);
  const rows = useMemo(() => chosenSeries(ledger, choice), [ledger, choice]);
  const { indicatorKey } = ledgerComparison(ledger);
  const agencies = new Set(all.map(({ indicator }) => indicator.agency));
  if (all.length === 0) return <Text className={styles.empty}>{words.oneYear(ledger.replies.length)}</Text>;
  return (
    <>
      <ChoiceCard ledger={ledger} all={all} rows={rows.length} compared={compared} />
      {rows.length === 0 ? <Text className={styles.empty}>{words.none}</Text> : (
        <ul className={styles.list} aria-label={words.sections.series}>
          {rows.slice(0, most).map((series) => {
            const key = indicatorKey(series.indicator);
            return (
              <SeriesCard
                key={key} series={series} ledger={ledger} compared={compared} agencyShown={agencies.size > 1}
                onLeaveOut={() => choose({ ...choice, without: [...choice.without, key] })}
              />
            );
          })}
        </ul>
      )}
      {rows.length > most && <Button onClick={() => setMost(most + page)}>{words.more(Math.min(page, rows.length - most))}</Button>}
    </>
  );
}
