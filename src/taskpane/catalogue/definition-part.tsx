import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { catalogueOf } from "../../ledger/catalogue-decisions";
import { addDefinition } from "../../ledger/decide-catalogue";
import type { Ledger } from "../../ledger/records";
import { cataloguePaneWords } from "../../wording/catalogue-pane";
import type { Compared } from "../compare/use-comparison";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px" },
  versions: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly indicatorKey: string;
  readonly ledger: Ledger;
  readonly compared: Compared;
}

/** What the indicator counts; each change is a version, and the earlier ones stay to be looked at. */
export function DefinitionPart({ indicatorKey, ledger, compared }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const words = cataloguePaneWords[language];
  const versions = catalogueOf(ledger.decisions).definitions.get(indicatorKey) ?? [];
  const last = versions.at(-1)?.value ?? "";
  const [text, setText] = useState(last);
  const [why, setWhy] = useState("");
  const [shown, setShown] = useState(false);
  const earlier = versions.slice(0, -1).filter(({ value }) => value !== "");
  const same = text.trim() === last;
  return (
    <form className={styles.form} onSubmit={(event) => {
      event.preventDefault();
      if (same) return;
      void compared.decide((decisions, who) => addDefinition(decisions, indicatorKey, text, why.trim(), who), words.kept.defined);
      setWhy("");
    }}>
      <Field label={words.definition} size="small"><Textarea size="small" rows={2} value={text} onChange={(_, { value }) => setText(value)} /></Field>
      {!same && <Field label={words.definitionWhy} size="small"><Input size="small" value={why} onChange={(_, { value }) => setWhy(value)} /></Field>}
      <div><Button type="submit" size="small" disabledFocusable={same}>{words.definitionSave}</Button></div>
      {versions.length > 0 && last !== "" && <Caption1>{words.version(versions.at(-1)!.at, versions.at(-1)!.by, versions.at(-1)!.why)}</Caption1>}
      {earlier.length > 0 && <div><Button size="small" appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>{words.versions(earlier.length)}</Button></div>}
      {shown && <ul className={styles.versions}>{[...earlier].reverse().map(({ key, value, at, by, why: reason }) => <li key={key}>{value} <Caption1>{words.version(at, by, reason)}</Caption1></li>)}</ul>}
    </form>
  );
}
