import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Change } from "../../comparison/change";
import type { Verdict } from "../../comparison/reason";
import type { Series } from "../../comparison/series";
import { verdictDecision, withDecision, withoutDecision, yearsRow } from "../../ledger/decide-comparison";
import type { Figure } from "../../indicators/figure";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { verdictMarks, verdictWords } from "../../wording/comparison";
import { useWords } from "../shell/words";
import { changeWords } from "./change-words";
import { FigureQuote } from "./figure-quote";
import { SignedForm } from "./signed-form";
import type { Compared } from "./use-comparison";
import { VerdictMark } from "./verdict-mark";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", rowGap: "2px" },
  years: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  reasons: { flexBasis: "100%", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  number: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, fontVariantNumeric: "tabular-nums" },
  details: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  last: { display: "flex", flexWrap: "wrap", flexGrow: 1, columnGap: "8px", alignItems: "baseline" },
  buttons: { display: "flex", gap: "4px", flexWrap: "wrap" },
});

interface Props {
  readonly series: Series;
  readonly change: Change;
  readonly ledger: Ledger;
  readonly open: boolean;
  readonly compared: Compared;
}

const verdicts = Object.keys(verdictMarks) as Verdict[];

/** Two years: the verdict and why, then the number; opened, both quotes and a way to decide otherwise. */
export function ChangePart({ series, change, ledger, open, compared }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const [deciding, setDeciding] = useState<Verdict | null>(null);
  const { reasons, number, details } = changeWords(change, language, words);
  const { from, to } = change;
  const row = yearsRow(series.indicator, from.year, to.year);
  const decided = ledger.decisions.find((decision) => decision.field === "verdict" && decision.row === row);
  const decide = (verdict: Verdict, why: string) => {
    setDeciding(null);
    void compared.decide((decisions, who) => withDecision(decisions, verdictDecision(row, decided ? (decided.was as Verdict) : change.verdict, verdict, why, who)), "verdict");
  };
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <span className={styles.years}>{from.year} → {to.year}</span>
        <VerdictMark verdict={change.verdict} />
        {reasons && <Caption1 className={styles.reasons}>{reasons}</Caption1>}
        {decided && <Caption1 className={styles.reasons}>{words.overruled(decided.by, decided.at, decided.why)}</Caption1>}
        <span className={styles.last}>
          {number ? <span className={styles.number}>{number}</span> : <Caption1 className={styles.details}>— {words.noNumber}</Caption1>}
          {number && open && details.map((detail) => <Caption1 key={detail} className={styles.details}>{detail}</Caption1>)}
        </span>
      </div>
      {open && (
        <>
          {figuresOf(change).map((figure) => <FigureQuote key={`${figure.file}-${figure.index}`} ledger={ledger} figure={figure} onReveal={(row) => void compared.revealRow(row)} />)}
          {deciding === null ? (
            <div className={styles.buttons}>
              <Button size="small" appearance="subtle" aria-label={words.overrideOf(from.year, to.year)} onClick={() => setDeciding(change.verdict === "not-comparable" ? "comparable-with-note" : "not-comparable")}>{words.override}</Button>
              {decided && <Button size="small" appearance="subtle" onClick={() => void compared.decide((decisions) => withoutDecision(decisions, { row, field: "verdict" }), "withdrawn")}>{words.withdraw}</Button>}
            </div>
          ) : (
            <SignedForm name={words.overrideOf(from.year, to.year)} reasonLabel={words.why} submit={words.ok} onSubmit={(why) => decide(deciding, why)} onCancel={() => setDeciding(null)}>
              <Field label={words.verdict} size="small">
                <Select size="small" value={deciding} onChange={(_, { value }) => setDeciding(verdicts.find((verdict) => verdict === value) ?? deciding)}>
                  {verdicts.map((verdict) => <option key={verdict} value={verdict}>{verdictMarks[verdict]} {verdictWords[verdict][language]}</option>)}
                </Select>
              </Field>
            </SignedForm>
          )}
        </>
      )}
    </div>
  );
}

/** What the two values rest on; for a derived one, the level and the growth. */
function figuresOf({ from, to }: Change): Figure[] {
  return [...new Set([from, to].flatMap(({ figure, derivation }) => (figure ? [figure] : [derivation!.level, derivation!.change])))];
}
