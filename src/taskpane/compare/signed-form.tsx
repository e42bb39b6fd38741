import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { comparePaneWords } from "../../wording/compare-pane";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", marginTop: "6px" },
  row: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface Props {
  /** What it is about, for screen readers. */
  readonly name: string;
  readonly reasonLabel: string;
  readonly submit: string;
  readonly children?: ReactNode;
  readonly onSubmit: (why: string) => void;
  readonly onCancel: () => void;
}

/** A reason with a name under it. The name is typed once and stays. */
export function SignedForm({ name, reasonLabel, submit, children, onSubmit, onCancel }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = comparePaneWords[language];
  const { preferences: { analyst }, remember } = usePreferences();
  const [why, setWhy] = useState("");
  const [asked, setAsked] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const signature = useRef<HTMLInputElement>(null);
  useEffect(() => reason.current?.focus(), []);
  const problem = (missing: boolean, text: string) => (asked && missing ? { validationMessage: text, validationState: "error" as const } : {});
  return (
    <form
      className={styles.form} aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (why.trim() === "") reason.current?.focus();
        else if (analyst.trim() === "") signature.current?.focus();
        else onSubmit(why.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <Field label={reasonLabel} size="small" {...problem(why.trim() === "", words.needWhy)}>
        <Textarea ref={reason} size="small" rows={2} value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      <Field label={words.by} size="small" hint={words.byHint} {...problem(analyst.trim() === "", words.needBy)}>
        <Input ref={signature} size="small" value={analyst} autoComplete="name" onChange={(_, { value }) => remember({ analyst: value })} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">{submit}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
