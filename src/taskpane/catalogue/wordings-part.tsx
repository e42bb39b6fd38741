import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { normaliseName } from "../../indicators/normalise-name";
import type { Indicator } from "../../indicators/indicator";
import { catalogueOf } from "../../ledger/catalogue-decisions";
import { addAlias, coresOf, removeAlias, splitDecisions } from "../../ledger/decide-catalogue";
import type { Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import { valuesPaneWords } from "../../wording/values-pane";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";
import { OneLineForm } from "./one-line-form";
import { PartPlaces } from "./part-places";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  item: { display: "flex", gap: "6px", alignItems: "center", flexWrap: "wrap", overflowWrap: "anywhere" },
  name: { flexGrow: 1 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly indicator: Indicator;
  readonly indicatorKey: string;
  readonly ledger: Ledger;
  readonly compared: Compared;
}

/** The wordings of a row: each can be parted from it where it differs, or in some places, and others added. */
export function WordingsPart({ indicator, indicatorKey, ledger, compared }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language], values = valuesPaneWords[language];
  const written = catalogueOf(ledger.decisions).aliases.get(indicatorKey) ?? [];
  const stated = [...new Set(indicator.figures.map(({ metric }) => metric.name))];
  const parts = coresOf(indicator).length > 1;
  const [parting, setParting] = useState<string | null>(null);
  const placesOf = (wording: string) => indicator.figures.filter(({ metric }) => metric.name === wording);
  return (
    <div className={styles.part}>
      <Caption1 className={styles.note}>{words.wordings}</Caption1>
      <ul className={styles.list} aria-label={words.wordings}>
        {stated.map((wording) => (
          <li key={wording}>
            <div className={styles.item}>
              <span className={styles.name}>{wording}</span>
              {placesOf(wording).length > 1 && parting !== wording && <Button size="small" appearance="subtle" aria-label={values.partOf(wording)} onClick={() => setParting(wording)}>{values.part}</Button>}
              {parts && normaliseName(wording).core !== coresOf(indicator)[0] && (
                <Button size="small" aria-label={words.splitOf(wording)} onClick={() => void compared.decide((decisions, who) => splitDecisions(decisions, indicator, wording, who), words.kept.split)}>{words.split}</Button>
              )}
            </div>
            {parting === wording && <PartPlaces wording={wording} figures={placesOf(wording)} ledger={ledger} compared={compared} onClose={() => setParting(null)} />}
          </li>
        ))}
        {written.map((wording) => (
          <li key={`own ${wording}`} className={styles.item}>
            <span className={styles.name}>{wording} <Caption1 className={styles.note}>{words.written}</Caption1></span>
            <Button size="small" appearance="subtle" aria-label={words.removeOf(wording)} onClick={() => void compared.decide((decisions) => removeAlias(decisions, indicatorKey, wording), words.kept.removed)}>{words.remove}</Button>
          </li>
        ))}
      </ul>
      {stated.length === 1 && written.length === 0 && <Caption1 className={styles.note}>{words.only}</Caption1>}
      <OneLineForm label={words.add} hint={words.addHint} submit={words.addButton} onSubmit={(wording) => void compared.decide((decisions, who) => addAlias(decisions, indicatorKey, indicator, wording, who), words.kept.added)} />
    </div>
  );
}
