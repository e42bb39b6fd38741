import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger } from "../../ledger/records";
import { groupBySubject } from "./subjects";

/** What the asks of a ledger's comparable indicators are called, to choose among. */
export const reportedSubjects = (ledger: Ledger): string[] =>
  groupBySubject(ledgerComparison(ledger).comparison.series.filter(({ changes }) => changes.length > 0)).map(({ title }) => title).filter(Boolean);
