import { qualifierBefore } from "../metrics/qualifiers";
import { readUnit } from "../metrics/units";
import { pastedText } from "./check-quotes";
import { numberIn, statementAround } from "./number-moves";
import type { Ledger } from "./records";
import { fieldText } from "./review-fields";
import type { MetricChanges } from "./review-decisions";

/** What a dismissed number would say as a metric, as far as the words around it tell; a person fills in the rest. */
export function suggestMetric(ledger: Ledger, row: string): MetricChanges {
  const number = ledger.dismissed.find(({ key }) => key === row);
  if (!number) return {};
  const text = pastedText(ledger, number.letter);
  const statement = statementAround(ledger, number);
  const year = fieldText(ledger.replies.find(({ key }) => key === number.letter)?.year);
  return {
    name: statement?.caption ?? "", value: fieldText(numberIn(number.quote)), unit: readUnit(text, number.end)?.unit ?? "",
    qualifier: qualifierBefore(text, number.start)?.qualifier ?? "exact", kind: "level", status: statement?.aspect === "plan" ? "target" : "actual", basis: "none", from: year, to: year,
  };
}
