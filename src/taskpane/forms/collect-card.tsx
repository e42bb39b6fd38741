import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { CheckedRow, Outcome } from "../../forms/check-form";
import type { CheckedReturn, MergeKind } from "../../forms/merge-returns";
import { outcomeWords } from "../../wording/forms-checks";
import { collectWords, lineSentence, mergeWords, noticeSentence, refusalSentence } from "../../wording/forms-collect";
import { rowFindings } from "../../wording/forms-findings";
import { formsPaneWords } from "../../wording/forms-pane";
import { openRows } from "../../workbook/form-corrections";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import type { useForms } from "./use-forms";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "6px", overflowWrap: "anywhere", display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
  top: { display: "flex", gap: "6px", alignItems: "center", flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
});
const most = 8;

/** Returned forms: picked, checked, previewed, merged. */
export function CollectCard({ forms, writable }: { readonly forms: ReturnType<typeof useForms>; readonly writable: boolean }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = formsPaneWords[language];
  const input = useRef<HTMLInputElement>(null);
  const { collected, working } = forms;
  const refused = [...forms.refused, ...(collected?.refused ?? [])];
  const lines = collected?.preview.lines ?? [];
  const count = (kind: MergeKind): number => lines.filter((line) => line.kind === kind).length;
  const fresh = count("new") + count("changed");
  return (
    <section className={cards.card} aria-label={words.collect}>
      <div className={cards.head}><h2 className={cards.title}>{words.collect}</h2></div>
      <Caption1 className={styles.help}>{words.collectHelp}</Caption1>
      <input
        ref={input} type="file" multiple hidden accept=".xlsx,.xlsm,.xls" aria-label={words.pick}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (chosen.length > 0) void forms.pick(chosen);
        }}
      />
      <div className={styles.buttons}>
        <Button disabled={working !== null} onClick={() => input.current?.click()}>{words.pick}</Button>
        {collected && <Button appearance="primary" disabled={working !== null || fresh === 0 || !writable} onClick={() => void forms.merge()}>{words.merge(fresh)}</Button>}
        {collected && <Button appearance="subtle" disabled={working !== null} onClick={forms.forget}>{words.forget}</Button>}
      </div>
      {(collected || refused.length > 0) && (
        <ul className={styles.list}>
          {refused.map(({ file, code, detail }) => (
            <li key={file} className={styles.item}>
              <span className={styles.top}><Badge color="danger" appearance="tint">{words.refused}</Badge></span>
              <Caption1>{refusalSentence(code, detail, file, language)}</Caption1>
            </li>
          ))}
          {collected?.preview.returns.map((one) => <ReturnItem key={one.file} one={one} forms={forms} />)}
        </ul>
      )}
      {collected && (
        <div className={styles.item}>
          <Text>{(["new", "changed", "unchanged", "conflicting"] as const).map((kind) => words.changes(mergeWords[kind][language], count(kind))).join(" · ")}</Text>
          {lines.filter(({ kind, stated }) => kind === "changed" || kind === "conflicting" || stated !== null).slice(0, most).map((line) => (
            <Caption1 key={line.observation.key}>{mergeWords[line.kind][language]} {lineSentence(line, language)}</Caption1>
          ))}
          {collected.preview.missing.length > 0 && <Caption1>{collectWords[language].missing(collected.preview.missing.map(({ department }) => department))}</Caption1>}
          {fresh === 0 && <Caption1 className={styles.quiet}>{words.mergeNothing}</Caption1>}
        </div>
      )}
    </section>
  );
}

function ReturnItem({ one, forms }: { readonly one: CheckedReturn; readonly forms: ReturnType<typeof useForms> }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = formsPaneWords[language];
  const { file, rows, matched: { form, notices, signatures } } = one;
  const open = openRows(rows);
  const urgent = open.filter(({ outcome }) => outcome !== "missing");
  const explained = rows.filter(({ outcome }) => outcome === "explained");
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  const say = (row: CheckedRow): string => `${outcomeWords[row.outcome][language]}  ${row.row.title}  ${rowFindings(row, titleOf, language) || row.note}`;
  const shown = [...urgent, ...explained];
  return (
    <li className={styles.item}>
      <span className={styles.top}>
        <Badge color={open.length > 0 ? "warning" : "success"} appearance="tint">{open.length > 0 ? words.toCorrect : words.complete}</Badge>
        <Text weight="semibold">{form.department}</Text><Caption1 className={styles.quiet}>{file}</Caption1>
      </span>
      <Caption1>{words.counts(count("passed"), count("explained"), count("correct"), count("explain"), count("missing"))}</Caption1>
      {notices.map((notice, index) => <Caption1 key={index} className={styles.quiet}>{noticeSentence(notice, language)}</Caption1>)}
      {shown.slice(0, most).map((row) => <Caption1 key={row.code}>{say(row)}</Caption1>)}
      {shown.length > most && <Caption1 className={styles.quiet}>{words.more(shown.length - most)}</Caption1>}
      {open.length > 0 && (
        <Button size="small" disabled={forms.working !== null} onClick={() => void forms.save(1, ({ correctionFile }) => correctionFile(form, { rows, signatures }, language))}>{words.sendBack(form.department)}</Button>
      )}
    </li>
  );
}
