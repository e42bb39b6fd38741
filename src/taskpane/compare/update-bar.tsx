import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import { chosenSeries, everything, isEverything } from "../../ledger/comparison-choice";
import type { Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import type { Compared } from "./use-comparison";

const useStyles = makeStyles({
  bar: { padding: "8px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, display: "flex", flexDirection: "column", gap: "6px", flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Brings the sheet of the comparison up to what was chosen and decided here. */
export function UpdateBar({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = comparePaneWords[language];
  const { said, quiet, updating, behind, choice, update } = compared;
  const all = chosenSeries(ledger, everything).length;
  if (all === 0 && !said) return null;
  return (
    <div className={styles.bar}>
      {said && <Notice {...said} onDismiss={quiet} />}
      {behind && !updating && <Caption1 className={styles.note}>{words.behind}</Caption1>}
      {!isEverything(choice) && <Caption1 className={styles.note}>{words.partial(chosenSeries(ledger, choice).length, all)}</Caption1>}
      {all > 0 && <Button appearance="primary" icon={<TableArrowUpRegular />} disabled={updating !== null} onClick={() => void update()}>{words.update}</Button>}
      {updating && <span role="status">{updating.total > 0 ? pane.writing(updating.done, updating.total) : words.updating}</span>}
    </div>
  );
}
