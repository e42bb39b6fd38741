import { isByTarget, type ByTarget } from "./evidence/evidence";
import { isNetIncrease } from "./evidence/net-increase";
import { isTwoSided } from "./evidence/target-verdict";
import { saysNothing } from "./evidence/time-of-result";
import type { Commitment } from "./promises/commitment";
import type { Proposed, Response, StatusReason } from "./response";
import { rest } from "./rest-words";

interface Stated {
  readonly response: Response;
  readonly evidence: ByTarget;
}

/**
 * By the figure of the year aimed at. A target missed before its date is still open; so is one of which the letters tell
 * only what another year, or part of the year, brought.
 *
 * @param looked the responses that count most; `near` those that come near to them, whose figures count where the names
 * are the same; where theirs are of another time, `all` are looked at.
 */
export function targetStatus(commitment: Commitment, looked: readonly Response[], near: readonly Response[], all: readonly Response[]): Proposed | null {
  const own = statedIn(near).filter(({ response, evidence }) => looked.includes(response) || evidence.exact);
  if (own.length === 0) return null;
  const settling = settlingOf(own, statedIn(all));
  if (settling.length === 0) return { status: "continuing", because: reason(own[0]!, "other-time") };
  const dueYear = yearDue(commitment);
  const distance = ({ evidence: { actual } }: Stated) => (actual.year === null || dueYear === null ? 9 : Math.abs(actual.year - dueYear) + (actual.year > dueYear ? 0.5 : 0));
  return settled(commitment, [...settling].sort((a, b) => Number(b.evidence.exact) - Number(a.evidence.exact) || distance(a) - distance(b))[0]!);
}

/** Those that say something of the time aimed at. What was in time comes before what is told of a later year only, be its name less like. */
function settlingOf(own: readonly Stated[], all: readonly Stated[]): readonly Stated[] {
  const telling = own.filter(tells);
  if (telling.length === 0) return all.filter(tells).slice(0, 1);
  if (!telling.every(isLate)) return telling.filter((one) => !isLate(one));
  const inTime = all.filter((one) => tells(one) && !isLate(one) && isConfirmed(telling[0]!) === isConfirmed(one));
  return inTime.length > 0 ? inTime.slice(0, 1) : telling;
}

function settled(commitment: Commitment, stated: Stated): Proposed {
  const { response, evidence } = stated;
  const time = evidence.kind === "indicator" ? evidence.time : "in-time";
  if (time === "other") return { status: evidence.verdict === "met" ? "met" : "partial", because: reason(stated, "confirmed") };
  if (evidence.verdict === "met") return { status: "met", because: reason(stated, time === "late" ? "late" : "target") };
  if (isEarly(commitment, evidence)) return { status: "continuing", because: reason(stated, "too-early") };
  // What was worked out, is left of what was added, or is far above 70%左右, leaves open more than what was stated
  if (evidence.verdict === "open" && (evidence.kind === "computed" || isNetIncrease(evidence.target, evidence.actual) || isTwoSided(evidence.target.metric, commitment.text))) return { status: "continuing", because: reason(stated, "target") };
  const words = rest.exec(response.text)?.[0] ?? null;
  return { status: "partial", because: words ? { ...reason(stated, "rest-words"), words } : reason(stated, "target") };
}

const statedIn = (responses: readonly Response[]): Stated[] => responses.flatMap((response) => response.evidence.filter(isByTarget).map((evidence) => ({ response, evidence })));
/** Who confirms that a figure of another year answers the promise says that it is to be held against it; months are never a year. */
const tells = ({ response, evidence }: Stated): boolean => evidence.kind === "computed" || !saysNothing(evidence.time) || (evidence.time === "other" && isConfirmed({ response }));
const isConfirmed = ({ response }: Pick<Stated, "response">): boolean => response.evidence.some(({ kind }) => kind === "confirmed");
const isLate = ({ evidence }: Stated): boolean => evidence.kind === "indicator" && evidence.time === "late";
const reason = ({ response, evidence }: Stated, rule: StatusReason["rule"]): StatusReason => ({ response, rule, words: null, by: evidence });
const yearDue = ({ due, year }: Commitment): number | null => (due ? Number(due.slice(0, 4)) : year);

/** The figure is of an earlier year than the one aimed at, or of a letter that was written before the date (2025-07-09, due 2025-12-31). */
function isEarly(commitment: Commitment, { actual }: ByTarget): boolean {
  const dueYear = yearDue(commitment);
  if (actual.year !== null && dueYear !== null && actual.year < dueYear) return true;
  return commitment.due !== null && actual.letterDate !== null && actual.letterDate <= commitment.due;
}
