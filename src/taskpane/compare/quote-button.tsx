import { makeStyles, tokens } from "@fluentui/react-components";
import type { Quoted } from "../../text/quote-around";

const useStyles = makeStyles({
  quote: {
    display: "block", width: "100%", textAlign: "left", font: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2, border: "none", borderLeft: `3px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusSmall, padding: "4px 8px", cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2Hover }, "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  from: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  words: { backgroundColor: "var(--ledgerFigure)", color: "inherit", borderBottom: "1px solid var(--ledgerFigureLine)", fontWeight: tokens.fontWeightSemibold, padding: "0 2px" },
});

interface Props extends Quoted {
  /** Year and letter. */
  readonly from: string;
  readonly tip: string;
  readonly onReveal: () => void;
}

/** A sentence with the words concerned; pressed, it leads to where they stand. */
export function QuoteButton({ from, before, words, after, tip, onReveal }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.quote} title={tip} onClick={onReveal}>
      <span className={styles.from}>{from}</span>
      {before}<mark className={styles.words}>{words}</mark>{after}
    </button>
  );
}
