import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Requests } from "../commands/requests";
import { CommandMenu } from "./commands/command-menu";
import { useCommands } from "./commands/use-commands";
import { useDesk } from "./desk/use-desk";
import { replyTextId } from "./paste/reply-text-id";
import { Announcer } from "./shell/announcer";
import { ErrorBoundary } from "./shell/error-boundary";
import { later } from "./shell/later";
import { usePreferences } from "./shell/preferences-context";
import { Settings } from "./shell/settings";
import type { Surface } from "./shell/surface";
import { useWords } from "./shell/words";
import { tabs } from "./tabs";

// Nothing was asked for yet when the pane opens.
const CommandNotice = later(async () => (await import(/* webpackChunkName: "command-notice" */ "./commands/command-notice")).CommandNotice);
const DiagnosticsPage = later(async () => (await import(/* webpackChunkName: "diagnostics" */ "./diagnostics/diagnostics-page")).DiagnosticsPage);

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0, position: "relative", backgroundColor: "var(--ledgerCanvas)" },
  top: { display: "flex", alignItems: "center", padding: "2px 8px 0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  tabs: { flexGrow: 1, minWidth: 0 },
  // English names of pages need the room between them at 320 px.
  wordy: { containerType: "inline-size", "@container (max-width: 290px)": { "& [role=tab]": { paddingLeft: "4px", paddingRight: "4px" } } },
  page: { flexGrow: 1, minHeight: 0 },
});

/** Loaded when somebody wants another report than last time's. */
const ReportPanel = later(async () => (await import(/* webpackChunkName: "report" */ "./report/report-panel")).ReportPanel);

interface Props {
  readonly surface: Surface;
  /** The workbench has its own bar with these choices. */
  readonly settings?: boolean;
  /** Where the ribbon's commands wait, inside Excel. */
  readonly requests?: Requests;
}

/** The task pane, the same inside Excel and beside the workbench's grid. */
export function Pane(props: Props) {
  return <Announcer><Pages {...props} /></Announcer>;
}

function Pages({ surface, settings = true, requests }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const { preferences, remember } = usePreferences();
  const desk = useDesk();
  const offered = tabs.filter(({ shows }) => shows(surface));
  const current = offered.find(({ id }) => id === preferences.tab) ?? offered[0]!;
  const Page = current.page;
  const commands = useCommands({ surface, desk: desk.desk, act: desk.act, requests });
  const { pasteAsked } = commands;
  /** What the menu opened in place of a page. */
  const [opened, setOpened] = useState<"report" | "diagnostics" | null>(null);
  const close = () => setOpened(null);
  useEffect(() => {
    if (pasteAsked > 0) document.getElementById(replyTextId)?.focus();
  }, [pasteAsked]);
  const choose = (tab: string) => {
    close();
    remember({ tab });
  };
  return (
    <div className={styles.pane}>
      <div className={styles.top}>
        <TabList className={mergeClasses(styles.tabs, preferences.language === "en" && styles.wordy)} aria-label={pane.tabList} size="medium" selectedValue={current.id} onTabSelect={(_, { value }) => choose(String(value))}>
          {offered.map(({ id }) => <Tab key={id} value={id} id={`tab-${id}`} aria-controls="pane-page">{pane.tabs[id]}</Tab>)}
        </TabList>
        <CommandMenu
          can={(command) => surface.host !== null && (command !== "readSelection" || surface.host.selectedCells !== undefined)}
          onCommand={(command) => { close(); commands.run(command); }} onReportOptions={() => setOpened("report")} onDiagnostics={() => setOpened("diagnostics")}
        />
        {settings && <Settings />}
      </div>
      {(commands.working !== null || commands.said) && <CommandNotice commands={commands} />}
      <div className={styles.page} id="pane-page" role="tabpanel" aria-labelledby={`tab-${current.id}`}>
        <ErrorBoundary key={opened ?? current.id}>
          {opened === "diagnostics" ? <DiagnosticsPage surface={surface} onClose={close} />
            : opened === "report" && surface.host ? <ReportPanel host={surface.host} busy={commands.working !== null} onBuild={commands.report} onClose={close} />
            : <Page surface={surface} desk={desk} />}
        </ErrorBoundary>
      </div>
    </div>
  );
}
