import { Button, Caption1Strong, makeStyles, Radio, RadioGroup, tokens, Tooltip } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import type { Language } from "../../wording/language";
import type { ThemeChoice } from "./preferences";
import { usePreferences } from "./preferences-context";
import { usePanel } from "./use-panel";
import { useWords } from "./words";

const useStyles = makeStyles({
  place: { position: "relative", flexShrink: 0 },
  panel: {
    position: "absolute", right: 0, top: "calc(100% + 4px)", zIndex: 10, width: "232px", padding: "12px 14px", borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2, display: "block", "&:not(:first-child)": { marginTop: "8px" } },
  choices: { margin: "0 -8px", "& label": { paddingTop: "4px", paddingBottom: "4px" }, "& .fui-Radio__indicator": { margin: "6px 8px" } },
});

const languages: readonly Language[] = ["zh", "en"];
const choices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** Language and appearance, behind a button. */
export function Settings() {
  const styles = useStyles();
  const { pane } = useWords();
  const { preferences, remember } = usePreferences();
  const { open, setOpen, close, place, button, id: panel } = usePanel("input:checked");

  return (
    <div ref={place} className={styles.place} onKeyDown={({ key }) => key === "Escape" && open && close()}>
      <Tooltip content={pane.settings} relationship="label">
        <Button ref={button} appearance="subtle" icon={<Settings20Regular />} aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => setOpen(!open)} />
      </Tooltip>
      {open && (
        <div id={panel} className={styles.panel} role="group" aria-label={pane.settings}>
          <Caption1Strong className={styles.label}>{pane.language}</Caption1Strong>
          <RadioGroup className={styles.choices} layout="horizontal" aria-label={pane.language} value={preferences.language} onChange={(_, { value }) => remember({ language: value === "en" ? "en" : "zh" })}>
            {languages.map((language) => <Radio key={language} value={language} label={pane.languages[language]} />)}
          </RadioGroup>
          <Caption1Strong className={styles.label}>{pane.theme}</Caption1Strong>
          <RadioGroup className={styles.choices} aria-label={pane.theme} value={preferences.theme} onChange={(_, { value }) => remember({ theme: choices.find((choice) => choice === value) ?? "system" })}>
            {choices.map((theme) => <Radio key={theme} value={theme} label={pane.themes[theme]} />)}
          </RadioGroup>
        </div>
      )}
    </div>
  );
}
