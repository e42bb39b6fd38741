import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedRow, Outcome } from "../../forms/check-form";
import type { CheckedReturn } from "../../forms/merge-returns";
import { outcomeWords } from "../../wording/forms-checks";
import { noticeSentence } from "../../wording/forms-collect";
import { rowFindings } from "../../wording/forms-findings";
import { formsPaneCollectWords } from "../../wording/forms-pane-collect";
import { openRows } from "../../workbook/form-corrections";
import { useWords } from "../shell/words";
import { SomeLines } from "./some-lines";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "6px", overflowWrap: "anywhere", display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
  top: { display: "flex", gap: "6px", alignItems: "center", flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What came back from a department: what is open in it, what it explained, the list to send back. */
export function ReturnItem({ one, busy, onSendBack }: { readonly one: CheckedReturn; readonly busy: boolean; readonly onSendBack: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = formsPaneCollectWords[language];
  const { file, rows, matched: { form, notices } } = one;
  const open = openRows(rows);
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  const say = (row: CheckedRow): string => `${outcomeWords[row.outcome][language]}  ${row.row.title}  ${rowFindings(row, titleOf, language)}${row.outcome === "explained" ? `${language === "zh" ? "备注：" : " Remarks: "}${row.note}` : ""}`.trim();
  const explained = rows.filter(({ outcome }) => outcome === "explained");
  return (
    <li className={styles.item}>
      <span className={styles.top}>
        <Badge color={open.length > 0 ? "warning" : "success"} appearance="tint">{open.length > 0 ? words.toCorrect : words.complete}</Badge>
        <Text weight="semibold">{form.department}</Text><Caption1 className={styles.quiet}>{file}</Caption1>
      </span>
      <Caption1>{words.counts(count("passed"), count("explained"), count("correct"), count("explain"), count("missing"))}</Caption1>
      {notices.map((notice, index) => <Caption1 key={index} className={styles.quiet}>{noticeSentence(notice, language)}</Caption1>)}
      <SomeLines lines={open.map(say)} most={6} />
      {explained.length > 0 && <><Caption1 className={styles.quiet}>{words.explanations(explained.length)}</Caption1><SomeLines lines={explained.map(say)} most={3} /></>}
      {open.length > 0 && <Button size="small" disabled={busy} aria-label={words.sendBack(form.department)} onClick={onSendBack}>{words.sendBackShort}</Button>}
    </li>
  );
}
