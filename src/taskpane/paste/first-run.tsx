import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { SampleRow } from "./sample-row";
import type { Sample } from "./samples";

const useStyles = makeStyles({
  title: { display: "block", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: "2px 0 4px" },
  text: { color: tokens.colorNeutralForeground2, display: "block", lineHeight: tokens.lineHeightBase400, marginBottom: "12px" },
  label: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
});

/** What an empty pane says: what this does, and three letters to try it with. */
export function FirstRun({ onSample }: { readonly onSample: (sample: Sample) => void }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { pane } = useWords();
  return (
    <section className={cards.card} aria-label={pane.firstTitle}>
      <Text as="h2" className={styles.title}>{pane.firstTitle}</Text>
      <Text className={styles.text}>{pane.firstText}</Text>
      <Caption1 className={styles.label}>{pane.firstTry}</Caption1>
      <SampleRow onSample={onSample} />
    </section>
  );
}
