import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", flexWrap: "wrap" },
  input: { flexGrow: 1, flexBasis: "120px" },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly submit: string;
  readonly onSubmit: (value: string) => void;
}

/** One line of text and a button; Enter does the same. Nothing happens for an empty line or one that says what is there. */
export function OneLineForm({ label, hint, value = "", submit, onSubmit }: Props) {
  const styles = useStyles();
  const [text, setText] = useState(value);
  const same = text.trim() === "" || text.trim() === value;
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (same) return; onSubmit(text.trim()); if (value === "") setText(""); }}>
      <Field label={label} size="small" {...(hint ? { hint } : {})}>
        <div className={styles.row}>
          <Input className={styles.input} size="small" aria-label={label} value={text} onChange={(_, { value: typed }) => setText(typed)} />
          <Button type="submit" size="small" disabledFocusable={same}>{submit}</Button>
        </div>
      </Field>
    </form>
  );
}
