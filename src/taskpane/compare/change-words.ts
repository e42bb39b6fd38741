import type { Change } from "../../comparison/change";
import { comparisonWords, reasonWords } from "../../wording/comparison";
import type { ComparePaneWords } from "../../wording/compare-pane";
import { changeInWords, changeUnit } from "../../wording/figure";
import type { Language } from "../../wording/language";

/** What is said of two years in the order in which it is said: reasons first, the number last. */
export interface ChangeInWords {
  readonly reasons: string;
  /** With its bounds; "" where the verdict forbids one. */
  readonly number: string;
  /** Average per year, growth as stated. */
  readonly details: readonly string[];
}

export function changeWords(change: Change, language: Language, words: Pick<ComparePaneWords, "stop">): ChangeInWords {
  const reasons = change.reasons.map((reason) => reasonWords[reason][language]).join(words.stop);
  const number = changeInWords(change, language);
  if (change.verdict === "not-comparable" || number === "—") return { reasons, number: "", details: [] };
  const unit = changeUnit(change, language);
  const signed = (value: number) => `${value > 0 ? "+" : ""}${value}${unit}`;
  return {
    reasons, number,
    details: [
      ...(change.perYear !== null ? [`${comparisonWords.perYear[language]} ${signed(change.perYear)}`] : []),
      ...(change.stated !== null && change.stated !== (change.percent ?? change.points) ? [`${comparisonWords.stated[language]} ${signed(change.stated)}`] : []),
    ],
  };
}
