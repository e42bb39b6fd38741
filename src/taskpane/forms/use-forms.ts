import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { emptyLedger, type Ledger } from "../../ledger/records";
import { ledgerEntries } from "../../ledger/ledger-forms";
import { useAnnounce } from "../shell/announcer";
import { hostSentence } from "../shell/host-sentence";
import type { Said } from "../shell/notice";
import type { Surface } from "../shell/surface";
import { useWords } from "../shell/words";
import { ledgerIn } from "../write/ledger-in-host";

const files = () => import(/* webpackChunkName: "forms" */ "./form-files");
export type FormTools = Awaited<ReturnType<typeof files>>;

/** How a piece of work went: words, perhaps a file to click or a write to take back. */
export interface FormsSaid extends Said {
  readonly link?: { readonly href: string; readonly name: string; release(): void };
  readonly undo?: true;
}

/** The workbook's ledger, and one piece of work at a time on it: with words while it lasts, to be cancelled, in words when it fails. */
export function useForms(surface: Surface) {
  const { host } = surface;
  const { pane, problem: problems } = useWords();
  const announce = useAnnounce();
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [said, setSaid] = useState<FormsSaid | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const signal = useRef({ aborted: false });

  // The file behind a link is let go when its words are.
  useEffect(() => () => said?.link?.release(), [said]);
  const say = useCallback((now: FormsSaid) => {
    setSaid(now);
    announce(now.text);
  }, [announce]);
  const why = useCallback((error: unknown): string => hostSentence(error, problems), [problems]);
  const failed = useCallback((error: unknown) => say({ intent: "error", text: why(error) }), [say, why]);

  /** The ledger as the sheets hold it now: rules and definitions are edited there too. */
  const read = useCallback(async (): Promise<Ledger> => {
    const found = host ? await ledgerIn(host) : emptyLedger;
    setLedger(found);
    return found;
  }, [host]);

  useEffect(() => {
    let here = true;
    const reading = host ? ledgerIn(host) : Promise.resolve(emptyLedger);
    reading.then((found) => here && setLedger(found), (error: unknown) => {
      if (!here) return;
      setLedger(emptyLedger);
      failed(error);
    });
    return () => {
      here = false;
    };
  }, [host, failed]);

  const entries = useMemo(() => (ledger ? ledgerEntries(ledger) : []), [ledger]);

  const run = async (start: string, work: (tools: FormTools) => Promise<void>) => {
    if (working !== null) return;
    signal.current = { aborted: false };
    setSaid(null);
    setWorking(start);
    try {
      await work(await files());
    } catch (error) {
      failed(error);
    } finally {
      setWorking(null);
    }
  };

  const undo = () => run(pane.preparing, async () => {
    const done = await host?.undo?.();
    await read();
    say({ intent: "info", text: done ? pane.undone : pane.undoNothing });
  });

  return {
    surface, ledger, setLedger, entries, said, say, why, working, setWorking, run, read, undo, signal,
    /** Whether what was just written can be taken back. */
    undoable: host?.can.has("undo") ? { undo: true as const } : {},
    quiet: () => setSaid(null),
    cancel: () => {
      signal.current.aborted = true;
    },
  };
}

export type Forms = ReturnType<typeof useForms>;
