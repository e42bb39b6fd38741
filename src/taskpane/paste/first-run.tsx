import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { samples, type Sample } from "./samples";

const useStyles = makeStyles({
  title: { display: "block", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: "2px 0 4px" },
  text: { color: tokens.colorNeutralForeground2, display: "block", lineHeight: tokens.lineHeightBase400, marginBottom: "12px" },
  label: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sample: { flex: "1 1 88px", minWidth: 0 },
});

/** What an empty pane says: what this does, and three letters to try it with. */
export function FirstRun({ onSample }: { readonly onSample: (sample: Sample) => void }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { pane } = useWords();
  return (
    <section className={mergeClasses(cards.card)} aria-label={pane.firstTitle}>
      <Text as="h2" className={styles.title}>{pane.firstTitle}</Text>
      <Text className={styles.text}>{pane.firstText}</Text>
      <Caption1 className={styles.label}>{pane.firstTry}</Caption1>
      <div className={styles.row}>
        {samples.map((sample) => (
          <Button key={sample.name} className={styles.sample} icon={<DocumentText20Regular />} onClick={() => onSample(sample)}>{pane.sample(sample.year)}</Button>
        ))}
      </div>
    </section>
  );
}
