import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Aspect } from "../../letter/letter";
import type { Statement } from "../../statements/statement";
import { aspectColor } from "./aspect-color";
import { aspectWords } from "../../wording/ledger";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "2px", margin: "0 -6px" },
  chip: { minWidth: 0, padding: "2px 6px", fontWeight: tokens.fontWeightRegular, gap: "6px" },
  dot: { width: "8px", height: "8px", borderRadius: "2px", flexShrink: 0 },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

const order: readonly Aspect[] = ["ask", "measure", "result", "plan", "other"];

/** How many points speak of what; pressing one goes to its next point. */
export function AspectCounts({ statements, onJump }: { readonly statements: readonly Statement[]; readonly onJump: (aspect: Aspect) => void }) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const counts = order.map((aspect) => [aspect, statements.filter((statement) => statement.aspect === aspect).length] as const).filter(([, n]) => n > 0);
  return (
    <div className={styles.row} role="group" aria-label={pane.aspectsLabel}>
      {counts.map(([aspect, n]) => (
        <Button key={aspect} size="small" appearance="subtle" className={styles.chip} onClick={() => onJump(aspect)}>
          <span className={styles.dot} style={{ backgroundColor: aspectColor(aspect) }} aria-hidden="true" />
          {aspectWords[aspect][language]} <span className={styles.count}>{n}</span>
        </Button>
      ))}
    </div>
  );
}
