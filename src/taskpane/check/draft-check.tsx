import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { acceptedFiles } from "../paste/accepted-files";
import { LetterBox } from "../paste/letter-box";
import { useFiles } from "../paste/use-files";
import { longestLetter } from "../paste/longest-letter";
import type { Ledger } from "../../ledger/records";
import { checkPaneWords } from "../../wording/check-pane";
import { useCardStyles } from "../shell/card";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import type { Compared } from "../compare/use-comparison";
import { DraftFindings } from "./draft-findings";
import { useDraftCheck } from "./use-draft-check";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px" },
  help: { color: tokens.colorNeutralForeground2 },
  text: { width: "100%", "& textarea": { height: "150px", maxHeight: "60vh" } },
  row: { display: "flex", gap: "6px", flexWrap: "wrap" },
  unseen: { display: "none" },
});

/** A draft held against the ledger before it is issued. */
export function DraftCheck({ ledger, compared }: { readonly ledger: Ledger; readonly compared: Compared }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language, problem } = useWords();
  const words = checkPaneWords[language];
  const draft = useDraftCheck(ledger);
  const files = useFiles(([paper]) => paper && draft.setText(paper.text));
  // One draft is checked at a time
  const take = (chosen: readonly File[]) => void files.take(chosen.slice(0, 1));
  const picker = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [tooLong, setTooLong] = useState<number | null>(null);
  const problemText = tooLong !== null ? problem.unfit["too-long"](tooLong, longestLetter) : draft.problem;
  return (
    <>
      <section className={`${cards.card} ${styles.card}`} aria-label={words.title}>
        <Caption1 className={styles.help}>{words.help(ledger.replies.length)}</Caption1>
        <LetterBox
          box={box} className={styles.text} label={words.draft} placeholder={words.hint} text={draft.text}
          onText={(text) => { setTooLong(null); draft.setText(text); }} onTooLong={setTooLong} onFiles={take}
        />
        <div className={styles.row}>
          <Button appearance="primary" disabled={draft.checking} onClick={() => { setTooLong(null); draft.check(); if (draft.text.trim() === "") box.current?.focus(); }}>{words.check}</Button>
          <input
            ref={picker} type="file" accept={acceptedFiles} className={styles.unseen} tabIndex={-1} aria-hidden="true"
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])]);
              currentTarget.value = "";
            }}
          />
          <Button onClick={() => picker.current?.click()}>{words.file}</Button>
        </div>
        {(draft.checking || files.progress) && <Spinner size="tiny" label={words.checking} labelPosition="after" />}
        {files.refused.map(({ name, text }) => <Notice key={name} intent="error" text={text} onDismiss={() => files.forget(name)} />)}
        {problemText && <Notice intent="warning" text={problemText} />}
      </section>
      {draft.checked && (
        <DraftFindings
          checked={draft.checked} ledger={ledger} compared={compared} changed={draft.checked.text !== draft.text}
          onFind={(start, end) => {
            box.current?.focus();
            box.current?.setSelectionRange(start, end);
            // Browsers bring the caret into view only when it moves by hand: the line is estimated
            const line = draft.text.length > 0 ? start / draft.text.length : 0;
            if (box.current) box.current.scrollTop = Math.max(0, line * box.current.scrollHeight - box.current.clientHeight / 2);
          }}
        />
      )}
    </>
  );
}
