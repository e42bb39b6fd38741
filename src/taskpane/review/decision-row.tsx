import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowNext16Regular, ArrowPrevious16Regular, Checkmark16Regular, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { DecisionRecord } from "../../ledger/records";
import { reviewWords } from "../../wording/review";
import { useWords } from "../shell/words";
import type { Act } from "./acts";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", marginTop: "8px", alignItems: "center", "& .fui-Button": { minWidth: 0 } },
  gap: { flexGrow: 1 },
  done: { display: "flex", alignItems: "center", gap: "4px", marginTop: "6px", color: tokens.colorPaletteGreenForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly metric: boolean;
  readonly decided: readonly DecisionRecord[];
  readonly onAct: (act: Act) => void;
}

/** What can be done with a number, and by whom it was. */
export function DecisionRow({ metric, decided, onAct }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = reviewWords[language];
  const last = decided.at(-1);
  return (
    <>
      {last && <div className={styles.done}><CheckmarkCircle16Filled aria-hidden="true" />{words.done(last.by, last.at)}</div>}
      <div className={styles.row}>
        {metric ? (
          <>
            <Button data-first size="small" appearance="primary" icon={<Checkmark16Regular />} onClick={() => onAct("accept")}>{words.accept}</Button>
            <Button size="small" onClick={() => onAct("correct")}>{words.correct}</Button>
            <Button size="small" onClick={() => onAct("dismiss")}>{words.dismiss}</Button>
          </>
        ) : <Button data-first size="small" onClick={() => onAct("make")}>{words.makeMetric}</Button>}
        <span className={styles.gap} />
        <Tooltip content={`${words.previous} (P)`} relationship="label"><Button size="small" appearance="subtle" icon={<ArrowPrevious16Regular />} onClick={() => onAct("previous")} /></Tooltip>
        <Tooltip content={`${words.next} (N)`} relationship="label"><Button size="small" appearance="subtle" icon={<ArrowNext16Regular />} onClick={() => onAct("next")} /></Tooltip>
      </div>
    </>
  );
}
