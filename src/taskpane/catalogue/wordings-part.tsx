import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { normaliseName } from "../../indicators/normalise-name";
import type { Indicator } from "../../indicators/indicator";
import { catalogueOf } from "../../ledger/catalogue-decisions";
import { addAlias, coresOf, removeAlias, splitDecisions } from "../../ledger/decide-catalogue";
import type { Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";
import { OneLineForm } from "./one-line-form";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  item: { display: "flex", gap: "6px", alignItems: "center", overflowWrap: "anywhere" },
  name: { flexGrow: 1 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly indicator: Indicator;
  readonly indicatorKey: string;
  readonly ledger: Ledger;
  readonly compared: Compared;
}

/** The wordings of a row: each can be parted from it where it differs, and others added. */
export function WordingsPart({ indicator, indicatorKey, ledger, compared }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const written = catalogueOf(ledger.decisions).aliases.get(indicatorKey) ?? [];
  const stated = [...new Set(indicator.figures.map(({ metric }) => metric.name))];
  const parts = coresOf(indicator).length > 1;
  return (
    <div className={styles.part}>
      <Caption1 className={styles.note}>{words.wordings}</Caption1>
      <ul className={styles.list} aria-label={words.wordings}>
        {stated.map((wording) => (
          <li key={wording} className={styles.item}>
            <span className={styles.name}>{wording}</span>
            {parts && normaliseName(wording).core !== coresOf(indicator)[0] && (
              <Button size="small" aria-label={words.splitOf(wording)} onClick={() => void compared.decide((decisions, who) => splitDecisions(decisions, indicator, wording, who), words.kept.split)}>{words.split}</Button>
            )}
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
