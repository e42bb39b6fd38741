import type { TrackedCommitment } from "../../ledger/ledger-follow";
import type { Standing } from "../../wording/followthrough-sheets";

const settled = new Set(["met", "done", "changed"]);

/** Whether a commitment still asks for attention. @param today YYYY-MM-DD */
export function standingOf({ status, followed: { commitment } }: TrackedCommitment, today: string): Standing {
  if (settled.has(status)) return "settled";
  if (commitment.due === null) return "undated";
  if (commitment.due < today) return "overdue";
  return commitment.due.slice(0, 4) === today.slice(0, 4) ? "this-year" : "later";
}
