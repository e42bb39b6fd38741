import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular, DocumentArrowLeft20Regular, DocumentSettings20Regular, DocumentTable20Regular, MoreHorizontal20Regular, Stethoscope20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { commands, type Command } from "../../wording/commands";
import { hint } from "../shell/hint";
import { usePanel } from "../shell/use-panel";
import { useWords } from "../shell/words";

const useStyles = makeStyles({
  place: { position: "relative", flexShrink: 0 },
  panel: {
    position: "absolute", right: 0, top: "calc(100% + 4px)", zIndex: 10, width: "264px", padding: "6px", borderRadius: tokens.borderRadiusLarge, display: "flex", flexDirection: "column", gap: "2px",
    backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  command: { justifyContent: "flex-start", textAlign: "left", alignItems: "flex-start", width: "100%" },
  said: { display: "flex", flexDirection: "column" },
  tip: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const icons: Readonly<Record<Command, JSX.Element>> = { readSelection: <DocumentArrowLeft20Regular />, refreshComparison: <ArrowSync20Regular />, buildReport: <DocumentTable20Regular /> };

interface Props {
  /** Commands that this surface can't do aren't shown. */
  readonly can: (command: Command) => boolean;
  readonly onCommand: (command: Command) => void;
  readonly onReportOptions: () => void;
  readonly onDiagnostics: () => void;
}

/** What the ribbon offers, for where there is none; and what to say when something is wrong. */
export function CommandMenu({ can, onCommand, onReportOptions, onDiagnostics }: Props) {
  const styles = useStyles();
  const { command: words } = useWords();
  const { open, setOpen, close, place, button, id: panel } = usePanel("[role=group] button");
  return (
    <div ref={place} className={styles.place} onKeyDown={({ key }) => key === "Escape" && open && close()}>
      <Button ref={button} appearance="subtle" icon={<MoreHorizontal20Regular />} {...hint(words.menu)} aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => setOpen(!open)} />
      {open && (
        <div id={panel} className={styles.panel} role="group" aria-label={words.menu}>
          {commands.filter(can).map((command) => (
            <Button
              key={command} className={styles.command} appearance="subtle" icon={icons[command]}
              onClick={() => { close(); onCommand(command); }}
            >
              <span className={styles.said}><span>{words.label[command]}</span> <Caption1 className={styles.tip}>{words.tip[command]}</Caption1></span>
            </Button>
          ))}
          {can("buildReport") && <Button className={styles.command} appearance="subtle" icon={<DocumentSettings20Regular />} onClick={() => { close(); onReportOptions(); }}>
            <span className={styles.said}><span>{words.reportOptions.label}</span> <Caption1 className={styles.tip}>{words.reportOptions.tip}</Caption1></span>
          </Button>}
          <Button className={styles.command} appearance="subtle" icon={<Stethoscope20Regular />} onClick={() => { setOpen(false); onDiagnostics(); }}>
            <span className={styles.said}><span>{words.diagnostics.label}</span> <Caption1 className={styles.tip}>{words.diagnostics.tip}</Caption1></span>
          </Button>
        </div>
      )}
    </div>
  );
}
