import { Caption1Strong, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../wording/language";
import type { ThemeChoice } from "./preferences";
import { usePreferences } from "./preferences-context";
import { useWords } from "./words";

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, display: "block", "&:not(:first-child)": { marginTop: "8px" } },
  choices: { margin: "0 -8px", "& label": { paddingTop: "4px", paddingBottom: "4px" }, "& .fui-Radio__indicator": { margin: "6px 8px" } },
});

const languages: readonly Language[] = ["zh", "en"];
const choices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** What can be chosen of language and appearance; takes the focus when it comes. */
export function SettingsChoices() {
  const styles = useStyles();
  const { pane } = useWords();
  const { preferences, remember } = usePreferences();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);

  return (
    <div ref={place}>
      <Caption1Strong className={styles.label}>{pane.language}</Caption1Strong>
      <RadioGroup className={styles.choices} layout="horizontal" aria-label={pane.language} value={preferences.language} onChange={(_, { value }) => remember({ language: value === "en" ? "en" : "zh" })}>
        {languages.map((language) => <Radio key={language} value={language} label={pane.languages[language]} />)}
      </RadioGroup>
      <Caption1Strong className={styles.label}>{pane.theme}</Caption1Strong>
      <RadioGroup className={styles.choices} aria-label={pane.theme} value={preferences.theme} onChange={(_, { value }) => remember({ theme: choices.find((choice) => choice === value) ?? "system" })}>
        {choices.map((theme) => <Radio key={theme} value={theme} label={pane.themes[theme]} />)}
      </RadioGroup>
    </div>
  );
}
