import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Observation } from "../../comparison/observation";
import type { Series } from "../../comparison/series";
import { chosenDecision, chosenField, yearRow } from "../../ledger/chosen-values";
import { withDecision, withoutDecision } from "../../ledger/decide-comparison";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger } from "../../ledger/records";
import { observationInWords } from "../../wording/figure";
import { valuesPaneWords } from "../../wording/values-pane";
import { useWords } from "../shell/words";
import { FigureQuote } from "./figure-quote";
import { SignedForm } from "./signed-form";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  head: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly series: Series;
  readonly observation: Observation;
  readonly ledger: Ledger;
  readonly compared: Compared;
}

/** Values that were stated or filed for one year and differ: which one counts is for a person to say, with a reason and a name. */
export function RivalsPart({ series, observation, ledger, compared }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = valuesPaneWords[language];
  const [taking, setTaking] = useState<string | null>(null);
  const { year } = observation;
  const row = yearRow(series.indicator, year);
  const decided = ledger.decisions.find((decision) => decision.field === chosenField && decision.row === row);
  const { metricKey } = ledgerComparison(ledger);
  const printed = (one: Observation) => observationInWords(one, language);
  const take = (one: Observation, why: string) => {
    setTaking(null);
    void compared.decide((decisions, who) => withDecision(decisions, chosenDecision(row, decided ? decided.was : printed(observation), metricKey(one.figure!), printed(one), why, who)), words.kept.taken);
  };
  const values = [observation, ...observation.rivals].filter(({ figure }) => figure !== null);
  return (
    <section className={styles.part} aria-label={words.several(year)}>
      <h3 className={styles.head}>{words.several(year)}</h3>
      {decided && <Caption1 className={styles.quiet}>{words.taken(decided.by, decided.at, decided.why)}</Caption1>}
      <ul className={styles.list}>
        {values.map((one) => {
          const key = metricKey(one.figure!);
          return (
            <li key={key}>
              <FigureQuote ledger={ledger} figure={one.figure!} onReveal={(cell) => void compared.revealRow(cell)} />
              {one === observation ? <Caption1 className={styles.quiet}>{words.counts}</Caption1>
                : taking === key ? <SignedForm name={words.takeOf(year, printed(one))} reasonLabel={words.why} submit={words.ok} onSubmit={(why) => take(one, why)} onCancel={() => setTaking(null)} />
                : <Button size="small" appearance="subtle" aria-label={words.takeOf(year, printed(one))} onClick={() => setTaking(key)}>{words.take}</Button>}
            </li>
          );
        })}
      </ul>
      {decided && <div><Button size="small" appearance="subtle" aria-label={words.withdrawOf(year)} onClick={() => void compared.decide((decisions) => withoutDecision(decisions, { row, field: chosenField }), words.kept.withdrawn)}>{words.withdraw}</Button></div>}
    </section>
  );
}
