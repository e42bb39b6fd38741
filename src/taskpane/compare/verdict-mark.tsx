import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../comparison/reason";
import { verdictMarks, verdictWords } from "../../wording/comparison";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  mark: { display: "inline-flex", gap: "4px", alignItems: "baseline", padding: "0 6px", borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", flexShrink: 0, border: "1px solid transparent" },
  comparable: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  "comparable-with-note": { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorStatusSuccessForeground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  check: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  "not-comparable": { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

/** A verdict by sign, word and colour, so that none of the three is needed alone. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const { language } = useWords();
  return <span className={mergeClasses(styles.mark, styles[verdict])}><span aria-hidden="true">{verdictMarks[verdict]}</span>{verdictWords[verdict][language]}</span>;
}
