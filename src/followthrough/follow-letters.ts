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
 * Pure. Each promise is held against the passages nearest to it in rare letters, so that the work grows with the letters.
 */
import type { Figure } from "../indicators/figure";
import { readFigures } from "../indicators/read-figures";
import { Mentions } from "./evidence/mentions";
import { PassageIndex } from "./evidence/passage-index";
import { coreOf, namedThings } from "./evidence/named-things";
import { renameKey } from "./evidence/rename-evidence";
import { WordingLikeness } from "./evidence/wording-likeness";
import { noDecisions, type FollowDecisions } from "./follow-decisions";
import { linkKey, matchResponses, type Candidate, type Ground } from "./match-responses";
import { cutPassages } from "./passages/cut-passages";
import type { FollowLetter } from "./passages/follow-letter";
import { isLater } from "./passages/later";
import type { Passage } from "./passages/passage";
import { readCommitments } from "./promises/read-commitments";
import { proposeStatus } from "./propose-status";
import type { Followed } from "./response";

/** Passages looked at closely for each promise. */
const LOOKED_AT = 80;

export function followLetters(letters: readonly FollowLetter[], decided: FollowDecisions = noDecisions): Followed[] {
  const figures = letters.map((letter, at) => readFigures(letter, at));
  const passages = letters.map((letter, at) => cutPassages(letter, at));
  const ground = groundOf(passages, decided);
  const reports = passages.flatMap((own, at) => own.filter(({ aspect }) => aspect !== "plan").map((passage) => candidateOf(letters[at]!, passage, figures[at]!)));
  const index = new PassageIndex(reports.map(({ passage }) => passage.text));
  const statuses = new Map(decided.statuses.map(({ commitment, status }) => [commitment, status]));

  return letters.flatMap((letter, at) => {
    const after = new Set(letters.flatMap((other, i) => (isLater(other, letter) ? [i] : [])));
    return readCommitments(letter, passages[at]!, figures[at]!).map((commitment): Followed => {
      const near = after.size === 0 ? [] : index.nearest(commitment.text, LOOKED_AT, (i) => after.has(reports[i]!.passage.letter));
      const responses = matchResponses(commitment, near.map((i) => reports[i]!), ground);
      const { status: proposed, because } = proposeStatus(commitment, responses);
      const own = statuses.get(commitment.key);
      return { commitment, later: after.size, responses, status: own ?? proposed, because, decided: own !== undefined, proposed };
    });
  });
}

function candidateOf({ source, letter: { header } }: FollowLetter, passage: Passage, figures: readonly Figure[]): Candidate {
  const own = figures.filter(({ metric }) => {
    const at = source.toClean(metric.span.start);
    return at >= passage.clean.start && at < passage.clean.end;
  });
  return { passage, core: coreOf(passage.text), names: namedThings(passage.text), figures: own, year: header.year };
}

function groundOf(passages: readonly (readonly Passage[])[], decided: FollowDecisions): Ground {
  const all = passages.flat();
  const cores = all.map(({ text }) => coreOf(text));
  const ofLetter = passages.map((own) => own.map(({ text }) => coreOf(text)).join("\n"));
  const mentions = new Mentions(cores);
  const links = (same: boolean) => new Set(decided.links.filter((link) => link.same === same).map(({ commitment, response }) => linkKey(commitment, response)));
  return {
    likeness: new WordingLikeness(all.length, all.map(({ text }) => text)),
    mentions: (core) => mentions.count(core),
    known: (letter, core) => ofLetter[letter]!.includes(core),
    renames: new Set(decided.renames.map(({ from, to }) => renameKey(from, to))),
    confirmed: links(true),
    refused: links(false),
  };
}
