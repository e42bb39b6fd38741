import type { LetterReading } from "../../engine";
import { dismissWords } from "../../wording/ledger";
import { figureWords } from "../../wording/pane-figure";
import type { Words } from "../shell/words";
import type { Mark } from "./blocks";

/** What a screen reader says for a number: its name and the words printed, or why it is no metric. */
export function saidOf(reading: LetterReading, mark: Mark, text: string, { language, pane }: Words): string {
  if (mark.kind === "metric") return pane.figureSaid(reading.metrics[mark.index]!.name || figureWords[language].noName, text);
  return pane.dismissedSaid(text, dismissWords[reading.dismissed[mark.index]!.reason][language]);
}
