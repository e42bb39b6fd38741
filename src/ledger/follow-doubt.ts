import type { TrackedCommitment } from "./ledger-follow";

/** What a person is asked about a commitment; the first is asked first. */
export const doubts = ["rename", "unsure", "open-figure", "silent", "sure", "decided", "too-early"] as const;
export type Doubt = (typeof doubts)[number];

/** How much a commitment needs a person: its proposed status rests on a guess, on nothing, or on hard evidence. */
export function doubtOf({ followed: { commitment, responses, later }, by }: TrackedCommitment): Doubt {
  if (by !== null) return "decided";
  if (later === 0) return "too-early";
  const [first] = responses;
  if (!first) return commitment.measurable === "vague" ? "sure" : "silent";
  if (responses.some(({ certain, evidence }) => !certain && evidence.some(({ kind }) => kind === "rename")) && !first.certain) return "rename";
  if (!first.certain) return "unsure";
  return first.evidence.some((one) => (one.kind === "indicator" || one.kind === "computed") && one.verdict === "open") ? "open-figure" : "sure";
}

export const needsLook = (doubt: Doubt): boolean => doubts.indexOf(doubt) < doubts.indexOf("sure");

/** Most doubtful first; among equals, what is due first, then what can be checked best. */
export function byDoubt(tracked: readonly TrackedCommitment[]): TrackedCommitment[] {
  const measurable = ["quantified", "checkable", "vague"];
  const rank = (one: TrackedCommitment) => doubts.indexOf(doubtOf(one));
  const due = ({ followed: { commitment } }: TrackedCommitment) => commitment.due ?? "9";
  const sort = ({ followed: { commitment } }: TrackedCommitment) => measurable.indexOf(commitment.measurable);
  return [...tracked].sort((a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)) || sort(a) - sort(b));
}
