import { Button, Link, makeStyles, Spinner, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { formsPaneWords } from "../../wording/forms-pane";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import type { TabProps } from "../tabs";
import { CollectSection } from "./collect-section";
import { MakeSection } from "./make-section";
import { RulesSection } from "./rules-section";
import { useCollecting } from "./use-collecting";
import { useForms } from "./use-forms";
import { useMaking } from "./use-making";
import { useRules } from "./use-rules";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  sections: { flexWrap: "wrap", padding: "0 4px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  section: { paddingLeft: "7px", paddingRight: "7px" },
  said: { padding: "8px 12px 0", flexShrink: 0, display: "flex", flexDirection: "column", gap: "6px", maxHeight: "50%", overflowY: "auto" },
  working: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", boxSizing: "border-box", scrollbarWidth: "thin" },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

const sections = ["make", "rules", "collect"] as const;
type Section = (typeof sections)[number];

/** Yearly forms: made from the workbook's ledger, checked by its rules, read back. */
export function FormsTab({ surface }: TabProps) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = formsPaneWords[language];
  const [section, setSection] = useState<Section>("make");
  const forms = useForms(surface);
  const making = useMaking(forms);
  const rules = useRules(forms);
  const collecting = useCollecting(forms);
  const { ledger, said, working } = forms;

  if (!ledger) return <Text className={styles.empty} role="status">{pane.loading}</Text>;
  if (ledger.replies.length === 0) return <Text className={styles.empty}>{words.empty}</Text>;
  const counts: Readonly<Record<Section, number>> = { make: making.built?.forms.length ?? 0, rules: rules.rules.length, collect: collecting.files.length };
  const action = said?.link ? <Link href={said.link.href} download={said.link.name}>{said.link.name}</Link>
    : said?.undo ? <Button size="small" appearance="transparent" icon={<ArrowUndo16Regular />} onClick={() => void forms.undo()}>{pane.undo}</Button> : undefined;
  const show = (next: Section) => {
    setSection(next);
    // What was changed in the sheets since is seen here too
    if (working === null) forms.read().catch((error: unknown) => forms.say({ intent: "error", text: forms.why(error) }));
  };
  return (
    <div className={styles.tab}>
      <TabList className={styles.sections} size="small" aria-label={words.sectionList} selectedValue={section} onTabSelect={(_, { value }) => show(sections.find((one) => one === value) ?? "make")}>
        {sections.map((one) => (
          <Tab key={one} className={styles.section} value={one} id={`forms-${one}`} aria-controls="forms-section">
            {words.sections[one]}{counts[one] > 0 && <span className={styles.count}> {counts[one]}</span>}
          </Tab>
        ))}
      </TabList>
      {(said || working !== null) && (
        <div className={styles.said}>
          {said && <Notice intent={said.intent} text={said.text} onDismiss={forms.quiet} action={action} />}
          {working !== null && (
            <div className={styles.working}>
              <Spinner size="tiny" label={working} labelPosition="after" role="status" />
              <Button size="small" onClick={forms.cancel}>{pane.cancel}</Button>
            </div>
          )}
        </div>
      )}
      <div key={section} className={styles.scroll} id="forms-section" role="tabpanel" aria-labelledby={`forms-${section}`}>
        {section === "make" ? <MakeSection forms={forms} making={making} onRules={() => show("rules")} />
          : section === "rules" ? <RulesSection forms={forms} rules={rules} />
          : <CollectSection forms={forms} collecting={collecting} />}
      </div>
    </div>
  );
}
