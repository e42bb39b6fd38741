import type { Figure } from "../indicators/figure";
import { compareNames } from "../indicators/name-similarity";
import type { Evidence } from "./evidence/evidence";
import { figureEvidence, sameFigure, type FigureEvidence } from "./evidence/figure-evidence";
import { namedEvidence } from "./evidence/named-evidence";
import type { NamedThing } from "./evidence/named-things";
import { renameEvidence } from "./evidence/rename-evidence";
import type { WordingLikeness } from "./evidence/wording-likeness";
import type { Passage } from "./passages/passage";
import type { Commitment } from "./promises/commitment";
import type { Response } from "./response";

/** A passage of a later letter with the figures in it. */
export interface Candidate {
  readonly passage: Passage;
  /** `coreOf` its text, and the names in it. */
  readonly core: string;
  readonly names: readonly NamedThing[];
  readonly figures: readonly Figure[];
  readonly year: number | null;
}

export interface Ground {
  readonly likeness: WordingLikeness;
  /** How many passages of all letters hold a core. */
  readonly mentions: (core: string) => number;
  /** Whether the promising letter names a core itself, so that it is no new name. */
  readonly known: (letter: number, core: string) => boolean;
  /** Renames a person confirmed, as `renameKey`. */
  readonly renames: ReadonlySet<string>;
  /** Links a person confirmed or refused, as `linkKey`. */
  readonly confirmed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/**
 * Less alike than this in wording alone, and nothing is offered: "no response" is not forced into a match. A promise
 * with a figure is answered by a figure, so that words alone have to say more.
 */
const WORDING_ALONE = { figure: 0.5, words: 0.24 } as const;
/** A rare term that both use (技术经纪人) is worth a look too. */
const RARE_TERM = 1.3;
const OFFERED = 0.34;
/** How many are worth a person's look. */
const MOST = 5;

export const linkKey = (commitment: string, response: string) => `${commitment}→${response}`;

/** What later letters may say of a promise, best first. */
export function matchResponses(commitment: Commitment, candidates: readonly Candidate[], ground: Ground): Response[] {
  const found = candidates.flatMap((candidate) => respond(commitment, candidate, ground) ?? []);
  found.sort((a, b) => b.weight - a.weight || a.response.letter - b.response.letter || a.response.span.start - b.response.span.start);
  return found.slice(0, MOST).map(({ response }) => response);
}

function respond(commitment: Commitment, { passage, core, names, figures, year }: Candidate, ground: Ground): { response: Response; weight: number } | null {
  const key = `${passage.file}#${passage.span.start}-${passage.span.end}`;
  const link = linkKey(commitment.key, key);
  if (ground.refused.has(link)) return null;
  const likeness = ground.likeness.between(commitment.text, passage.text);
  const named = namedEvidence(commitment, core, ground.mentions);
  const figure = figureEvidence(commitment, figures) ?? (named ? sameFigure(commitment, figures) : null);
  const rename = named ? null : renameEvidence(commitment.things, { core, names }, (core) => ground.known(commitment.letter, core), ground.renames);
  const subject = sameSubject(commitment.subject, passage.subject, ground);
  const evidence: Evidence[] = [];
  let score = 0;
  if (named) { evidence.push({ kind: "named", shown: named.shown }); score = Math.max(score, named.score); }
  if (figure) { evidence.push(figure); score = Math.max(score, figure.score); }
  if (rename && (likeness.score > 0.06 || rename.score === 1)) { evidence.push(rename); score = Math.max(score, rename.score); }
  const quantified = commitment.targets.length > 0;
  const akin = quantified && figures.some((f) => f.metric.status === "actual" && commitment.targets.some((t) => compareNames(t.core, f.core).score >= 0.5 || shareStretch(t.core, f.core)));
  const wording = likeness.score >= WORDING_ALONE[quantified && !akin ? "figure" : "words"] || (!quantified && likeness.term >= RARE_TERM);
  if (wording || (evidence.length > 0 && likeness.score > 0.15)) evidence.push({ kind: "wording", words: likeness.words });
  if (wording) score = Math.max(score, Math.min(0.7, 0.26 + likeness.score));
  if (evidence.length > 0 && subject > 0.35) evidence.push({ kind: "subject" });
  score += 0.06 * Math.min(1, subject) + 0.12 * likeness.score;
  const confirmed = ground.confirmed.has(link);
  if (confirmed) { evidence.unshift({ kind: "confirmed" }); score = 2; }
  if (evidence.length === 0 || score < OFFERED) return null;
  const hard = (named?.hard ?? false) || (figure?.settles ?? false) || rename?.score === 1;
  const response: Response = {
    key, letter: passage.letter, file: passage.file, span: passage.span, text: passage.text, year,
    score: Math.min(1, Math.round(score * 1000) / 1000),
    certain: confirmed || hard,
    evidence, figures,
  };
  return { response, weight: score + timely(commitment, figure) };
}

/** Of figures for several years, the one nearest to the year aimed at says most. */
function timely({ due }: Commitment, figure: FigureEvidence | null): number {
  if (due === null || figure === null || figure.actual.year === null) return 0;
  return -0.04 * Math.min(5, Math.abs(Number(due.slice(0, 4)) - figure.actual.year));
}

function sameSubject(a: string, b: string, ground: Ground): number {
  return a && b ? ground.likeness.between(a, b).score : 0;
}

/** Letters in a row that two names share where they speak of one thing in other units: 中小河流治理项目40项, 治理中小河流45处. */
const STRETCH = 4;

function shareStretch(a: string, b: string): boolean {
  for (let at = 0; at + STRETCH <= a.length; at++) if (b.includes(a.slice(at, at + STRETCH))) return true;
  return false;
}
