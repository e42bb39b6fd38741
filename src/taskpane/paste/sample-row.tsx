import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../shell/words";
import { samples, type Sample } from "./samples";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  sample: { flex: "1 1 80px", minWidth: 0, padding: "5px 6px", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

/** The sample letters, one press each. */
export function SampleRow({ onSample }: { readonly onSample: (sample: Sample) => void }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.row} role="group" aria-label={pane.samples}>
      {samples.map((sample) => (
        <Button key={sample.name} size="small" className={styles.sample} onClick={() => onSample(sample)}>{pane.sample(sample.year)}</Button>
      ))}
    </div>
  );
}
