import { Button, Caption1, Checkbox, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formsPaneWords } from "../../wording/forms-pane";
import { Notice } from "../shell/notice";
import { useWords } from "../shell/words";
import { takesZip } from "./hand-over";
import { IndicatorsChoice } from "./indicators-choice";
import type { Forms } from "./use-forms";
import type { Department, Making } from "./use-making";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "4px", display: "flex", flexDirection: "column", gap: "4px" },
  // Long words of a button go under the name, rather than out of the button
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  name: { flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  all: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "6px" },
  check: { alignItems: "center", "& .fui-Checkbox__indicator": { margin: "4px 4px 4px 0" }, "& .fui-Checkbox__label": { paddingTop: "4px", paddingBottom: "4px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  acts: { display: "flex", gap: "4px", marginLeft: "auto" },
  act: { minWidth: 0, whiteSpace: "nowrap", flexShrink: 0 },
});

/** From here on a list is searched, not read; from there on windows are asked about before they open. */
const searched = 8;
const manyWindows = 3;

/** The departments to be asked, each with the indicators its form asks for. */
export function DepartmentList({ forms, making: { departments, make, unkept, keep, forget, collected, choose } }: { readonly forms: Forms; readonly making: Making }) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = formsPaneWords[language];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [looked, setLooked] = useState("");
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const busy = forms.working !== null;
  const asked = departments.filter(({ form }) => form !== null);
  const chosen = asked.filter(({ key }) => !left.has(key));
  const shown = departments.filter(({ name }) => name.includes(looked.trim()));
  const put = (set: ReadonlySet<string>, key: string, on: boolean) => new Set(on ? [...set, key] : [...set].filter((one) => one !== key));
  const templates = new Set(chosen.flatMap(({ form }) => form?.template ?? []));
  const makeChosen = () => {
    setAsking(false);
    void make(templates);
  };
  const item = ({ key, name, form, indicators }: Department) => (
    <li key={key} className={styles.item}>
      <div className={styles.row}>
        {asked.length > 1 && <Checkbox className={styles.check} aria-label={words.choose(name)} disabled={!form} checked={form !== null && !left.has(key)} onChange={(_, { checked }) => setLeft(put(left, key, checked !== true))} />}
        <span className={styles.name}><Text>{name}</Text>
          <Caption1 className={styles.quiet}>{form ? words.one(form.rows.length, form.rows.filter(({ last }) => last !== null).length, form.rules.length + form.across.length) : words.notAsked}</Caption1></span>
        <span className={styles.acts}>
          <Button className={styles.act} size="small" appearance="subtle" aria-expanded={opened.has(key)} aria-label={words.indicatorsOf(name)} onClick={() => setOpened(put(opened, key, !opened.has(key)))}>{words.indicators}</Button>
          {form && <Button className={styles.act} size="small" disabled={busy} aria-label={words.save(name)} onClick={() => void make(new Set([form.template]))}>{words.saveShort}</Button>}
        </span>
      </div>
      {opened.has(key) && <IndicatorsChoice department={name} indicators={indicators} collected={collected} busy={busy} onChoose={choose} />}
    </li>
  );
  return (
    <>
      {asked.length > 1 && (
        <div className={styles.all}>
          <Checkbox className={styles.check} label={words.chooseAll} checked={chosen.length === asked.length ? true : chosen.length === 0 ? false : "mixed"} onChange={(_, { checked }) => setLeft(new Set(checked === true ? [] : asked.map(({ key }) => key)))} />
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
      {unkept > 0 && (
        <Notice intent="info" text={words.collectChanged(unkept)} action={(
          <span className={styles.buttons}>
            <Button size="small" disabled={busy} onClick={() => void keep()}>{words.keepCollect}</Button>
            <Button size="small" appearance="transparent" disabled={busy} onClick={forget}>{pane.cancel}</Button>
          </span>
        )} />
      )}
      {departments.length > searched && <Input type="search" size="small" aria-label={words.find} placeholder={words.find} value={looked} onChange={(_, { value }) => setLooked(value)} />}
      {looked.trim() !== "" && <Caption1 className={styles.quiet} role="status">{words.found(shown.length, departments.length)}</Caption1>}
      <ul className={styles.list}>{shown.map(item)}</ul>
    </>
  );
}
