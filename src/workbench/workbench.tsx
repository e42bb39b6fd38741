import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useMemo, useRef } from "react";
import { Pane } from "../taskpane/pane";
import { Notice } from "../taskpane/shell/notice";
import { usePreferences } from "../taskpane/shell/preferences-context";
import { Settings } from "../taskpane/shell/settings";
import type { Surface } from "../taskpane/shell/surface";
import { themeOf, type ThemeName } from "../taskpane/shell/theme";
import { useWords } from "../taskpane/shell/words";
import { workbenchWords } from "../wording/pane-workbench";
import { Splitter } from "./splitter";
import { useGrid } from "./use-grid";
import { useWorkbookFiles } from "./use-workbook-files";

const narrow = "@media (max-width: 760px)";
const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: "var(--ledgerCanvas)" },
  bar: { display: "flex", alignItems: "center", gap: "6px", padding: "6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  mark: { width: "22px", height: "22px", display: "block" },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, flexGrow: 1, minWidth: 0, marginLeft: "4px" },
  body: { flexGrow: 1, minHeight: 0, display: "flex", [narrow]: { flexDirection: "column", overflowY: "auto" } },
  pane: { flexShrink: 0, minHeight: 0, overflow: "hidden", [narrow]: { width: "100% !important", height: "78%" } },
  gridSide: { flexGrow: 1, minWidth: 0, minHeight: 0, position: "relative", display: "flex", flexDirection: "column", [narrow]: { flexShrink: 0, height: "88%", borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  grid: { flexGrow: 1, minHeight: 0 },
  waiting: { position: "absolute", inset: 0, display: "flex", alignItems: "center", justifyContent: "center", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground1 },
  // The name of the page needs the room of words that aren't shown
  button: { flexShrink: 0, [narrow]: { minWidth: "32px" } },
  hideOnNarrow: { whiteSpace: "nowrap", [narrow]: { display: "none" } },
  unseen: { display: "none" },
});

/** The pane beside an embedded grid: everything but Excel. */
export function Workbench({ systemTheme }: { readonly systemTheme: ThemeName }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = workbenchWords[language];
  const { preferences, remember } = usePreferences();
  const container = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const theme = themeOf(preferences.theme, systemTheme);
  const { host, failed } = useGrid(container, language, theme !== "light");
  const files = useWorkbookFiles(host);
  const surface = useMemo<Surface>(() => ({ kind: "workbench", host, systemTheme, language }), [host, systemTheme, language]);

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <img className={styles.mark} src="assets/icons/icon-64.png" alt="" />
        <Text as="h1" className={styles.name} truncate wrap={false}>{words.title}</Text>
        <input ref={picker} type="file" accept=".xlsx" className={styles.unseen} tabIndex={-1} aria-hidden="true" onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void files.open(file);
          currentTarget.value = "";
        }} />
        <Button className={styles.button} size="small" appearance="subtle" icon={<FolderOpen20Regular />} disabled={!host} aria-label={words.open} onClick={() => picker.current?.click()}><span className={styles.hideOnNarrow}>{words.open}</span></Button>
        <Button className={styles.button} size="small" appearance="subtle" icon={<ArrowDownload20Regular />} disabled={!host} aria-label={words.save} onClick={() => void files.save()}><span className={styles.hideOnNarrow}>{words.save}</span></Button>
        <Settings />
      </header>
      {files.said && <Notice {...files.said} onDismiss={files.quiet} />}
      <div className={styles.body}>
        <main className={styles.pane} style={{ width: preferences.paneWidth }} aria-label={words.pane}>
          {/* A workbook opened in place of another has another ledger: the pane meets it anew. */}
          <Pane key={files.opened} surface={surface} settings={false} />
        </main>
        <Splitter label={words.resize} width={preferences.paneWidth} onWidth={(paneWidth) => remember({ paneWidth })} />
        <section className={styles.gridSide} aria-label={words.grid}>
          <div ref={container} className={styles.grid} />
          {!host && <div className={styles.waiting} role="status">{failed ? words.gridFailed : words.gridLoading}</div>}
        </section>
      </div>
    </div>
  );
}
