import type { Figure } from "../../indicators/figure";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import { filedSource } from "../../wording/figure";
import { linked } from "../columns";
import { letterLabel, type LedgerData } from "../ledger-data";
import type { Cell } from "../plan";
import type { SheetContext } from "../sheet-spec";

/** Where a figure comes from, leading to its row: the letter's label, or department and year of the form. */
export function figureSource(figure: Figure, at: SheetContext<LedgerData>): Cell {
  const { metricKey } = ledgerComparison(at.data.ledger);
  return figure.filed
    ? linked(filedSource(figure.filed, at.language), at, "T_Observations", metricKey(figure))
    : linked(letterLabel(at.data.reply(figure.file)), at, "T_Metrics", metricKey(figure));
}
