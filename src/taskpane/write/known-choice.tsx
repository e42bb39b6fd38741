import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", margin: "0 -8px", "& label": { fontSize: tokens.fontSizeBase200, paddingTop: "4px", paddingBottom: "4px" }, "& .fui-Radio__indicator": { margin: "6px 8px" } },
});

interface Props {
  readonly choice: "replace" | "skip";
  readonly onChoose: (choice: "replace" | "skip") => void;
}

/** What becomes of a letter that the ledger has already. */
export function KnownChoice({ choice, onChoose }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <RadioGroup layout="horizontal" className={styles.choices} aria-label={pane.knownChoice} value={choice} onChange={(_, { value }) => onChoose(value === "skip" ? "skip" : "replace")}>
      <Radio value="replace" label={pane.replace} />
      <Radio value="skip" label={pane.skip} />
    </RadioGroup>
  );
}
