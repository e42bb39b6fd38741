import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch } from "react";
import { fingerprint } from "../../ledger/fingerprint";
import { recognise } from "../../ledger/recognise";
import { emptyLedger, type Ledger } from "../../ledger/records";
import type { WorkbookHost } from "../../workbook/host";
import type { DeskAction } from "../desk/desk";
import type { Paper } from "../desk/paper";
import { readingOf } from "../desk/readings";
import { useAnnounce } from "../shell/announcer";
import { hostSentence } from "../shell/host-sentence";
import type { Said } from "../shell/notice";
import { useWords } from "../shell/words";
import { correctedReading } from "./corrected-reading";

/** Laying out workbooks is as large as the rest of the pane and first needed when it meets a workbook. */
const ledgerInHost = () => import(/* webpackChunkName: "ledger" */ "./ledger-in-host");

interface Working {
  readonly done: number;
  readonly total: number;
}

/** Writing the desk's letters into the ledger of a workbook, and what the ledger already knows of the one in view. */
export function useLedgerWrites(host: WorkbookHost | null, papers: readonly Paper[], active: Paper, act: Dispatch<DeskAction>) {
  const { language, pane, problem } = useWords();
  const announce = useAnnounce();
  const [ledger, setLedger] = useState<Ledger>(emptyLedger);
  const [said, setSaid] = useState<Said | null>(null);
  const [working, setWorking] = useState<Working | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  const signal = useRef({ aborted: false });

  const say = useCallback((now: Said) => {
    setSaid(now);
    announce(now.text);
  }, [announce]);
  const failed = useCallback((error: unknown) => {
    say({ intent: "error", text: hostSentence(error, problem) });
  }, [problem, say]);

  // A workbook may hold a ledger from the last time: it is read when the pane meets it.
  useEffect(() => {
    let here = true;
    if (host) ledgerInHost().then(({ ledgerIn }) => ledgerIn(host)).then((found) => here && setLedger(found), (error: unknown) => here && failed(error));
    return () => {
      here = false;
    };
  }, [host, failed]);

  const known = useMemo(() => {
    const read = readingOf(active.text);
    if (read.kind !== "read") return null;
    const reading = correctedReading(read.reading, active.correction);
    const found = recognise(ledger, { docNumber: reading.letter.header.docNumber, fingerprint: fingerprint(reading) });
    const reply = found && ledger.replies.find(({ key }) => key === found.key);
    if (!found || !reply) return null;
    return {
      key: found.key, unchanged: found.unchanged, choice: active.known ?? (found.unchanged && Object.keys(active.correction).length === 0 ? "skip" as const : "replace" as const),
      title: [reply.docNumber ?? reply.proposalTitle ?? reply.fileName ?? found.key, reply.date].filter(Boolean).join(" · "),
    };
  }, [active, ledger]);

  /** One change of the workbook at a time, with progress, in words when it fails. */
  const run = async (change: (host: WorkbookHost, onProgress: (done: number, total: number) => void) => Promise<void>) => {
    if (!host || working) return;
    signal.current = { aborted: false };
    setSaid(null);
    setWorking({ done: 0, total: 0 });
    try {
      await change(host, (done, total) => setWorking({ done, total }));
    } catch (error) {
      failed(error);
    } finally {
      setWorking(null);
    }
  };

  const write = () => run(async (target, onProgress) => {
    const { putPapers } = await ledgerInHost();
    const { ledger: now, report, problems, deleted, letters, metrics } = await putPapers(target, papers, language, { onProgress, signal: signal.current });
    setLedger(now);
    setCanUndo(target.can.has("undo"));
    act({ type: "written", ids: papers.filter(({ text }) => readingOf(text).kind === "read").map(({ id }) => id) });
    // Print set-up is nothing to see on screen; what a chart says is in the table it shows.
    const left = [...new Set(report.left.map(({ what }) => what))].filter((what) => what !== "print" && what !== "chart-texts").map((what) => pane.capabilities[what]);
    const changed = report.inserted + report.updated + report.removed > 0;
    const { foundWhenWritten } = await import(/* webpackChunkName: "ledger" */ "./found-when-written");
    say({ intent: "success", text: [
      changed ? pane.written(letters, metrics) : pane.writtenNothing, left.length > 0 && pane.notShown(left.join(pane.and)), ...foundWhenWritten(deleted.length, problems, language),
    ].filter(Boolean).join(" ") });
  });
  const remove = (key: string) => run(async (target, onProgress) => {
    const { removeFrom } = await ledgerInHost();
    const { ledger: now, report } = await removeFrom(target, key, language, { onProgress, signal: signal.current });
    setLedger(now);
    setCanUndo(target.can.has("undo"));
    say({ intent: "success", text: pane.removed(report.removed) });
  });
  const undo = () => run(async (target) => {
    const done = await target.undo?.();
    const { ledgerIn } = await ledgerInHost();
    setLedger(await ledgerIn(target));
    setCanUndo(false);
    say({ intent: "info", text: done ? pane.undone : pane.undoNothing });
  });

  return {
    known, said, working, canUndo, say, write, remove, undo,
    quiet: () => setSaid(null),
    cancel: () => {
      signal.current.aborted = true;
    },
  };
}
