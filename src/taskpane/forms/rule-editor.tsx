import { Button, Caption1, Input, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import type { CatalogueEntry } from "../../forms/catalogue-entry";
import { readRule, type ReadRule } from "../../forms/catalogue-rules";
import { nameInRules } from "../../forms/rules/find-code";
import { splitRules, type FindCode } from "../../forms/rules/parse-rule";
import { tellingTitles } from "../../forms/telling-titles";
import { ruleCodes } from "../../forms/rules/rule-ast";
import { forceWords, ruleProblemWords, ruleSentence } from "../../wording/forms-rules";
import { formsPaneRulesWords } from "../../wording/forms-pane-rules";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "6px" },
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  help: { color: tokens.colorNeutralForeground3 },
  said: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  found: { display: "flex", flexWrap: "wrap", gap: "4px" },
  insert: { minWidth: 0, maxWidth: "100%", fontWeight: tokens.fontWeightRegular, textAlign: "left", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});
const most = 6;

interface Props {
  readonly entries: readonly CatalogueEntry[];
  readonly findCode: FindCode;
  readonly initial?: string;
  readonly busy: boolean;
  readonly submit: (count: number) => string;
  /** Gets only rules that can be read; resolves to whether they were kept. */
  readonly onSubmit: (rules: readonly ReadRule[]) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** Rules as they are typed, each said in words or with what is wrong in it; names of indicators are put in from the catalogue. */
export function RuleEditor({ entries, findCode, initial = "", busy, submit, onSubmit, onCancel }: Props) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = formsPaneRulesWords[language];
  const [text, setText] = useState(initial);
  const [looked, setLooked] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const said = useId();
  const read = useMemo(() => splitRules(text).map((rule) => readRule(rule, findCode, entries)), [text, findCode, entries]);
  const departments = useMemo(() => new Map(entries.map(({ code, departmentKey }) => [code, departmentKey])), [entries]);
  const several = new Set(departments.values()).size > 1;
  const titles = useMemo(() => tellingTitles(entries), [entries]);
  const titleOf = (code: string): string => titles.get(code) ?? code;
  const wrong = read.filter(({ problem }) => problem !== null).length;
  const wanted = looked.trim().toLowerCase();
  const found = wanted === "" ? [] : entries.filter(({ title, code, department }) => title.toLowerCase().includes(wanted) || code.toLowerCase() === wanted || department.includes(wanted));

  const insert = (entry: CatalogueEntry) => {
    const area = box.current;
    const [from, to] = [area?.selectionStart ?? text.length, area?.selectionEnd ?? text.length];
    const name = nameInRules(entry, findCode);
    const before = text.slice(0, from);
    const piece = `${before === "" || /\s$/u.test(before) ? "" : " "}${name} `;
    setText(before + piece + text.slice(to));
    setLooked("");
    // After the new text is in place
    setTimeout(() => {
      area?.focus();
      area?.setSelectionRange(from + piece.length, from + piece.length);
    });
  };
  const keep = async () => {
    if (await onSubmit(read)) setText("");
  };
  return (
    <div className={styles.editor}>
      <label className={styles.field}><Caption1>{words.write}</Caption1>
        <Textarea textarea={{ ref: box }} rows={4} resize="vertical" value={text} placeholder={words.example} aria-describedby={said} onChange={(_, { value }) => setText(value)} /></label>
      <Caption1 className={styles.help}>{words.help}</Caption1>
      <ul id={said} className={styles.said} aria-live="polite">
        {read.map(({ text: written, rule, problem }, index) => (
          <li key={`${index}`}>
            <Caption1 className={mergeClasses(problem ? styles.wrong : styles.fine)}>
              {rule ? `✓ ${forceWords[rule.force][language]}${language === "zh" ? "：" : ": "}${ruleSentence(rule, titleOf, language)}${new Set(ruleCodes(rule).map((code) => departments.get(code))).size > 1 ? `${language === "zh" ? "；" : "; "}${words.elsewhere}` : ""}`
                : `✗ ${read.length > 1 ? `“${written.slice(0, 40)}” ` : ""}${ruleProblemWords(problem!, language)}${language === "zh" ? "。" : "."}`}
            </Caption1>
          </li>
        ))}
      </ul>
      <Input type="search" size="small" aria-label={words.find} placeholder={words.find} value={looked} onChange={(_, { value }) => setLooked(value)} />
      {wanted !== "" && (
        <div className={styles.found}>
          {found.slice(0, most).map((entry) => (
            <Button key={entry.code} className={styles.insert} size="small" aria-label={words.insert(words.named(entry.title, entry.unit, entry.department))} onClick={() => insert(entry)}>
              {words.named(entry.title, entry.unit, several ? entry.department : null)}
            </Button>
          ))}
          {found.length === 0 && <Caption1>{words.noneFound}</Caption1>}
          {found.length > most && <Caption1 className={styles.help}>…</Caption1>}
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabled={busy || read.length === 0 || wrong > 0} onClick={() => void keep()}>{submit(read.length)}</Button>
        {onCancel && <Button size="small" onClick={onCancel}>{pane.cancel}</Button>}
        {wrong > 0 && read.length > 1 && <Text size={200}>{words.problemsFirst(wrong)}</Text>}
      </div>
    </div>
  );
}
