import { Button, Caption1, Checkbox, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { frameFields } from "../../forms/form-frame";
import type { Form } from "../../forms/form";
import { formsPaneWords } from "../../wording/forms-pane";
import { useCardStyles } from "../shell/card";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import { takesZip } from "./hand-over";
import type { Forms } from "./use-forms";
import type { useMaking } from "./use-making";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "6px", marginBottom: "4px" },
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  input: { minWidth: 0 },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "center", gap: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "4px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  all: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "6px" },
  check: { alignItems: "center", "& .fui-Checkbox__indicator": { margin: "4px 4px 4px 0" }, "& .fui-Checkbox__label": { paddingTop: "4px", paddingBottom: "4px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** From here on a list is searched, not read; from there on windows are asked about before they open. */
const searched = 8;
const manyWindows = 3;

interface Props {
  readonly forms: Forms;
  readonly making: ReturnType<typeof useMaking>;
  readonly onRules: () => void;
}

/** The forms of a year: for all departments, for those chosen, or for one. */
export function MakeSection({ forms, making, onRules }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = useWords();
  const words = formsPaneWords[language];
  const { built, year, setYear, frame, setFrame } = making;
  const indicators = built?.forms.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  return (
    <>
      <section className={cards.card} aria-label={words.make}>
        <div className={cards.head}><h2 className={cards.title}>{words.make}</h2></div>
        <div className={styles.fields}>
          <label className={styles.field}><Caption1>{words.year}</Caption1>
            <Input className={styles.input} inputMode="numeric" value={year} placeholder={built ? String(built.year) : ""} onChange={(_, { value }) => setYear(value.trim())} /></label>
          {frameFields.map((field) => (
            <label key={field} className={styles.field}><Caption1>{words.frame[field]}</Caption1>
              <Input className={styles.input} value={frame[field] ?? ""} onChange={(_, { value }) => setFrame({ [field]: value })} /></label>
          ))}
        </div>
        <Caption1 className={styles.help}>{words.frameHelp}</Caption1>
        {built && built.problems.length > 0 && <Notice intent="warning" text={words.ruleProblems(built.problems.length)} action={<Button size="small" appearance="transparent" onClick={onRules}>{words.toRules}</Button>} />}
      </section>
      <section className={cards.card} aria-label={words.list(built?.forms.length ?? 0, indicators)}>
        <div className={cards.head}><h2 className={cards.title}>{words.list(built?.forms.length ?? 0, indicators)}</h2></div>
        <Caption1 className={styles.help}>{words.makeHelp}</Caption1>
        {built && built.forms.length > 0 ? <Departments list={built.forms} forms={forms} making={making} /> : <Text>{words.noForms}</Text>}
      </section>
    </>
  );
}

function Departments({ list, forms, making: { make } }: Pick<Props, "forms" | "making"> & { readonly list: readonly Form[] }) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = formsPaneWords[language];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [looked, setLooked] = useState("");
  const [asking, setAsking] = useState(false);
  const busy = forms.working !== null;
  const chosen = list.filter(({ template }) => !left.has(template));
  const shown = list.filter(({ department }) => department.includes(looked.trim()));
  const templates = new Set(chosen.map(({ template }) => template));
  const choose = (template: string, on: boolean) => setLeft((now) => new Set(on ? [...now].filter((one) => one !== template) : [...now, template]));
  const makeChosen = () => {
    setAsking(false);
    void make(templates);
  };
  return (
    <>
      {list.length > 1 && (
        <div className={styles.all}>
          <Checkbox className={styles.check} label={words.chooseAll} checked={chosen.length === list.length ? true : chosen.length === 0 ? false : "mixed"} onChange={(_, { checked }) => setLeft(new Set(checked === true ? [] : list.map(({ template }) => template)))} />
          <Button size="small" appearance="primary" disabled={busy || chosen.length === 0} onClick={() => (chosen.length >= manyWindows && !takesZip(forms.surface.kind) ? setAsking(true) : makeChosen())}>{words.saveChosen(chosen.length)}</Button>
        </div>
      )}
      {asking && (
        <Notice intent="info" text={words.openMany(chosen.length)} action={(
          <span className={styles.buttons}>
            <Button size="small" disabled={busy} onClick={makeChosen}>{words.openYes}</Button>
            <Button size="small" appearance="transparent" onClick={() => setAsking(false)}>{pane.cancel}</Button>
          </span>
        )} />
      )}
      {list.length > searched && <Input type="search" size="small" aria-label={words.find} placeholder={words.find} value={looked} onChange={(_, { value }) => setLooked(value)} />}
      {looked.trim() !== "" && <Caption1 className={styles.quiet} role="status">{words.found(shown.length, list.length)}</Caption1>}
      <ul className={styles.list}>
        {shown.map((form) => (
          <li key={form.template} className={styles.row}>
            {list.length > 1 && <Checkbox className={styles.check} aria-label={words.choose(form.department)} checked={!left.has(form.template)} onChange={(_, { checked }) => choose(form.template, checked === true)} />}
            <span className={styles.name}><Text>{form.department}</Text>
              <Caption1 className={styles.quiet}>{words.one(form.rows.length, form.rows.filter(({ last }) => last !== null).length, form.rules.length + form.across.length)}</Caption1></span>
            <Button size="small" disabled={busy} aria-label={words.save(form.department)} onClick={() => void make(new Set([form.template]))}>{words.saveShort}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
