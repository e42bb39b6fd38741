/**
 * The ledgers of two analysts in one.
 *
 *   their letters ── recognise ─► new · the same · the same number in other words (ours stays)
 *   their decisions, forms, terms ── by what they are about ─► new · the same · another (ours holds, theirs is kept beside it)
 *
 * Pure, and a preview until somebody writes it. Merging the same ledger again changes nothing.
 */
import { addLetter, lettersRecords } from "./change-ledger";
import { chosenField } from "./chosen-values";
import { applyDecisions } from "./decisions";
import { mergeDecisionsOf, type MergedDecision, type MergeKind } from "./merge-decisions";
import { recognise } from "./recognise";
import type { DecisionRecord, Ledger, ReplyRecord } from "./records";

export interface MergedLetter {
  readonly kind: MergeKind;
  readonly theirs: ReplyRecord;
  /** Ours; null where it is new. */
  readonly ours: ReplyRecord | null;
}

export interface LedgerMerge {
  readonly letters: readonly MergedLetter[];
  /** What people decided about letters, comparison, promises and forms; a filed value stands for a decision of its department. */
  readonly decisions: readonly MergedDecision[];
  /** The same object as ours where nothing is new. */
  readonly ledger: Ledger;
  /** What a row of theirs is called in the merged ledger. */
  readonly rowOf: (key: string) => string;
}

/** @param from what their ledger is called, the file's name: columns with what differs in theirs bear it. */
export function mergeLedgers(ours: Ledger, theirs: Ledger, from: string): LedgerMerge {
  let ledger = ours;
  const letters: MergedLetter[] = [];
  /** Keys of their letters that ours have under other keys. */
  const renamed = new Map<string, string>();
  for (const reply of theirs.replies) {
    const known = recognise(ours, reply);
    if (known) {
      const own = ours.replies.find(({ key }) => key === known.key)!;
      letters.push({ kind: known.unchanged ? "same" : "conflicting", theirs: reply, ours: own });
      if (known.key !== reply.key) renamed.set(reply.key, known.key);
      continue;
    }
    ledger = addLetter(ledger, lettersRecords(theirs, reply.key));
    const key = ledger.replies.at(-1)!.key;
    if (key !== reply.key) renamed.set(reply.key, key);
    letters.push({ kind: "new", theirs: reply, ours: null });
  }
  const merged = mergeDecisionsOf(
    ours,
    { ...theirs, decisions: theirs.decisions.map((decision) => ({ ...decision, row: ownRow(decision.row, renamed), value: ownValue(decision, renamed) })) },
    from,
  );
  const changed = ledger !== ours || merged.decisions !== ours.decisions || merged.filed !== ours.filed || merged.terms !== ours.terms;
  return {
    letters, decisions: merged.lines, rowOf: (key) => ownRow(key, renamed),
    ledger: changed ? applyDecisions({ ...ledger, decisions: merged.decisions, filed: merged.filed, terms: merged.terms }) : ours,
  };
}

/** What a decision says is a row of theirs, too, where it chooses a figure. */
function ownValue({ field, value }: DecisionRecord, renamed: ReadonlyMap<string, string>): string {
  if (field !== chosenField || renamed.size === 0) return value;
  const [key = "", ...rest] = value.split(" ");
  return [ownRow(key, renamed), ...rest].join(" ");
}

/** A row of their ledger as ours calls it: every part of it that begins with a letter's key. */
function ownRow(row: DecisionRecord["row"], renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return row;
  return row.split("|").map((part) => {
    const [letter = "", ...rest] = part.split("-");
    const own = renamed.get(letter);
    return own === undefined ? part : [own, ...rest].join("-");
  }).join("|");
}
