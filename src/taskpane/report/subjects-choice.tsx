import { Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { subjectsOf } from "../../workbook/report/choices";
import { reportPaneWords } from "../../wording/report-pane";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  list: { maxHeight: "168px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "2px 4px", scrollbarWidth: "thin" },
  row: { display: "flex", alignItems: "flex-start", "& label": { overflowWrap: "anywhere" } },
});

interface Props {
  /** What the asks of the letters are called. */
  readonly known: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (subjects: readonly string[]) => void;
}

/** The asks that the report tells of: by their titles, or by words that next year's titles may hold as well. */
export function SubjectsChoice({ known, value, onChange }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = reportPaneWords[language];
  const titles = value.filter((subject) => known.includes(subject));
  const [typed, setTyped] = useState(() => value.filter((subject) => !known.includes(subject)).join(language === "zh" ? "，" : ", "));
  const others = subjectsOf(typed);
  return (
    <>
      {known.length > 0 && (
        <Field label={words.subjects} size="small" hint={words.allSubjects}>
          <div className={styles.list} role="group" aria-label={words.subjects} tabIndex={-1}>
            {known.map((title) => (
              <div key={title} className={styles.row}>
                <Checkbox
                  size="medium" label={<Caption1>{title}</Caption1>} checked={titles.includes(title)}
                  onChange={(_, { checked }) => onChange([...(checked === true ? [...titles, title] : titles.filter((one) => one !== title)), ...others])}
                />
              </div>
            ))}
          </div>
        </Field>
      )}
      <Field label={known.length > 0 ? words.words : words.wordsAlone} size="small" hint={known.length > 0 ? words.wordsHint : words.wordsAloneHint}>
        <Input size="small" value={typed} onChange={(_, { value: now }) => { setTyped(now); onChange([...titles, ...subjectsOf(now)]); }} />
      </Field>
    </>
  );
}
