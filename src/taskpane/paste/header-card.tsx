import { Badge, Button, Field, Input, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Edit16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Header } from "../../letter/letter";
import type { CorrectableField, HeaderCorrection } from "../desk/paper";
import { useCardStyles } from "../shell/card";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  subject: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, marginBottom: "6px", overflowWrap: "anywhere" },
  facts: { display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: "12px", rowGap: "2px", margin: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
  wide: { gridColumn: "1 / -1" },
});

const shown: readonly CorrectableField[] = ["agency", "docNumber", "date", "addressee", "proposalKind", "session", "proposalNumber"];
/** Those a reply can't do without: said to be missing where they are. */
const needed = new Set<CorrectableField>(["agency", "docNumber", "date"]);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

interface Props {
  readonly header: Header;
  readonly correction: HeaderCorrection;
  readonly onCorrect: (change: HeaderCorrection) => void;
}

/** Who answers whom about what, as read; every field can be corrected before the letter is written. */
export function HeaderCard({ header, correction, onCorrect }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { pane } = useWords();
  const [editing, setEditing] = useState(false);
  const now = { ...header, ...correction };
  const say = (field: CorrectableField) => (field === "proposalKind" ? now.proposalKind && pane.kinds[now.proposalKind] : now[field]);

  return (
    <section className={cards.card} aria-label={pane.header}>
      <div className={cards.head}>
        <Text as="h2" className={cards.title}>{pane.header}</Text>
        {Object.keys(correction).length > 0 && <Badge appearance="tint" color="brand" size="small">{pane.corrected}</Badge>}
        <Button size="small" appearance="subtle" icon={editing ? <Checkmark16Regular /> : <Edit16Regular />} onClick={() => setEditing(!editing)}>
          {editing ? pane.correctDone : pane.correct}
        </Button>
      </div>
      {editing ? (
        <div className={styles.fields}>
          {(["proposalTitle", ...shown] as const).map((field) => (
            field === "proposalKind" ? (
              <Field key={field} label={pane.field[field]} size="small">
                <Select size="small" value={now.proposalKind ?? ""} onChange={(_, { value }) => onCorrect({ proposalKind: value === "npc" || value === "cppcc" ? value : null })}>
                  <option value="">{pane.unknown}</option>
                  <option value="npc">{pane.kinds.npc}</option>
                  <option value="cppcc">{pane.kinds.cppcc}</option>
                </Select>
              </Field>
            ) : (
              <Field
                key={field} label={pane.field[field]} size="small" className={field === "proposalTitle" || field === "agency" ? styles.wide : undefined}
                validationMessage={field === "date" && now.date && !isDate(now.date) ? pane.badDate : undefined}
              >
                <Input size="small" value={now[field] ?? ""} onChange={(_, { value }) => onCorrect({ [field]: value.trim() === "" ? null : value })} />
              </Field>
            )
          ))}
        </div>
      ) : (
        <>
          {now.proposalTitle && <Text className={styles.subject}>《{now.proposalTitle}》</Text>}
          <dl className={styles.facts}>
            {shown.filter((field) => say(field) || needed.has(field)).map((field) => (
              <Line key={field} label={pane.field[field]} missing={!say(field)}>{say(field) || pane.unknown}</Line>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Line({ label, missing, children }: { readonly label: string; readonly missing: boolean; readonly children: string }) {
  const styles = useStyles();
  return <><dt className={styles.label}>{label}</dt><dd className={mergeClasses(styles.fact, missing && styles.missing)}>{children}</dd></>;
}
