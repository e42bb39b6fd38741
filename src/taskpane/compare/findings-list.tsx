import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../findings/finding";
import { explainedDecision, withDecision } from "../../ledger/decide-comparison";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { findingInWords, findingWords, severityWords } from "../../wording/findings";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { ExplainPart } from "./explain-part";
import { FigureQuote } from "./figure-quote";
import { FindingHead } from "./finding-head";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "6px" },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

const page = 40;

/** What contradicts or deserves a look; an explained one is closed but not lost. */
export function FindingsList({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const [closedShown, setClosedShown] = useState(false);
  const [most, setMost] = useState(page);
  const { findings, findingKey } = ledgerComparison(ledger);
  const explained = new Set(ledger.decisions.filter(({ field }) => field === "explained").map(({ row }) => row));
  const open = findings.filter((finding) => !explained.has(findingKey(finding)));
  const closed = findings.filter((finding) => explained.has(findingKey(finding)));
  const list = (rows: readonly Finding[]) => (
    <ul className={styles.list} aria-label={words.sections.findings}>{rows.map((finding) => <FindingItem key={findingKey(finding)} finding={finding} ledger={ledger} compared={compared} />)}</ul>
  );
  return (
    <>
      {open.length === 0 ? <Text className={styles.empty}>{words.findingsNone}</Text> : list(open.slice(0, most))}
      {open.length > most && <Button onClick={() => setMost(most + page)}>{words.more(Math.min(page, open.length - most))}</Button>}
      {closed.length > 0 && <div><Button size="small" appearance="subtle" aria-expanded={closedShown} onClick={() => setClosedShown(!closedShown)}>{words.showExplained(closed.length)}</Button></div>}
      {closedShown && list(closed)}
    </>
  );
}

function FindingItem({ finding, ledger, compared }: { readonly finding: Finding; readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const key = ledgerComparison(ledger).findingKey(finding);
  const decision = ledger.decisions.find(({ field, row }) => field === "explained" && row === key);
  const message = findingInWords(finding, language);
  return (
    <li className={`${cards.card} ${styles.item}`}>
      <FindingHead severity={finding.severity} severityWord={severityWords[finding.severity][language]} kind={findingWords[finding.kind][language]} message={message} />
      {finding.sources.map((figure) => <FigureQuote key={`${figure.file}-${figure.index}`} ledger={ledger} figure={figure} onReveal={(row) => void compared.revealRow(row)} />)}
      {decision ? <Caption1>{words.explained(decision.by, decision.at, decision.value)}</Caption1> : (
        <ExplainPart
          open={words.explain} about={message} reasonLabel={words.explanation} submit={words.close}
          onExplain={(why) => void compared.decide((decisions, who) => withDecision(decisions, explainedDecision(key, why, who)), "explained")}
        />
      )}
    </li>
  );
}
