import type { FollowStatus } from "../followthrough/response";
import { withDecision, withoutDecision, type Decider } from "./decide-comparison";
import { decisionKey } from "./keys";
import { responseKey, type TrackedCommitment } from "./ledger-follow";
import type { DecisionRecord } from "./records";
import type { Response } from "../followthrough/response";

/** With the status of a commitment decided, be it the proposed one: a person looked. */
export const withStatus = (decisions: readonly DecisionRecord[], { key, status: was }: TrackedCommitment, status: FollowStatus, who: Decider): DecisionRecord[] =>
  withDecision(decisions, record(key, "follow-status", was, status, who));

/** With the status as proposed again, and a person to be asked; the remark stays. */
export const withoutStatus = (decisions: readonly DecisionRecord[], { key }: TrackedCommitment): DecisionRecord[] => withoutDecision(decisions, { row: key, field: "follow-status" });

/** With a remark beside a commitment; without, where it is empty. */
export function withRemark(decisions: readonly DecisionRecord[], { key, remark }: TrackedCommitment, text: string, who: Decider): DecisionRecord[] {
  const made = record(key, "follow-remark", remark ?? "", text.trim(), who);
  return made.value === "" ? withoutDecision(decisions, made) : withDecision(decisions, made);
}

/** With a response taken for the answer to a commitment, or for none. The latest word about the two holds. */
export function withLink(decisions: readonly DecisionRecord[], { key }: TrackedCommitment, response: Response, same: boolean, who: Decider): DecisionRecord[] {
  const row = `${key}|${responseKey(response)}`;
  const [field, other] = same ? ["answers", "not-answers"] : ["not-answers", "answers"];
  return withDecision(withoutDecision(decisions, { row, field: other! }), record(row, field!, "", field!, who));
}

/** With one name known to have become another; names as `NamedThing.core`. */
export const withRename = (decisions: readonly DecisionRecord[], from: string, to: string, who: Decider): DecisionRecord[] =>
  withDecision(decisions, record(`${from}|${to}`, "renamed", from, to, who));

const record = (row: string, field: string, was: string, value: string, { by, at }: Decider): DecisionRecord =>
  ({ key: decisionKey(row, field), row, field, was, value, by, at, why: "" });
