import { Badge, Button, Caption1, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CatalogueRule } from "../../forms/catalogue-rules";
import { tellingTitles } from "../../forms/telling-titles";
import { ruleCodes } from "../../forms/rules/rule-ast";
import { forceWords, ruleAsWritten, ruleProblemWords, ruleSentence } from "../../wording/forms-rules";
import { formsPaneRulesWords } from "../../wording/forms-pane-rules";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";
import { RuleEditor } from "./rule-editor";
import type { Forms } from "./use-forms";
import type { Rules } from "./use-rules";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "6px", overflowWrap: "anywhere", display: "flex", flexDirection: "column", gap: "2px" },
  top: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  grow: { flexGrow: 1 },
  search: { width: "100%" },
  act: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
});
const page = 30;
const searched = 8;

/** 审核关系: written, said in words, changed, taken out; kept in the sheet of indicators. */
export function RulesSection({ forms, rules: { rules, findCode, change } }: { readonly forms: Forms; readonly rules: Rules }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = formsPaneRulesWords[language];
  const [looked, setLooked] = useState("");
  const [most, setMost] = useState(page);
  const { entries } = forms;
  const titles = useMemo(() => tellingTitles(entries), [entries]);
  const titleOf = (code: string): string => titles.get(code) ?? code;
  const wanted = looked.trim();
  const says = ({ text, rule }: CatalogueRule): boolean => ruleAsWritten(text, language).includes(wanted) || (rule !== null && ruleSentence(rule, titleOf, language).includes(wanted));
  // What can't be read comes first: it is what there is to do
  const shown = [...rules.filter(({ problem }) => problem), ...rules.filter(({ problem }) => !problem)].filter((rule) => wanted === "" || says(rule));
  return (
    <>
      <div className={cards.card}>
        <RuleEditor
          entries={entries} findCode={findCode} busy={forms.working !== null} submit={words.add}
          onSubmit={(read) => change(read.map(({ text, rule }) => ({ code: ruleCodes(rule!)[0]!, was: null, now: text })), words.added(read.length))}
        />
      </div>
      <section className={cards.card} aria-label={words.list(rules.length)}>
        <div className={cards.head}><h2 className={cards.title}>{words.list(rules.length)}</h2></div>
        {rules.length === 0 && <Caption1 className={styles.quiet}>{words.none}</Caption1>}
        {rules.length > searched && <Input className={styles.search} type="search" size="small" aria-label={words.filter} placeholder={words.filter} value={looked} onChange={(_, { value }) => setLooked(value)} />}
        <ul className={styles.list}>
          {shown.slice(0, most).map((rule) => <RuleItem key={`${rule.code} ${rule.text}`} rule={rule} forms={forms} findCode={findCode} change={change} titleOf={titleOf} />)}
        </ul>
        {shown.length > most && <Button size="small" onClick={() => setMost(most + page)}>{words.more(Math.min(page, shown.length - most))}</Button>}
      </section>
    </>
  );
}

interface ItemProps extends Pick<Rules, "findCode" | "change"> {
  readonly rule: CatalogueRule;
  readonly forms: Forms;
  readonly titleOf: (code: string) => string;
}

function RuleItem({ rule: { code, text, rule, problem, suggested }, forms, findCode, change, titleOf }: ItemProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = formsPaneRulesWords[language];
  const [changing, setChanging] = useState(false);
  const { entries } = forms;
  const busy = forms.working !== null;
  // What is wrong is told by its place in the rule, which then stays letter by letter
  const written = rule ? ruleAsWritten(text, language) : text;
  const across = rule !== null && new Set(ruleCodes(rule).map((one) => entries.find((entry) => entry.code === one)?.departmentKey)).size > 1;
  return (
    <li className={styles.item}>
      <span className={styles.top}>
        {rule ? <Badge color={rule.force === "mandatory" ? "brand" : "informative"} appearance="tint">{forceWords[rule.force][language]}</Badge> : <Badge color="danger" appearance="tint">{words.unread}</Badge>}
        {across && <Badge color="informative" appearance="outline">{words.across}</Badge>}
        {suggested && <Badge color="informative" appearance="outline">{words.suggested}</Badge>}
        <span className={styles.grow} />
        <Button className={styles.act} size="small" appearance="subtle" disabled={busy} aria-label={words.changeOf(written)} onClick={() => setChanging(!changing)}>{words.change}</Button>
        <Button className={styles.act} size="small" appearance="subtle" disabled={busy} aria-label={words.removeOf(written)} onClick={() => void change([{ code, was: text, now: null }], words.removed)}>{words.remove}</Button>
      </span>
      {rule ? <Text size={200}>{ruleSentence(rule, titleOf, language)}</Text> : <Caption1 className={styles.wrong}>{ruleProblemWords(problem!, language)}</Caption1>}
      <Caption1 className={styles.quiet}>{written}{rule === null && ` · ${words.at(titleOf(code))}`}</Caption1>
      {changing && (
        <RuleEditor
          entries={entries} findCode={findCode} initial={written} busy={busy} submit={() => words.keep} onCancel={() => setChanging(false)}
          onSubmit={async (read) => {
            if (await change([{ code, was: text, now: read.map((one) => one.text).join("\n") }], words.changed)) setChanging(false);
            return false;
          }}
        />
      )}
    </li>
  );
}
