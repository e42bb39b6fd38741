import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { YearChoice } from "../../workbook/report/choices";
import { reportPaneWords } from "../../wording/report-pane";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px" },
  year: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});

/** So many latest years are worth choosing. */
const latest = [1, 2, 3, 5, 10];

interface Props {
  readonly value: YearChoice | null;
  /** Years of the letters, ascending. */
  readonly years: readonly number[];
  readonly onChange: (years: YearChoice | null) => void;
}

/** All years, the latest few, or from one to another. */
export function YearsChoice({ value, years, onChange }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = reportPaneWords[language];
  const kind = value === null ? "all" : "latest" in value ? `latest-${value.latest}` : "span";
  const offered = [...new Set([...latest, ...(value !== null && "latest" in value ? [value.latest] : [])])].sort((a, b) => a - b);
  const span = value !== null && "from" in value ? value : null;
  const shown = span ? [...new Set([...years, span.from, span.to])].sort((a, b) => a - b) : years;
  const chosen = (picked: string) => {
    if (picked === "all") return onChange(null);
    if (picked === "span") return onChange({ from: years[0]!, to: years.at(-1)! });
    onChange({ latest: Number(picked.slice("latest-".length)) });
  };
  return (
    <>
      <Field label={words.years} size="small">
        <Select size="small" value={kind} onChange={(_, { value: picked }) => chosen(picked)}>
          <option value="all">{words.allYears}</option>
          {offered.map((count) => <option key={count} value={`latest-${count}`}>{words.latest(count)}</option>)}
          {(years.length > 0 || span) && <option value="span">{words.span}</option>}
        </Select>
      </Field>
      {span && (
        <Field size="small" {...(span.from > span.to ? { validationMessage: words.wrongSpan, validationState: "error" as const } : {})}>
          <div className={styles.row}>
            {(["from", "to"] as const).map((end) => (
              <Select key={end} className={styles.year} size="small" aria-label={words[end]} value={String(span[end])} onChange={(_, { value: picked }) => onChange({ ...span, [end]: Number(picked) })}>
                {shown.map((year) => <option key={year} value={year}>{year}</option>)}
              </Select>
            ))}
          </div>
        </Field>
      )}
    </>
  );
}
