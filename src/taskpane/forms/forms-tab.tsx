import { Button, Caption1, Input, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formsPaneWords } from "../../wording/forms-pane";
import { ruleProblemSentence } from "../../wording/forms-rules";
import { useCardStyles } from "../shell/card";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import type { TabProps } from "../tabs";
import { CollectCard } from "./collect-card";
import { useForms } from "./use-forms";

const useStyles = makeStyles({
  tab: { height: "100%", overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", boxSizing: "border-box", scrollbarWidth: "thin" },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
  help: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "6px", marginBottom: "8px" },
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  input: { minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "center", gap: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "4px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", display: "flex", flexDirection: "column" },
});

const fields = ["issuer", "document", "valid"] as const;

/** Yearly forms: made from the workbook's ledger, sent out, read back. */
export function FormsTab({ surface }: TabProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language, pane } = useWords();
  const words = formsPaneWords[language];
  const [year, setYear] = useState("");
  const [frame, setFrame] = useState<Readonly<Record<(typeof fields)[number], string>>>({ issuer: "", document: "", valid: "" });
  const asked = /^(?:19|20|21)\d{2}$/u.test(year) ? Number(year) : null;
  const forms = useForms(surface, asked);
  const { built, ledger, said, working } = forms;

  if (!ledger) return <Text className={styles.empty} role="status">{pane.loading}</Text>;
  if (ledger.replies.length === 0) return <Text className={styles.empty}>{words.empty}</Text>;
  const given = Object.fromEntries(fields.flatMap((field) => (frame[field].trim() ? [[field, frame[field].trim()]] : [])));
  return (
    <div className={styles.tab}>
      {said && <Notice intent={said.intent} text={said.text} onDismiss={forms.quiet} {...(said.href ? { action: <Link href={said.href} download={said.name}>{said.name}</Link> } : {})} />}
      {working !== null && <Spinner size="tiny" label={working} labelPosition="after" />}
      <section className={cards.card} aria-label={words.make}>
        <div className={cards.head}><h2 className={cards.title}>{words.make}</h2></div>
        <Caption1 className={styles.help}>{words.makeHelp}</Caption1>
        <div className={styles.fields}>
          <label className={styles.field}><Caption1>{words.year}</Caption1>
            <Input className={styles.input} inputMode="numeric" value={year} placeholder={built ? String(built.year) : ""} onChange={(_, { value }) => setYear(value.trim())} /></label>
          {fields.map((field) => (
            <label key={field} className={styles.field}><Caption1>{words[field]}</Caption1>
              <Input className={styles.input} value={frame[field]} onChange={(_, { value }) => setFrame((now) => ({ ...now, [field]: value }))} /></label>
          ))}
        </div>
        {!built || built.forms.length === 0 ? <Text>{words.noForms}</Text> : (
          <>
            {built.problems.length > 0 && <Notice intent="warning" text={[words.ruleProblems(built.problems.length), ...built.problems.slice(0, 5).map(({ problem }) => ruleProblemSentence(problem, language))].join(" ")} />}
            <div className={cards.head}>
              <Text className={cards.title}>{words.list(built.forms.length, built.forms.reduce((sum, { rows }) => sum + rows.length, 0))}</Text>
              {surface.kind !== "excel" && built.forms.length > 1 && (
                <Button size="small" disabled={working !== null} onClick={() => void forms.save(built.forms.length, ({ allForms }) =>
                  allForms(built.forms, given, language, words.zipName(built.year), (done) => forms.setWorking(words.making(done, built.forms.length))))}>{words.saveAll}</Button>
              )}
            </div>
            <ul className={styles.list}>
              {built.forms.map((form) => (
                <li key={form.template} className={styles.row}>
                  <span className={styles.name}><Text>{form.department}</Text>
                    <Caption1>{words.one(form.rows.length, form.rows.filter(({ last }) => last !== null).length, form.rules.length + form.across.length)}</Caption1></span>
                  <Button size="small" appearance="primary" disabled={working !== null} aria-label={words.save(form.department)} onClick={() => void forms.save(1, ({ formFile }) => formFile(form, given, language))}>{words.saveShort}</Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <CollectCard forms={forms} writable={surface.host !== null} />
    </div>
  );
}
