import { Button, Caption1, Field, Input, makeStyles, Radio, RadioGroup, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import { Delete16Regular, Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { withoutDecision } from "../../ledger/decide-comparison";
import type { Ledger } from "../../ledger/records";
import type { WorkbookHost } from "../../workbook/host";
import { noChoices, type MoneyUnit, type ReportChoices } from "../../workbook/report/choices";
import { reportedSubjects } from "../../workbook/report/reported-subjects";
import { profileRow, reportProfiles, type ReportProfile } from "../../workbook/report/report-profiles";
import { reportPaneWords } from "../../wording/report-pane";
import type { ReportWish } from "../commands/report-file";
import { decideIn } from "../compare/comparison-in-host";
import { useAnnounce } from "../shell/announcer";
import { hostSentence } from "../shell/host-sentence";
import { useWords } from "../shell/words";
import { ledgerIn } from "../write/ledger-in-host";
import { LogoChoice } from "./logo-choice";
import { keptLogo } from "./logo-store";
import { SubjectsChoice } from "./subjects-choice";
import { YearsChoice } from "./years-choice";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: { display: "flex", alignItems: "center", padding: "6px 6px 6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", scrollbarWidth: "thin" },
  help: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", gap: "6px", alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "10px" },
  radios: { marginLeft: "-8px" },
  bar: { display: "flex", gap: "6px", padding: "8px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  empty: { color: tokens.colorNeutralForeground2, padding: "24px 12px", textAlign: "center", display: "block" },
});

interface Props {
  readonly host: WorkbookHost;
  readonly busy: boolean;
  readonly onBuild: (wish: ReportWish) => void;
  readonly onClose: () => void;
}

/** What the report is to show, for whom and how it looks: as last time unless changed. */
export function ReportPanel({ host, busy, onBuild, onClose }: Props) {
  const styles = useStyles();
  const { language: own, pane, problem: problems } = useWords();
  const words = reportPaneWords[own];
  const announce = useAnnounce();
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [failed, setFailed] = useState("");
  const [picked, setPicked] = useState("");
  const [choices, setChoices] = useState<ReportChoices>(noChoices);
  const [language, setLanguage] = useState(own);
  const [logo, setLogo] = useState(keptLogo);
  const [name, setName] = useState("");
  const head = useRef<HTMLHeadingElement>(null);
  const profiles = useMemo(() => reportProfiles(ledger?.decisions ?? []), [ledger]);
  const known = useMemo(() => (ledger ? reportedSubjects(ledger) : []), [ledger]);
  const years = useMemo(() => [...new Set((ledger?.replies ?? []).flatMap(({ year }) => year ?? []))].sort((a, b) => a - b), [ledger]);
  const named = profiles.filter((profile) => profile.name !== "");

  const take = (profile: ReportProfile | undefined) => {
    setPicked(profile?.name ?? "");
    setName(profile?.name ?? "");
    setChoices(profile?.choices ?? noChoices);
    if (profile) setLanguage(profile.language);
  };
  useEffect(() => {
    let here = true;
    head.current?.focus();
    ledgerIn(host).then((found) => {
      if (!here) return;
      const last = reportProfiles(found.decisions).find((profile) => profile.name === "");
      setLedger(found);
      if (last) { setChoices(last.choices); setLanguage(last.language); }
    }, (error: unknown) => {
      const sentence = hostSentence(error, problems);
      if (here) setFailed(sentence);
    });
    return () => {
      here = false;
    };
  }, [host, problems]);

  const set = (change: Partial<ReportChoices>) => setChoices({ ...choices, ...change });
  const forget = () => decideIn(host, own, (decisions) => withoutDecision(decisions, profileRow(picked))).then((now) => {
    setLedger(now);
    announce(words.forgotten(picked));
    setPicked("");
    setName("");
    setFailed("");
  }, (error: unknown) => setFailed(hostSentence(error, problems)));
  const wrongSpan = choices.years !== null && "from" in choices.years && choices.years.from > choices.years.to;
  const build = () => onBuild({ profile: { name: name.trim(), language, choices: { ...choices, title: choices.title?.trim() || null, agency: choices.agency?.trim() || null } }, logo });

  return (
    <section className={styles.panel} aria-label={words.title} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <div className={styles.head}>
        <h2 ref={head} tabIndex={-1} className={styles.title}>{words.title}</h2>
        <Tooltip content={words.close} relationship="label"><Button appearance="subtle" icon={<Dismiss20Regular />} onClick={onClose} /></Tooltip>
      </div>
      <div className={styles.scroll}>
        {!ledger ? <Text className={styles.empty} role="status">{failed || pane.loading}</Text> : ledger.replies.length === 0 ? <Text className={styles.empty}>{words.noLedger}</Text> : (
          <>
            <Caption1 className={styles.help}>{words.help}</Caption1>
            {failed !== "" && <Text role="alert">{failed}</Text>}
            {named.length > 0 && (
              <div className={styles.row}>
                <Select className={styles.grow} size="small" aria-label={words.saved} value={picked} onChange={(_, { value }) => take(profiles.find((profile) => profile.name === value))}>
                  <option value="">{words.savedLatest}</option>
                  {named.map((profile) => <option key={profile.name} value={profile.name}>{profile.name}</option>)}
                </Select>
                {picked !== "" && <Tooltip content={words.forget} relationship="label"><Button size="small" appearance="subtle" icon={<Delete16Regular />} onClick={() => void forget()} /></Tooltip>}
              </div>
            )}
            <Field label={words.audience} size="small">
              <RadioGroup className={styles.radios} value={choices.audience} onChange={(_, { value }) => set({ audience: value === "page" ? "page" : "full" })}>
                {(["full", "page"] as const).map((audience) => <Radio key={audience} value={audience} label={words.audiences[audience]} />)}
              </RadioGroup>
            </Field>
            <div className={styles.pair}>
              <Field label={words.language} size="small">
                <Select size="small" value={language} onChange={(_, { value }) => setLanguage(value === "en" ? "en" : "zh")}>
                  {(["zh", "en"] as const).map((one) => <option key={one} value={one}>{pane.languages[one]}</option>)}
                </Select>
              </Field>
              <Field label={words.unit} size="small">
                <Select size="small" value={choices.unit ?? "printed"} onChange={(_, { value }) => set({ unit: value === "printed" ? null : value as MoneyUnit })}>
                  {(["printed", "万元", "亿元"] as const).map((unit) => <option key={unit} value={unit}>{words.units[unit]}</option>)}
                </Select>
              </Field>
            </div>
            <YearsChoice value={choices.years} years={years} onChange={(chosen) => set({ years: chosen })} />
            <SubjectsChoice key={`${picked}|${profiles.length}`} known={known} value={choices.subjects} onChange={(subjects) => set({ subjects })} />
            <Field label={words.heading} size="small" hint={words.headingHint}>
              <Input size="small" value={choices.title ?? ""} onChange={(_, { value }) => set({ title: value })} />
            </Field>
            <Field label={words.agency} size="small" hint={words.agencyHint}>
              <Input size="small" value={choices.agency ?? ""} onChange={(_, { value }) => set({ agency: value })} />
            </Field>
            <LogoChoice value={logo} onChange={setLogo} />
            <Field label={words.name} size="small" hint={words.nameHint}>
              <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
            </Field>
          </>
        )}
      </div>
      <div className={styles.bar}>
        <Button appearance="primary" disabled={!ledger || ledger.replies.length === 0 || busy || wrongSpan} onClick={build}>{words.build}</Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </section>
  );
}
