import { Caption1, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectedIndicator } from "../../ledger/collected-indicators";
import { formsPaneWords } from "../../wording/forms-pane";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px", paddingLeft: "4px" },
  list: { maxHeight: "240px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "0 4px", scrollbarWidth: "thin" },
  row: { display: "flex", alignItems: "flex-start", contentVisibility: "auto", containIntrinsicSize: "auto 32px", "& label": { overflowWrap: "anywhere" } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** From here on a list is searched, not read. */
const searched = 8;

interface Props {
  readonly department: string;
  readonly indicators: readonly CollectedIndicator[];
  readonly collected: (indicator: CollectedIndicator) => boolean;
  readonly busy: boolean;
  readonly onChoose: (codes: readonly string[], collect: boolean) => void;
}

/** Which indicators the form of a department asks for. */
export function IndicatorsChoice({ department, indicators, collected, busy, onChoose }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = formsPaneWords[language];
  const [looked, setLooked] = useState("");
  const wanted = looked.trim().toLowerCase();
  const shown = indicators.filter(({ title, unit, code }) => `${title} ${unit} ${code}`.toLowerCase().includes(wanted));
  const on = shown.filter(collected).length;
  return (
    <div className={styles.part}>
      {indicators.length > searched && <Input type="search" size="small" aria-label={words.findIndicator} placeholder={words.findIndicator} value={looked} onChange={(_, { value }) => setLooked(value)} />}
      <div className={styles.list} role="group" aria-label={words.indicatorsOf(department)} tabIndex={-1}>
        {shown.length > 1 && (
          <div className={styles.row}>
            <Checkbox
              size="medium" disabled={busy} label={<Caption1>{words.allIndicators(on, shown.length)}</Caption1>} checked={on === shown.length ? true : on === 0 ? false : "mixed"}
              onChange={(_, { checked }) => onChoose(shown.map(({ code }) => code), checked === true)}
            />
          </div>
        )}
        {shown.map((indicator) => (
          <div key={indicator.code} className={styles.row}>
            <Checkbox
              size="medium" disabled={busy} checked={collected(indicator)} onChange={(_, { checked }) => onChoose([indicator.code], checked === true)}
              label={<Caption1>{indicator.title} <span className={styles.quiet}>{indicator.unit}</span></Caption1>}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
