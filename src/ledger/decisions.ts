import { withAmounts } from "./amounts";
import { moveNumbers } from "./number-moves";
import type { DecisionRecord, Ledger, MetricRecord } from "./records";
import { fieldValue, isReviewField } from "./review-fields";

/** Adds a decision and carries it out. Throws RangeError for a field nobody may set. */
export function decide(ledger: Ledger, decision: DecisionRecord): Ledger {
  if (!isReviewField(decision.field)) throw new RangeError(`no field ${decision.field} to decide about`);
  const decisions = [...ledger.decisions.filter(({ row, field }) => row !== decision.row || field !== decision.field), decision];
  return applyDecisions({ ...ledger, decisions });
}

/** Does what people decided about rows, in every row that is there: moves numbers between tables, sets fields, works out what follows. */
export function applyDecisions(ledger: Ledger): Ledger {
  const byRow = new Map<string, DecisionRecord[]>();
  for (const decision of ledger.decisions) {
    if (!isReviewField(decision.field)) continue;
    const others = byRow.get(decision.row);
    if (others) others.push(decision);
    else byRow.set(decision.row, [decision]);
  }
  if (byRow.size === 0) return ledger;
  const settle = <Row extends { readonly key: string }>(rows: readonly Row[], finish: (row: Row, decided: ReadonlySet<string>) => Row = (row) => row): Row[] => rows.map((row) => {
    const about = byRow.get(row.key);
    if (!about) return row;
    const values = about.map(({ field, value }) => [field, fieldValue(field, value)] as const).filter(([field, value]) => field in row && value !== undefined);
    return finish({ ...row, ...Object.fromEntries(values) }, new Set(about.map(({ field }) => field)));
  });
  const { metrics, dismissed } = moveNumbers(ledger, byRow);
  return {
    ...ledger,
    replies: settle(ledger.replies),
    statements: settle(ledger.statements),
    metrics: settle(metrics, settled),
    dismissed: settle(dismissed),
  };
}

function settled(row: MetricRecord, decided: ReadonlySet<string>): MetricRecord {
  const told = decided.has("from") || decided.has("to") ? { ...row, periodStated: true } : row;
  return withAmounts(decided.has("accepted") ? { ...told, certainty: 1 } : told, decided);
}
