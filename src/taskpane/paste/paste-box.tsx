import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Delete16Regular, DocumentAdd16Regular, DocumentText16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { hint } from "../shell/hint";
import { useWords } from "../shell/words";
import { acceptedFiles } from "./accepted-files";
import { LetterBox } from "./letter-box";
import { SampleRow } from "./sample-row";
import type { Sample } from "./samples";
import { replyTextId } from "./reply-text-id";

const useStyles = makeStyles({
  box: { width: "100%" },
  tall: { "& textarea": { height: "min(38vh, 300px)", maxHeight: "none" } },
  short: { "& textarea": { height: "84px", maxHeight: "60vh" } },
  under: { display: "flex", alignItems: "center", gap: "4px", marginTop: "6px", flexWrap: "wrap" },
  facts: { marginLeft: "auto", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  unseen: { display: "none" },
});

interface Props {
  readonly text: string;
  /** Said under the box at the right: length, time taken. */
  readonly facts: string;
  /** The text in the box is written already: a paste starts the next letter. */
  readonly written: boolean;
  readonly onText: (text: string) => void;
  readonly onTooLong: (length: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onClear: () => void;
}

/** Where a letter is pasted or typed, with the other ways in beneath. */
export function PasteBox({ text, facts, written, onText, onTooLong, onFiles, onSample, onClear }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [sampling, setSampling] = useState(false);

  return (
    <div>
      <LetterBox
        box={box} className={mergeClasses(styles.box, text === "" ? styles.tall : styles.short)} id={replyTextId} label={pane.replyText} placeholder={pane.pasteHere}
        text={text} replaced={written} onText={onText} onTooLong={onTooLong} onFiles={onFiles}
      />
      <div className={styles.under}>
        <input
          ref={picker} type="file" multiple accept={acceptedFiles} className={styles.unseen} tabIndex={-1} aria-hidden="true"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
        <Button title={pane.fileKinds} size="small" appearance="subtle" icon={<DocumentAdd16Regular />} onClick={() => picker.current?.click()}>{pane.chooseFiles}</Button>
        {text !== "" && (
          <>
            <Button {...hint(pane.samples)} size="small" appearance="subtle" icon={<DocumentText16Regular />} aria-expanded={sampling} onClick={() => setSampling(!sampling)} />
            <Button {...hint(pane.clear)} size="small" appearance="subtle" icon={<Delete16Regular />} onClick={() => { onClear(); box.current?.focus(); }} />
          </>
        )}
        <Caption1 className={styles.facts}>{facts}</Caption1>
      </div>
      {sampling && text !== "" && <SampleRow onSample={(sample) => { setSampling(false); onSample(sample); }} />}
    </div>
  );
}
