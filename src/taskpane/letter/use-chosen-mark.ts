import { useCallback, useState } from "react";
import type { ShownLetter } from "./blocks";

/** The number after (or before) this one, over dismissed ones unless they are shown; the same where there is none. */
export function neighbour(shown: ShownLetter, mark: number, by: 1 | -1, showDismissed: boolean): number {
  for (let to = mark + by; shown.marks[to]; to += by) if (showDismissed || shown.marks[to]!.kind === "metric") return to;
  return mark;
}

/** Which number's card is open. A new reading has other numbers: the card of the old one closes. */
export function useChosenMark(shown: ShownLetter | null) {
  const [choice, setChoice] = useState<{ readonly of: ShownLetter; readonly mark: number } | null>(null);
  const choose = useCallback((mark: number | null) => setChoice(mark === null || !shown ? null : { of: shown, mark }), [shown]);
  return { chosen: choice && choice.of === shown ? choice.mark : null, choose };
}
