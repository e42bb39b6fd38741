import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MetricChanges } from "../../ledger/review-decisions";
import { basisWords, metricKindWords, qualifierWords, statusWords, type WordsFor } from "../../wording/ledger";
import { reviewWords } from "../../wording/review";
import { useWords } from "../shell/words";
import { useFormStyles } from "./form-styles";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(6, minmax(0, 1fr))", columnGap: "8px", rowGap: "4px", alignItems: "start" },
  whole: { gridColumn: "span 6" },
  half: { gridColumn: "span 3" },
  third: { gridColumn: "span 2" },
  input: { width: "100%" },
});
const codes = { qualifier: qualifierWords, kind: metricKindWords, status: statusWords, basis: basisWords } as const;
const number = /^-?\d+(?:\.\d+)?$/u;
const period = /^\d{4}(?:-\d\d)?$/u;

interface Props {
  readonly title: string;
  readonly values: MetricChanges;
  readonly onSave: (changes: MetricChanges) => void;
  readonly onCancel: () => void;
}

/** All that a person may say about a figure, in little room. */
export function MetricForm({ title, values, onSave, onCancel }: Props) {
  const styles = useStyles();
  const form = useFormStyles();
  const { language } = useWords();
  const words = reviewWords[language];
  const [now, setNow] = useState(values);
  const [tried, setTried] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);

  const wrong: Partial<Record<keyof MetricChanges, string>> = {
    ...((now.name ?? "").trim() === "" ? { name: words.needName } : {}),
    ...(number.test(plain(now.value)) ? {} : { value: words.badNumber }),
    ...(plain(now.valueMax) === "" || number.test(plain(now.valueMax)) ? {} : { valueMax: words.badNumber }),
    ...(["from", "to"] as const).reduce((found, field) => ((now[field] ?? "") === "" || period.test(now[field]!.trim()) ? found : { ...found, [field]: words.badPeriod }), {}),
  };
  const typed = (field: "name" | "value" | "valueMax" | "unit" | "from" | "to", className: string) => (
    <Field label={words.field[field]} size="small" className={className} {...(tried && wrong[field] ? { validationMessage: wrong[field], validationState: "error" as const } : {})}>
      <Input ref={field === "name" ? name : undefined} className={styles.input} size="small" value={now[field] ?? ""} inputMode={field === "value" || field === "valueMax" ? "decimal" : "text"} onChange={(_, { value }) => setNow({ ...now, [field]: value })} />
    </Field>
  );
  const chosen = (field: keyof typeof codes, className: string) => (
    <Field label={words.field[field]} size="small" className={className}>
      <Select size="small" value={now[field] ?? ""} onChange={(_, { value }) => setNow({ ...now, [field]: value })}>
        {Object.entries(codes[field] as WordsFor<string>).map(([code, word]) => <option key={code} value={code}>{word[language]}</option>)}
      </Select>
    </Field>
  );
  return (
    <form
      className={form.form} aria-label={title} noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(wrong).length > 0) return;
        onSave({ ...now, value: plain(now.value), ...(now.valueMax === undefined ? {} : { valueMax: plain(now.valueMax) }) });
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className={form.title}>{title}</div>
      <div className={styles.grid}>
        {typed("name", styles.whole)}
        {typed("value", styles.third)}{typed("valueMax", styles.third)}{typed("unit", styles.third)}
        {chosen("qualifier", styles.half)}{chosen("kind", styles.half)}
        {chosen("status", styles.half)}{chosen("basis", styles.half)}
        {typed("from", styles.half)}{typed("to", styles.half)}
      </div>
      <div className={form.row}>
        <Button type="submit" size="small" appearance="primary">{words.save}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

const plain = (value: string | undefined): string => (value ?? "").normalize("NFKC").replace(/[,\s]/gu, "");
