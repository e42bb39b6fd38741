import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Response } from "../../followthrough/response";
import type { Ledger } from "../../ledger/records";
import { letterLabel } from "../../workbook/ledger-data";
import { reasonsInWords } from "../../wording/followthrough";
import { followPaneWords } from "../../wording/follow-pane";
import { quoteAround } from "../../text/quote-around";
import { rowAt } from "../check/row-at";
import { QuoteButton } from "../compare/quote-button";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";
import { letterTexts } from "./letter-texts";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", listStyleType: "none" },
  why: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  mark: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
  // Names of programmes are long, and a button shows all of its own
  long: { whiteSpace: "normal", textAlign: "left", height: "auto", maxWidth: "100%", overflowWrap: "anywhere" },
});

interface Props {
  readonly response: Response;
  readonly ledger: Ledger;
  readonly compared: Compared;
  readonly onAnswer: (same: boolean) => void;
  readonly onRename: (from: string, to: string) => void;
}

/** What a later letter says, why it is offered, and whether it answers the promise. */
export function ResponseItem({ response, ledger, compared, onAnswer, onRename }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = followPaneWords[language];
  const { file, span, certain, evidence } = response;
  const quote = quoteAround(letterTexts(ledger).get(file) ?? "", span);
  const row = rowAt(ledger, file, span.start);
  const confirmed = evidence.some(({ kind }) => kind === "confirmed");
  const rename = evidence.find((one) => one.kind === "rename");
  const short = quote.words.slice(0, 40);
  return (
    <li className={styles.item}>
      <QuoteButton {...quote} from={letterLabel(ledger.replies.find(({ key }) => key === file))} tip={words.showWords} onReveal={() => row && void compared.revealRow(row)} />
      <Caption1 className={styles.why}><span className={styles.mark}>{certain ? words.certain : words.likely}</span> · {reasonsInWords(evidence, language)}</Caption1>
      <div className={styles.buttons}>
        {!confirmed && <Button size="small" data-answer="yes" aria-label={words.yesTo(short)} onClick={() => onAnswer(true)}>{words.yes}</Button>}
        <Button size="small" data-answer="no" aria-label={words.noTo(short)} onClick={() => onAnswer(false)}>{words.no}</Button>
        {rename && !certain && <Button className={styles.long} size="small" data-answer="rename" onClick={() => onRename(rename.fromCore, rename.toCore)}>{words.rename(rename.from, rename.to)}</Button>}
      </div>
    </li>
  );
}
