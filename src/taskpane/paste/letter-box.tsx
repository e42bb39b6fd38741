import { makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, RefObject } from "react";
import { hasEndlessLine } from "../letter/endless-line";
import { insertIntoBox } from "./insert-into-box";
import { longestLetter } from "./longest-letter";
import { htmlReader, pastedText } from "./pasted-text";

const useStyles = makeStyles({
  // Chromium takes minutes to trim the room around thousands of brackets in a row, and each key again
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, textSpacingTrim: "space-all" },
});

interface Props {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly id?: string;
  readonly className: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** A paste takes the place of all that is in the box. */
  readonly replaced?: boolean;
  readonly onText: (text: string) => void;
  /** The text of the box, or one that was kept from it, is no letter by its length. */
  readonly onTooLong: (length: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The box that a letter is pasted or typed into, whatever is pasted. */
export function LetterBox({ box, id, className, label, placeholder, text, replaced = false, onText, onTooLong, onFiles }: Props) {
  const styles = useStyles();
  const lineBreak = hasEndlessLine(text) ? "anywhere" : "auto";

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const files = [...event.clipboardData.files];
    const pasted = pastedText(event.clipboardData);
    if (files.length === 0 && pasted === "") return;
    event.preventDefault();
    const element = event.currentTarget;
    if (typeof pasted === "string") return take(element, pasted, files);
    void pasted.then((read) => {
      if (!element.isConnected) return;
      // The browser inserts where the focus is
      element.focus();
      take(element, read, files);
    });
  };

  const take = (element: HTMLTextAreaElement, pasted: string, files: readonly File[]) => {
    if (pasted === "") return onFiles(files);
    // Megabytes in a text box would hold the whole pane up; they are refused before they get there.
    if (pasted.length > longestLetter) return onTooLong(pasted.length);
    if (hasEndlessLine(pasted)) element.style.lineBreak = "anywhere";
    if (replaced) element.select();
    insertIntoBox(element, pasted);
  };

  return (
    <Textarea
      ref={box} className={className} {...(id === undefined ? {} : { id })} textarea={{ className: styles.text, style: { lineBreak } }} resize="vertical"
      aria-label={label} placeholder={placeholder} value={text} spellCheck={false} onPaste={paste} onFocus={() => { htmlReader().catch(() => { /* The plain text is taken then. */ }); }}
      onChange={(_, { value }) => (value.length > longestLetter ? onTooLong(value.length) : onText(value))}
    />
  );
}
