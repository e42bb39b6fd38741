import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons";
import { useWords } from "../shell/words";
import { samples, type Sample } from "./samples";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sample: { flex: "1 1 88px", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
});

/** The sample letters, one press each. */
export function SampleRow({ onSample }: { readonly onSample: (sample: Sample) => void }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.row} role="group" aria-label={pane.samples}>
      {samples.map((sample) => (
        <Button key={sample.name} className={styles.sample} icon={<DocumentText20Regular />} onClick={() => onSample(sample)}>{pane.sample(sample.year)}</Button>
      ))}
    </div>
  );
}
