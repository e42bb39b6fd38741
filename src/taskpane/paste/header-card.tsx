import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Edit16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Header } from "../../letter/letter";
import type { CorrectableField, HeaderCorrection } from "../desk/paper";
import { useCardStyles } from "../shell/card";
import { later } from "../shell/later";
import { useWords } from "../shell/words";

const HeaderForm = later(async () => (await import(/* webpackChunkName: "header-form" */ "./header-form")).default);

const useStyles = makeStyles({
  subject: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, marginBottom: "6px", overflowWrap: "anywhere" },
  facts: { display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: "12px", rowGap: "2px", margin: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  corrected: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

const shown: readonly CorrectableField[] = ["agency", "docNumber", "date", "addressee", "proposalKind", "session", "proposalNumber"];
/** Those a reply can't do without: said to be missing where they are. */
const needed = new Set<CorrectableField>(["agency", "docNumber", "date"]);

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
        {Object.keys(correction).length > 0 && <span className={styles.corrected}>{pane.corrected}</span>}
        <Button size="small" appearance="subtle" icon={editing ? <Checkmark16Regular /> : <Edit16Regular />} onClick={() => setEditing(!editing)}>
          {editing ? pane.correctDone : pane.correct}
        </Button>
      </div>
      {editing ? (
        <HeaderForm header={now} fields={["proposalTitle", ...shown]} onCorrect={onCorrect} />
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
