import type { FollowStatus } from "../followthrough/response";
import type { ShownStatus } from "../followthrough/shown-status";
import { decisionKey } from "./keys";
import type { DecisionRecord } from "./records";

/**
 * Decisions about follow-through, kept in T_Decisions beside the others. `row` says what about:
 * - `follow-status`: a row of T_Commitments; the value is a status (met, done …)
 * - `follow-remark`: a row of T_Commitments; the value is what somebody noted
 * - `answers`, `not-answers`: `commitment|response`, a row of T_Commitments and a response key (`responseKey`)
 * - `renamed`: two names, `old|new`
 */
export interface LedgerFollowDecisions {
  readonly statuses: ReadonlyMap<string, { readonly status: FollowStatus; readonly by: string }>;
  readonly remarks: ReadonlyMap<string, string>;
  readonly links: readonly { readonly commitment: string; readonly response: string; readonly same: boolean }[];
  readonly renames: readonly { readonly from: string; readonly to: string }[];
}

export function followDecisionsOf(decisions: readonly DecisionRecord[]): LedgerFollowDecisions {
  const statuses = new Map<string, { status: FollowStatus; by: string }>();
  const remarks = new Map<string, string>();
  const links: { commitment: string; response: string; same: boolean }[] = [];
  const renames: { from: string; to: string }[] = [];
  for (const { row, field, value, by } of decisions) {
    const [one = "", other = ""] = row.split("|");
    const status = field === "follow-status" ? statusIn(value) : undefined;
    if (status) statuses.set(row, { status, by });
    else if (field === "follow-remark" && value) remarks.set(row, value);
    else if ((field === "answers" || field === "not-answers") && other) links.push({ commitment: one, response: other, same: field === "answers" });
    else if (field === "renamed" && other) renames.push({ from: one, to: other });
  }
  return { statuses, remarks, links, renames };
}

const known: readonly FollowStatus[] = ["met", "done", "continuing", "partial", "changed", "no-response"];
const statusIn = (value: string): FollowStatus | undefined => known.find((status) => status === value);

/** What the tracking table holds of a commitment that a person may change. */
export interface TrackedRow {
  readonly key: string;
  readonly status: ShownStatus;
  readonly proposed: ShownStatus;
  readonly remark: string | null;
  readonly by: string | null;
}

/**
 * Puts what people changed in the tracking table among the decisions: a status other than the proposed one, a remark.
 * A status set back (to “no later letter yet”, too), or a remark wiped out, takes its decision away; a proposed status that
 * somebody confirmed stays. Rows that the table doesn't show (their letter was taken out) keep theirs.
 */
export function withTracked(decisions: readonly DecisionRecord[], rows: readonly TrackedRow[]): DecisionRecord[] {
  const tracked = new Map(rows.map((row) => [row.key, row]));
  const kept = decisions.filter(({ row, field, value }) => {
    const own = tracked.get(row);
    if (!own) return true;
    if (field === "follow-status") return statusIn(value) === own.status;
    return field !== "follow-remark" || value === own.remark;
  });
  const there = new Set(kept.map(({ row, field }) => `${row}|${field}`));
  const made = rows.flatMap(({ key, status, proposed, remark, by }): DecisionRecord[] => [
    ...(status !== proposed && status !== "not-yet" && !there.has(`${key}|follow-status`) ? [decision(key, "follow-status", proposed, status, by)] : []),
    ...(remark && !there.has(`${key}|follow-remark`) ? [decision(key, "follow-remark", "", remark, by)] : []),
  ]);
  return [...kept, ...made];
}

function decision(row: string, field: string, was: string, value: string, by: string | null): DecisionRecord {
  return { key: decisionKey(row, field), row, field, was, value, by: by ?? "", at: "", why: "" };
}
