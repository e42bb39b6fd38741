import { Button, Caption1, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { frameFields } from "../../forms/form-frame";
import { formsPaneWords } from "../../wording/forms-pane";
import { useCardStyles } from "../shell/card";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import { DepartmentList } from "./department-list";
import type { Forms } from "./use-forms";
import type { Making } from "./use-making";

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "6px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "6px", marginBottom: "4px" },
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
});

interface Props {
  readonly forms: Forms;
  readonly making: Making;
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
            <Input inputMode="numeric" value={year} placeholder={built ? String(built.year) : ""} onChange={(_, { value }) => setYear(value.trim())} /></label>
          {frameFields.map((field) => (
            <label key={field} className={styles.field}><Caption1>{words.frame[field]}</Caption1>
              <Input value={frame[field] ?? ""} onChange={(_, { value }) => setFrame({ [field]: value })} /></label>
          ))}
        </div>
        <Caption1 className={styles.help}>{words.frameHelp}</Caption1>
        {built && built.problems.length > 0 && <Notice intent="warning" text={words.ruleProblems(built.problems.length)} action={<Button size="small" appearance="transparent" onClick={onRules}>{words.toRules}</Button>} />}
      </section>
      <section className={cards.card} aria-label={words.list(built?.forms.length ?? 0, indicators)}>
        <div className={cards.head}><h2 className={cards.title}>{words.list(built?.forms.length ?? 0, indicators)}</h2></div>
        <Caption1 className={styles.help}>{words.makeHelp}</Caption1>
        {built === null || built.forms.length === 0 ? <Text>{words.noForms}</Text> : null}
        <DepartmentList forms={forms} making={making} />
      </section>
    </>
  );
}
