import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { dismissReasons } from "../../ledger/dismiss-reasons";
import type { DismissReason } from "../../metrics/metric";
import { dismissWords } from "../../wording/ledger";
import { reviewWords } from "../../wording/review";
import { useWords } from "../shell/words";
import { useFormStyles } from "./form-styles";

interface Props {
  readonly onSave: (reason: DismissReason, why: string) => void;
  readonly onCancel: () => void;
}

/** Why a number is no metric. */
export function DismissForm({ onSave, onCancel }: Props) {
  const form = useFormStyles();
  const { language } = useWords();
  const words = reviewWords[language];
  const [reason, setReason] = useState<DismissReason>(dismissReasons[0]!);
  const [why, setWhy] = useState("");
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className={form.form} aria-label={words.dismissForm}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(reason, why.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onCancel();
        } else if (event.key === "Enter" && event.target === first.current) {
          event.preventDefault();
          onSave(reason, why.trim());
        }
      }}
    >
      <div className={form.title}>{words.dismissForm}</div>
      <Field label={words.reason} size="small">
        <Select ref={first} size="small" value={reason} onChange={(_, { value }) => setReason(dismissReasons.find((known) => known === value) ?? "other")}>
          {dismissReasons.map((known) => <option key={known} value={known}>{dismissWords[known][language]}</option>)}
        </Select>
      </Field>
      <Field label={words.why} size="small"><Input size="small" value={why} onChange={(_, { value }) => setWhy(value)} /></Field>
      <div className={form.row}>
        <Button type="submit" size="small" appearance="primary">{words.dismiss}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
