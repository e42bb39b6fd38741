import { weighResponse, type Ground } from "./weigh-response";
import type { Candidate } from "./candidate";
import type { Commitment } from "./promises/commitment";
import type { Response } from "./response";

/** How many are worth a person's look. */
const MOST = 5;

/** What later letters may say of a promise, best first. */
export function matchResponses(commitment: Commitment, candidates: readonly Candidate[], ground: Ground): Response[] {
  const found = candidates.flatMap((candidate) => weighResponse(commitment, candidate, ground) ?? []);
  found.sort((a, b) => b.weight - a.weight || a.letter - b.letter || a.start - b.start);
  return found.slice(0, MOST).map(({ response }) => response());
}
