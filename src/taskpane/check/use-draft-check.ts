import { useState } from "react";
import { decisionAbout } from "../../ledger/draft-check";
import type { Ledger } from "../../ledger/records";
import { checkPaneWords } from "../../wording/check-pane";
import { readingOf } from "../desk/readings";
import { longestLetter } from "../paste/longest-letter";
import { useAnnounce } from "../shell/announcer";
import { useWords } from "../shell/words";
import { checkAgainstLedger, type CheckedFinding } from "./check-against-ledger";

export interface Checked {
  readonly text: string;
  readonly letters: number;
  readonly found: readonly CheckedFinding[];
}

/** The draft while the pane is open: looking at another page doesn't lose it. */
let kept: { text: string; checked: Checked | null } = { text: "", checked: null };

/** The draft, and what was found in it when it was last checked. */
export function useDraftCheck(ledger: Ledger) {
  const { language, problem: problems } = useWords();
  const words = checkPaneWords[language];
  const announce = useAnnounce();
  const [text, writeText] = useState(kept.text);
  const [checked, writeChecked] = useState(kept.checked);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const setText = (now: string) => {
    kept = { ...kept, text: now };
    writeText(now);
    setProblem(null);
  };
  const refuse = (sentence: string) => {
    setProblem(sentence);
    announce(sentence);
  };
  const check = () => {
    const read = readingOf(text);
    if (read.kind === "blank") return refuse(problems.unfit.empty(0, longestLetter));
    if (read.kind === "unfit") return refuse(read.why === "failed" ? problems.reading : problems.unfit[read.why](text.length, longestLetter));
    setProblem(null);
    setChecking(true);
    // Let the page say that it works before it does
    setTimeout(() => {
      try {
        const made = { text, letters: ledger.replies.length, found: checkAgainstLedger(read.reading, ledger) };
        kept = { text, checked: made };
        writeChecked(made);
        const open = made.found.filter((one) => !decisionAbout(one, ledger.decisions)).length;
        announce(open === 0 ? words.nothing(made.letters) : words.found(open, made.letters));
      } catch (error) {
        reportError(error);
        refuse(problems.reading);
      } finally {
        setChecking(false);
      }
    });
  };
  return { text, setText, check, checked, checking, problem };
}
