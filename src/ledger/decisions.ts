import type { DecisionRecord, Ledger } from "./records";

/** Fields of a row that a person may set, by the kind of value they hold. */
const textFields = ["name", "unit", "baseUnit", "qualifier", "kind", "status", "basis", "from", "to", "caption", "aspect", "reason",
  "docNumber", "agency", "date", "addressee", "proposalTitle", "proposalKind", "session", "proposalNumber"] as const;
const numberFields = ["value", "valueMax", "si", "siMax", "low", "high", "year"] as const;
const known = new Set<string>([...textFields, ...numberFields]);
const numeric = new Set<string>(numberFields);

/** Adds a decision and carries it out. Throws RangeError for a field nobody may set. */
export function decide(ledger: Ledger, decision: DecisionRecord): Ledger {
  if (!known.has(decision.field)) throw new RangeError(`no field ${decision.field} to decide about`);
  const decisions = [...ledger.decisions.filter(({ row, field }) => row !== decision.row || field !== decision.field), decision];
  return applyDecisions({ ...ledger, decisions });
}

/** Sets the fields that people decided about, in every row that is there. */
export function applyDecisions(ledger: Ledger): Ledger {
  if (ledger.decisions.length === 0) return ledger;
  const byRow = new Map<string, DecisionRecord[]>();
  for (const decision of ledger.decisions) byRow.set(decision.row, [...(byRow.get(decision.row) ?? []), decision]);
  const settle = <Row extends { readonly key: string }>(rows: readonly Row[]): Row[] => rows.map((row) => {
    const changes = (byRow.get(row.key) ?? []).filter(({ field }) => known.has(field) && field in row);
    return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes.map(({ field, value }) => [field, parse(field, value)])) };
  });
  return {
    ...ledger,
    replies: settle(ledger.replies),
    statements: settle(ledger.statements),
    metrics: settle(ledger.metrics),
    dismissed: settle(ledger.dismissed),
  };
}

function parse(field: string, value: string): string | number | null {
  if (value === "") return null;
  return numeric.has(field) ? Number(value) : value;
}
