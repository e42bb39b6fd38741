import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { keptDecision, withDecision } from "../../ledger/decide-comparison";
import { decisionAbout } from "../../ledger/draft-check";
import type { Ledger } from "../../ledger/records";
import { checkPaneWords } from "../../wording/check-pane";
import { comparePaneWords } from "../../wording/compare-pane";
import { alertKindWords, alertSeverityWords, decidedInWords, draftFindingInWords } from "../../wording/followthrough-check";
import { letterLabel } from "../../workbook/ledger-data";
import { ExplainPart } from "../compare/explain-part";
import { FindingHead } from "../compare/finding-head";
import { QuoteButton } from "../compare/quote-button";
import type { Compared } from "../compare/use-comparison";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import type { CheckedFinding } from "./check-against-ledger";
import { rowAt } from "./row-at";
import type { Checked } from "./use-draft-check";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "6px" },
  said: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  readonly ledger: Ledger;
  readonly compared: Compared;
  readonly changed: boolean;
  readonly onFind: (start: number, end: number) => void;
}

/** What is odd about the draft, each with the words of both sides. */
export function DraftFindings({ checked, ledger, compared, changed, onFind }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = checkPaneWords[language];
  const [keptShown, setKeptShown] = useState(false);
  const decisionOf = (one: CheckedFinding) => decisionAbout(one, ledger.decisions);
  const open = checked.found.filter((one) => !decisionOf(one));
  const closed = checked.found.filter(decisionOf);
  const list = (rows: readonly CheckedFinding[]) => (
    <ul className={styles.list} aria-label={words.title}>
      {rows.map((one) => {
        const { finding, key, quotes } = one;
        const message = draftFindingInWords(finding, language);
        const decision = decisionOf(one);
        return (
          <li key={key} className={`${cards.card} ${styles.item}`}>
            <FindingHead severity={finding.severity} severityWord={alertSeverityWords[finding.severity][language]} kind={alertKindWords[finding.kind][language]} message={message} />
            {quotes.map(({ letter, start, end, ...quote }) => {
              const row = letter === null ? null : rowAt(ledger, letter, start);
              return (
                <QuoteButton
                  key={`${letter ?? ""}#${start}`} {...quote} from={letter === null ? words.here : letterLabel(ledger.replies.find((reply) => reply.key === letter))}
                  tip={letter === null ? words.find : comparePaneWords[language].reveal}
                  onReveal={() => (letter === null ? onFind(start, end) : row && void compared.revealRow(row))}
                />
              );
            })}
            {decision ? <Caption1>{decidedInWords(decision, language)}</Caption1> : (
              <ExplainPart
                open={words.keep} about={message} reasonLabel={words.reason} submit={comparePaneWords[language].ok}
                onExplain={(why) => void compared.decide((decisions, who) => withDecision(decisions, keptDecision(key, why, who)), words.keptNow, false)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <Text className={styles.said}>{changed ? words.changed : open.length === 0 ? words.nothing(checked.letters) : words.found(open.length, checked.letters)}</Text>
      {open.length > 0 && list(open)}
      {closed.length > 0 && <div><Button size="small" appearance="subtle" aria-expanded={keptShown} onClick={() => setKeptShown(!keptShown)}>{words.showKept(closed.length)}</Button></div>}
      {keptShown && list(closed)}
    </>
  );
}
