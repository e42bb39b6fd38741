import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { Header } from "../../letter/letter";
import type { CorrectableField, HeaderCorrection } from "../desk/paper";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
});

const wide = new Set<CorrectableField>(["proposalTitle", "agency"]);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

interface Props {
  readonly header: Header;
  readonly fields: readonly CorrectableField[];
  readonly onCorrect: (change: HeaderCorrection) => void;
}

/** The header's fields, to be corrected. */
export default function HeaderForm({ header, fields, onCorrect }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.fields}>
      {fields.map((field) => (field === "proposalKind" ? (
        <Field key={field} label={pane.field[field]} size="small">
          <Select size="small" value={header.proposalKind ?? ""} onChange={(_, { value }) => onCorrect({ proposalKind: value === "npc" || value === "cppcc" ? value : null })}>
            <option value="">{pane.unknown}</option>
            <option value="npc">{pane.kinds.npc}</option>
            <option value="cppcc">{pane.kinds.cppcc}</option>
          </Select>
        </Field>
      ) : (
        <Field
          key={field} label={pane.field[field]} size="small" className={wide.has(field) ? styles.wide : undefined}
          validationMessage={field === "date" && header.date && !isDate(header.date) ? pane.badDate : undefined}
        >
          <Input size="small" value={header[field] ?? ""} onChange={(_, { value }) => onCorrect({ [field]: value.trim() === "" ? null : value })} />
        </Field>
      )))}
    </div>
  );
}
