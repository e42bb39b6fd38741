import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums", display: "block" },
  bar: { height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralBackground5, display: "flex", overflow: "hidden", marginTop: "4px", forcedColorAdjust: "none" },
  metrics: { backgroundColor: tokens.colorBrandBackground, transitionProperty: "width", transitionDuration: tokens.durationNormal, "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" } },
  dismissed: { backgroundColor: tokens.colorNeutralStroke1 },
});

/** Every number accounted for: how many are metrics, how many were dismissed. */
export function CoverageMeter({ metrics, dismissed }: { readonly metrics: number; readonly dismissed: number }) {
  const styles = useStyles();
  const { pane } = useWords();
  const all = metrics + dismissed;
  const share = (n: number) => `${all === 0 ? 0 : (n / all) * 100}%`;
  return (
    <div>
      <Text className={styles.said}>{all === 0 ? pane.coverageNone : pane.coverage(all, metrics, dismissed)}</Text>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.metrics} style={{ width: share(metrics) }} />
        <div className={styles.dismissed} style={{ width: share(dismissed) }} />
      </div>
    </div>
  );
}
