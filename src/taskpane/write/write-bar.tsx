import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, TableAdd20Regular } from "@fluentui/react-icons";
import { useState, type Dispatch } from "react";
import type { DeskAction } from "../desk/desk";
import type { Paper } from "../desk/paper";
import { readingOf } from "../desk/readings";
import { later } from "../shell/later";
import { Notice } from "../shell/notice";
import type { Surface } from "../shell/surface";
import { useWords } from "../shell/words";
import { useLedgerWrites } from "./use-ledger-writes";

const KnownChoice = later(async () => (await import(/* webpackChunkName: "known-choice" */ "./known-choice")).KnownChoice);

const useStyles = makeStyles({
  bar: { padding: "10px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, display: "flex", flexDirection: "column", gap: "8px", flexShrink: 0 },
  row: { display: "flex", gap: "8px", alignItems: "center" },
  write: { flexGrow: 1 },
  nowhere: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, "& a": { fontSize: "inherit" } },
  known: { display: "flex", flexDirection: "column", gap: "2px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  remove: { display: "flex", alignItems: "center", gap: "4px", flexWrap: "wrap" },
});

interface Props {
  readonly surface: Surface;
  /** As they stand now; these are written. */
  readonly papers: readonly Paper[];
  /** The one in view as it was last read, a key behind perhaps. */
  readonly active: Paper;
  readonly act: Dispatch<DeskAction>;
}

/** The way into the workbook: what is known of the letter there, the button, and how it went. */
export function WriteBar({ surface, papers, active, act }: Props) {
  const styles = useStyles();
  const { pane, problem } = useWords();
  const writes = useLedgerWrites(surface.host, papers, active, act);
  const [asking, setAsking] = useState(false);
  const { known, said, working } = writes;

  if (!surface.host && surface.kind !== "workbench") {
    return (
      <div className={styles.bar}>
        <Text className={styles.nowhere}>{pane.noWorkbook} <Link href="workbench.html" target="_blank" rel="noreferrer" inline>{pane.openWorkbench}</Link></Text>
        <Button appearance="primary" disabled icon={<TableAdd20Regular />}>{pane.write}</Button>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      {said && (
        <Notice
          {...said} onDismiss={writes.quiet}
          action={writes.canUndo && said.intent === "success" ? <Button size="small" appearance="transparent" icon={<ArrowUndo16Regular />} onClick={() => void writes.undo()}>{pane.undo}</Button> : undefined}
        />
      )}
      {known && !active.written && (
        <div className={styles.known}>
          <span>{known.unchanged ? pane.knownSame(known.title) : pane.knownOther(known.title)}</span>
          <KnownChoice choice={known.choice} onChoose={(choice) => act({ type: "known", choice })} />
        </div>
      )}
      {known && (
        <div className={styles.remove}>
          {asking ? (
            <>
              <span>{pane.removeSure}</span>
              <Button size="small" disabled={working !== null} onClick={() => { setAsking(false); void writes.remove(known.key); }}>{pane.removeYes}</Button>
              <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>{pane.cancel}</Button>
            </>
          ) : <Button size="small" appearance="transparent" disabled={working !== null} onClick={() => setAsking(true)}>{pane.remove}</Button>}
        </div>
      )}
      <div className={styles.row}>
        {/* Not disabled while there is nothing to write: pressing it then says what is missing. */}
        <Button
          className={styles.write} appearance="primary" icon={<TableAdd20Regular />} disabled={!surface.host || working !== null}
          onClick={() => (papers.some(({ text }) => readingOf(text).kind === "read") ? void writes.write() : writes.say({ intent: "warning", text: problem.unfit.empty(0, 0) }))}
        >{pane.write}</Button>
        {working && <Button onClick={writes.cancel}>{pane.cancel}</Button>}
      </div>
      {working && <span role="status">{working.total > 0 ? pane.writing(working.done, working.total) : pane.preparing}</span>}
    </div>
  );
}
