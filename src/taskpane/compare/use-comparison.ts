import { useCallback, useEffect, useRef, useState } from "react";
import { everything, shownChoice, type ComparisonChoice } from "../../ledger/comparison-choice";
import type { Decider } from "../../ledger/decide-comparison";
import { emptyLedger, type DecisionRecord, type Ledger } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import type { CellRef, WorkbookHost } from "../../workbook/host";
import { useAnnounce } from "../shell/announcer";
import { hostSentence } from "../shell/host-sentence";
import type { Said } from "../shell/notice";
import { usePreferences } from "../shell/preferences-context";
import { useWords } from "../shell/words";
import { ledgerIn } from "../write/ledger-in-host";
import { decideIn, refreshIn } from "./comparison-in-host";
import { localDay, localMinute } from "./local-time";

/** The comparison of the workbook's ledger: what is chosen of it, what people decide about it, and its sheet. */
export function useComparison(host: WorkbookHost | null) {
  const { language, problem: problems } = useWords();
  const words = comparePaneWords[language];
  const announce = useAnnounce();
  const { preferences: { analyst } } = usePreferences();
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [choice, choose] = useState<ComparisonChoice>(everything);
  const [said, setSaid] = useState<Said | null>(null);
  const [updating, setUpdating] = useState<{ readonly done: number; readonly total: number } | null>(null);
  /** Decisions are written that the other sheets don't follow yet. */
  const [behind, setBehind] = useState(false);
  /** Writes follow one another; a person who decides quickly doesn't wait. */
  const last = useRef(Promise.resolve());

  const failed = useCallback((error: unknown) => {
    const sentence = hostSentence(error, problems);
    setSaid({ intent: "error", text: sentence });
    announce(sentence);
  }, [problems, announce]);

  useEffect(() => {
    let here = true;
    const reading = host ? ledgerIn(host) : Promise.resolve(emptyLedger);
    reading.then((found) => {
      if (!here) return;
      setLedger(found);
      choose(shownChoice(found.decisions));
    }, (error: unknown) => {
      if (!here) return;
      setLedger(emptyLedger);
      failed(error);
    });
    return () => {
      here = false;
    };
  }, [host, failed]);

  const inTurn = (work: (target: WorkbookHost) => Promise<void>): Promise<void> => {
    if (!host) return Promise.resolve();
    last.current = last.current.then(() => work(host)).catch(failed);
    return last.current;
  };

  /** @param done what to say once it is kept. */
  const decide = (edit: (decisions: readonly DecisionRecord[], who: Decider) => DecisionRecord[], done: keyof typeof words.kept | string, follows = true) => inTurn(async (target) => {
    setSaid(null);
    setLedger(await decideIn(target, language, (decisions) => edit(decisions, { by: analyst.trim(), at: localDay() })));
    if (follows) setBehind(true);
    announce(words.kept[done as keyof typeof words.kept] ?? done);
  });

  /** Other decisions than those of comparison, which write what they are about themselves. */
  const change = (work: (target: WorkbookHost, who: Decider) => Promise<Ledger>, done: string, follows = true) => inTurn(async (target) => {
    setSaid(null);
    setLedger(await work(target, { by: analyst.trim(), at: localDay() }));
    if (follows) setBehind(true);
    else setSaid({ intent: "success", text: done });
    announce(done);
  });

  /** @param shown the sheet to show then, and what to say of it. */
  const update = (shown: { readonly sheet: string; readonly said: (rows: number) => string } = { sheet: "comparison", said: words.updated }) => inTurn(async (target) => {
    setSaid(null);
    setUpdating({ done: 0, total: 0 });
    try {
      const { ledger: now, rows } = await refreshIn(target, language, choice, { by: analyst.trim(), at: localMinute() }, { onProgress: (done, total) => setUpdating({ done, total }) });
      setLedger(now);
      setBehind(false);
      const text = shown.said(rows);
      setSaid({ intent: "success", text });
      announce(text);
      await target.reveal({ sheet: shown.sheet });
    } finally {
      setUpdating(null);
    }
  });

  const revealRow = (row: CellRef) => inTurn((target) => target.reveal(row));

  return { ledger, choice, choose, said, quiet: () => setSaid(null), updating, behind, decide, change, update, revealRow };
}

export type Compared = ReturnType<typeof useComparison>;
