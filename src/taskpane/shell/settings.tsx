import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { hint } from "./hint";
import { later } from "./later";
import { usePanel } from "./use-panel";
import { useWords } from "./words";

// Radio buttons are a fortieth of the page, and seldom looked at
const SettingsChoices = later(async () => (await import(/* webpackChunkName: "settings" */ "./settings-choices")).SettingsChoices);

const useStyles = makeStyles({
  place: { position: "relative", flexShrink: 0 },
  panel: {
    position: "absolute", right: 0, top: "calc(100% + 4px)", zIndex: 10, width: "232px", padding: "12px 14px", borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Language and appearance, behind a button. */
export function Settings() {
  const styles = useStyles();
  const { pane } = useWords();
  const { open, setOpen, close, place, button, id: panel } = usePanel();

  return (
    <div ref={place} className={styles.place} onKeyDown={({ key }) => key === "Escape" && open && close()}>
      <Button ref={button} appearance="subtle" icon={<Settings20Regular />} {...hint(pane.settings)} aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => setOpen(!open)} />
      {open && <div id={panel} className={styles.panel} role="group" aria-label={pane.settings}><SettingsChoices /></div>}
    </div>
  );
}
