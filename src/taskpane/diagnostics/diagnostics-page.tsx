import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { diagnosticsWords } from "../../wording/diagnostics";
import { useAnnounce } from "../shell/announcer";
import { useCardStyles } from "../shell/card";
import { usePreferences } from "../shell/preferences-context";
import { savePreferences } from "../shell/preferences";
import type { Surface } from "../shell/surface";
import { useWords } from "../shell/words";
import { factsText, gatherFacts, type FactSection } from "./facts";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", boxSizing: "border-box", padding: "12px", display: "flex", flexDirection: "column", gap: "10px", scrollbarWidth: "thin" },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  note: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  row: { display: "flex", gap: "8px", flexWrap: "wrap", flexShrink: 0 },
  facts: { display: "grid", gridTemplateColumns: "minmax(72px, max-content) minmax(0, 1fr)", columnGap: "12px", rowGap: "2px", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, userSelect: "text" },
  label: { color: tokens.colorNeutralForeground3, maxWidth: "146px", overflowWrap: "anywhere" },
  said: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** What to tell somebody who is asked for help; copied by hand, sent nowhere. */
export function DiagnosticsPage({ surface, onClose }: { readonly surface: Surface; readonly onClose: () => void }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const announce = useAnnounce();
  const { language } = useWords();
  const { preferences } = usePreferences();
  const words = diagnosticsWords[language];
  const [sections, setSections] = useState<readonly FactSection[] | null>(null);
  const [asked, setAsked] = useState(0);
  const [said, setSaid] = useState("");
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    let here = true;
    void gatherFacts(surface, language, savePreferences(preferences)).then((found) => here && setSections(found));
    return () => {
      here = false;
    };
  }, [surface, language, preferences, asked]);

  const copy = async () => {
    const done = await navigator.clipboard.writeText(factsText(sections ?? [])).then(() => true, () => false);
    // Webviews often keep the clipboard to themselves; the old command works there.
    const copied = done || copyByCommand(factsText(sections ?? []));
    setSaid(copied ? words.copied : words.copyFailed);
    announce(copied ? words.copied : words.copyFailed);
  };
  return (
    <section className={styles.page} aria-label={words.title} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <Text as="h2" className={styles.title}>{words.title}</Text>
      <Text className={styles.note}>{words.note}</Text>
      <div className={styles.row}>
        <Button ref={back} size="small" onClick={onClose}>{words.close}</Button>
        <Button size="small" appearance="primary" disabled={!sections} onClick={() => void copy()}>{words.copy}</Button>
        <Button size="small" appearance="subtle" onClick={() => setAsked((times) => times + 1)}>{words.again}</Button>
        {said && <Text>{said}</Text>}
      </div>
      {!sections && <Text role="status">{words.checking}</Text>}
      {sections?.map(({ title, facts }) => (
        <section key={title} className={cards.card} aria-label={title}>
          <Text as="h3" className={cards.title} block>{title}</Text>
          <dl className={styles.facts}>
            {facts.map(([label, fact]) => <Fact key={label} label={label}>{fact}</Fact>)}
          </dl>
        </section>
      ))}
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  const styles = useStyles();
  return <><dt className={styles.label}>{label}</dt><dd className={styles.said}>{children}</dd></>;
}

function copyByCommand(text: string): boolean {
  const box = document.createElement("textarea");
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand("copy");
  box.remove();
  return copied;
}
