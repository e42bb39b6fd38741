import { useCallback, useState } from "react";
import type { ShownLetter } from "./blocks";

/** Which number's card is open, and stepping to its neighbours (over dismissed ones unless they are shown). */
export function useChosenMark(shown: ShownLetter | null, showDismissed: boolean) {
  const [choice, setChoice] = useState<{ readonly of: ShownLetter; readonly mark: number } | null>(null);
  // A new reading has other numbers: the card of the old one closes.
  const chosen = choice && choice.of === shown ? choice.mark : null;
  const choose = useCallback((mark: number | null) => setChoice(mark === null || !shown ? null : { of: shown, mark }), [shown]);
  const step = useCallback((by: 1 | -1) => {
    if (!shown || chosen === null) return;
    for (let to = chosen + by; shown.marks[to]; to += by) {
      if (!showDismissed && shown.marks[to]!.kind === "dismissed") continue;
      setChoice({ of: shown, mark: to });
      return;
    }
  }, [shown, chosen, showDismissed]);
  return { chosen, choose, step };
}
