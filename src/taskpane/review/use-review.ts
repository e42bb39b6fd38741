import { useCallback, useEffect, useRef, useState } from "react";
import { lastDecided } from "../../ledger/review";
import { decisionsAbout, withDecisions } from "../../ledger/review-decisions";
import { emptyLedger, type DecisionRecord, type Ledger } from "../../ledger/records";
import type { WorkbookHost } from "../../workbook/host";
import type { ReadProblem } from "../../workbook/read-rows";
import { hostSentence } from "../shell/host-sentence";
import { useWords } from "../shell/words";
import { changeLedger, readFrom } from "../write/ledger-in-host";

type Step = (ledger: Ledger) => Ledger;
/** Decisions made in a row are written together: a write takes as long for one as for ten. */
const pause = 2_000;
/** A sheet somebody was working in is read again when they come back, not at every move of the mouse. */
const fresh = 3_000;

/**
 * The workbook's ledger and the decisions about it. They count at once and are written soon after, onto what the sheets hold then;
 * what can't be written waits.
 */
export function useReview(host: WorkbookHost | null) {
  const { language, problem: problems } = useWords();
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [unread, setUnread] = useState<readonly ReadProblem[]>([]);
  const [state, setState] = useState<"rest" | "waiting" | "saving" | "saved" | "failed">("rest");
  const waiting = useRef<Step[]>([]);
  const former = useRef<{ readonly row: string; readonly left: readonly DecisionRecord[] }[]>([]);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readAt = useRef(0);

  const explain = useCallback((error: unknown): string => hostSentence(error, problems), [problems]);

  /** Reads, writing first what waits. One at a time; what comes meanwhile goes with the next. */
  const work = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    clearTimeout(timer.current);
    const steps = waiting.current.splice(0);
    if (steps.length > 0) setState("saving");
    try {
      const writing = steps.length > 0;
      const found = !host ? { ledger: emptyLedger, problems: [] } : writing ? await changeLedger(host, language, {}, (now) => all(steps, now)) : await readFrom(host);
      setLedger(all(waiting.current, found.ledger));
      // A write puts the value before into the cells it couldn't read.
      setUnread(writing ? [] : found.problems);
      setProblem(null);
      if (steps.length > 0) setState(waiting.current.length > 0 ? "waiting" : "saved");
    } catch (error) {
      waiting.current.unshift(...steps);
      setLedger((now) => now ?? emptyLedger);
      setProblem(explain(error));
      if (waiting.current.length > 0) setState("failed");
    } finally {
      busy.current = false;
      readAt.current = Date.now();
    }
  }, [host, language, explain]);

  useEffect(() => {
    const steps = waiting.current;
    void work();
    // Leaving the page doesn't wait for the pause.
    return () => {
      if (steps.length > 0) void work();
    };
  }, [work]);
  useEffect(() => {
    if (state !== "waiting") return;
    timer.current = setTimeout(() => void work(), pause);
    return () => clearTimeout(timer.current);
  }, [state, ledger, work]);

  const take = (step: Step) => {
    if (!ledger) return;
    waiting.current.push(step);
    setLedger(step(ledger));
    setState("waiting");
  };
  return {
    ledger, problem, unread, state, write: () => void work(), take,
    decide: (row: string, step: Step) => {
      if (!ledger) return;
      former.current.push({ row, left: decisionsAbout(ledger, row) });
      take(step);
    },
    /** Takes the last decision back and gives its row; null where there is none. */
    undo: (): string | null => {
      const last = former.current.pop() ?? (ledger && lastDecided(ledger));
      if (last) take((now) => withDecisions(now, last.row, last.left));
      return last?.row ?? null;
    },
    /** When somebody comes back from the sheets. */
    lookAgain: () => {
      if (waiting.current.length === 0 && Date.now() - readAt.current > fresh) void work();
    },
  };
}

const all = (steps: readonly Step[], ledger: Ledger): Ledger => steps.reduce((now, step) => step(now), ledger);
export type Reviewing = ReturnType<typeof useReview>;
