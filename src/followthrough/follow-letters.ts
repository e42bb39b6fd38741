/**
 * What was promised, and what later letters say of it.
 *
 *   letters ── cutPassages ────► sentences with their place            (passages)
 *           ── readFigures ────► figures, targets among them           (indicators)
 *           ── readCommitments ► one commitment per promised thing     (promises)
 *           ── matchResponses ─► passages of later letters of the same agency: named things, indicators, renames,
 *                                subject, wording; ranked with reasons (evidence)
 *           ── proposeStatus ──► met, done, continuing, partial, changed, no response
 *
 * Pure. Each promise is held against the passages of its agency nearest to it in rare letters, so that the work grows
 * with the letters and not with their square.
 */
import { readFigures } from "../indicators/read-figures";
import { noDecisions, type FollowDecisions } from "./follow-decisions";
import { FollowGround } from "./follow-ground";
import { matchResponses } from "./match-responses";
import { cutPassages } from "./passages/cut-passages";
import type { FollowLetter } from "./passages/follow-letter";
import { readCommitments } from "./promises/read-commitments";
import { proposeStatus } from "./propose-status";
import type { Followed } from "./response";

/** Passages looked at closely: all that a few letters have, fewer for each promise of many. */
const LOOKS = 300_000;
const MOST_LOOKED_AT = 240;
const LEAST_LOOKED_AT = 40;

export function followLetters(letters: readonly FollowLetter[], decided: FollowDecisions = noDecisions): Followed[] {
  const figures = letters.map((letter, at) => readFigures(letter, at));
  const passages = letters.map((letter, at) => cutPassages(letter, at));
  const ground = new FollowGround(letters, passages, figures, decided);
  const statuses = new Map(decided.statuses.map(({ commitment, status }) => [commitment, status]));

  const promised = letters.map((letter, at) => readCommitments(letter, passages[at]!, figures[at]!));
  const closely = Math.min(MOST_LOOKED_AT, Math.max(LEAST_LOOKED_AT, Math.round(LOOKS / promised.flat().length)));
  return promised.flatMap((commitments, at) => {
    const after = ground.after(at);
    return commitments.map((commitment): Followed => {
      const responses = matchResponses(commitment, ground.candidatesFor(commitment, after, closely), ground);
      const { status: proposed, because } = proposeStatus(commitment, responses);
      const own = statuses.get(commitment.key);
      return { commitment, later: after.letters, responses, status: own ?? proposed, because, decided: own !== undefined, proposed };
    });
  });
}
