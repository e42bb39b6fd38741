import { useEffect, useEffectEvent, useRef, useState, type Dispatch } from "react";
import type { Requests } from "../../commands/requests";
import type { Command } from "../../wording/commands";
import { HostProblem, type WorkbookHost } from "../../workbook/host";
import type { Desk, DeskAction } from "../desk/desk";
import { longestLetter } from "../paste/longest-letter";
import { useAnnounce } from "../shell/announcer";
import { hostSentence } from "../shell/host-sentence";
import type { Said } from "../shell/notice";
import { usePreferences } from "../shell/preferences-context";
import type { Surface } from "../shell/surface";
import type { ReportWish } from "./report-file";
import { useWords } from "../shell/words";
import { lettersInCells } from "./letters-in-cells";

/** How a command went: words, perhaps a file to click or a write to take back. */
export interface CommandSaid extends Said {
  readonly link?: { readonly href: string; readonly name: string; release(): void };
  readonly undo?: true;
}

interface Pane {
  readonly surface: Surface;
  readonly desk: Desk;
  readonly act: Dispatch<DeskAction>;
  readonly requests: Requests | undefined;
}

/** Carries out what the ribbon or the pane's menu asks for, one after another; each ends in words. */
export function useCommands({ surface, desk, act, requests }: Pane) {
  const { language, pane, problem: problems, command: words } = useWords();
  const announce = useAnnounce();
  const { preferences, remember } = usePreferences();
  const [said, setSaid] = useState<CommandSaid | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  /** Counts how often the paste box was asked to come forward. */
  const [pasteAsked, setPasteAsked] = useState(0);
  const last = useRef(Promise.resolve());

  // The file behind a link is let go when its words are.
  useEffect(() => () => said?.link?.release(), [said]);
  const say = (now: CommandSaid) => {
    setSaid(now);
    announce(now.text);
  };

  const readSelection = async (host: WorkbookHost) => {
    const letters = lettersInCells((await host.selectedCells?.()) ?? []);
    remember({ tab: "paste" });
    const tooLong = letters.find(({ length }) => length > longestLetter);
    if (tooLong !== undefined) return say({ intent: "error", text: problems.unfit["too-long"](tooLong.length, longestLetter) });
    if (letters.length === 0) {
      setPasteAsked((times) => times + 1);
      return say({ intent: "info", text: words.nothingSelected });
    }
    // The same cells read twice are the same letter.
    const fresh = letters.filter((text) => !desk.papers.some((paper) => paper.text === text && !paper.written));
    if (fresh.length > 0) act({ type: "added", papers: fresh.map((text) => ({ origin: "paste", name: null, text })) });
    else act({ type: "chosen", id: desk.papers.find(({ text }) => text === letters[0])!.id });
    say({ intent: "success", text: words.selectionRead(letters.length, letters.reduce((sum, { length }) => sum + length, 0)) });
  };

  const refreshComparison = async (host: WorkbookHost) => {
    const { ledgerIn, putPapers } = await import(/* webpackChunkName: "ledger" */ "../write/ledger-in-host");
    remember({ tab: "compare" });
    if ((await ledgerIn(host)).replies.length === 0) return say({ intent: "warning", text: words.noLedger });
    const onProgress = (done: number, total: number) => setWorking(pane.writing(done, total));
    // No new letters: what the sheets hold is read, compared anew and laid out.
    const { report: { inserted, updated, removed } } = await putPapers(host, [], language, { onProgress });
    const rows = inserted + updated + removed;
    say(rows === 0 ? { intent: "info", text: words.upToDate } : { intent: "success", text: words.refreshed(rows), ...(host.can.has("undo") ? { undo: true } : {}) });
    // The comparison is written; that its sheet couldn't be shown doesn't change what is said.
    await host.reveal({ sheet: "comparison" }).catch(reportError);
  };

  /** Without a wish, as the latest report was made. */
  const makeReport = async (host: WorkbookHost, wish?: ReportWish) => {
    const { buildReport } = await import(/* webpackChunkName: "report" */ "./build-report");
    say(await buildReport(host, { language, kind: surface.kind, by: preferences.analyst.trim() }, wish));
  };

  const undo = async (host: WorkbookHost) => {
    const done = await host.undo?.();
    say({ intent: "info", text: done ? pane.undone : pane.undoNothing });
  };

  const work: Readonly<Record<Command, (host: WorkbookHost) => Promise<void>>> = { readSelection, refreshComparison, buildReport: makeReport };
  const inTurn = (start: string, run: (host: WorkbookHost) => Promise<void>) => {
    const once = async () => {
      setSaid(null);
      setWorking(start);
      try {
        if (!surface.host) throw new HostProblem("unsupported");
        await run(surface.host);
      } catch (error) {
        say({ intent: "error", text: hostSentence(error, problems) });
      } finally {
        setWorking(null);
      }
    };
    last.current = last.current.then(once);
  };
  const run = (command: Command) => inTurn(words.working[command], work[command]);

  const serve = useEffectEvent(run);
  useEffect(() => requests?.serve((command) => serve(command)), [requests]);

  const report = (wish: ReportWish) => inTurn(words.working.buildReport, (host) => makeReport(host, wish));

  return { run, report, undo: () => inTurn(pane.preparing, undo), said, working, pasteAsked, quiet: () => setSaid(null) };
}
