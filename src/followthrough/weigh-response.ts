import { matchUnits } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import { isOfCityOnly } from "../indicators/scope";
import type { Candidate } from "./candidate";
import { computedEvidence, type Stocks } from "./evidence/computed-evidence";
import type { Evidence } from "./evidence/evidence";
import { figureEvidence, sameFigure, type FigureEvidence } from "./evidence/figure-evidence";
import { likenessOfNames } from "./evidence/figure-names";
import { namedEvidence } from "./evidence/named-evidence";
import { renameEvidence } from "./evidence/rename-evidence";
import { sumOfWorks } from "./evidence/sum-of-works";
import type { Likeness, WordingLikeness } from "./evidence/wording-likeness";
import type { Passage } from "./passages/passage";
import type { Commitment } from "./promises/commitment";
import type { Response } from "./response";

export interface Ground {
  readonly likeness: WordingLikeness;
  /** How many passages hold a core; see `Mentions`. */
  readonly mentions: (core: string) => number;
  /** Whether the promising letter names a core itself, so that it is no new name. */
  readonly known: (letter: number, core: string) => boolean;
  /** What the letters of the promising agency state of points in time. */
  readonly stocks: (letter: number) => Stocks;
  /** Renames a person confirmed, as `renameKey`. */
  readonly renames: ReadonlySet<string>;
  /** Links a person confirmed or refused, as `linkKey`. */
  readonly confirmed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

export interface Weighed {
  /** What responses are ranked by; of one weight, those that stand first. */
  readonly weight: number;
  readonly letter: number;
  readonly start: number;
  /** Made only for those worth offering: to find the shared words takes time. */
  readonly response: () => Response;
}

/**
 * Less alike than this in wording alone, and nothing is offered: "no response" is not forced into a match. A promise
 * with a figure is answered by a figure, and one to set something up by a word of that sort of thing, so that words
 * alone have to say more; those of another plan most of all.
 */
const WORDING_ALONE = { figure: 0.5, thing: 0.3, words: 0.24, renewed: 0.42 } as const;
/** A rare term that both use (技术经纪人) is worth a look too. */
const RARE_TERM = 1.3;
const OFFERED = 0.34;
/** Plans made anew come behind reports, and never say for certain what became of a promise. */
const RENEWED = { most: 0.6, behind: 0.12, named: 0.72 } as const;

/** How a passage is named in decisions. */
export const placeKey = ({ file, span }: Pick<Passage, "file" | "span">) => `${file}#${span.start}-${span.end}`;
export const linkKey = (commitment: string, response: string) => `${commitment}→${response}`;

/** How well a passage answers a promise, and why; null where it isn't worth offering. */
export function weighResponse(commitment: Commitment, candidate: Candidate, ground: Ground): Weighed | null {
  const { passage, core, figures, year, renews } = candidate;
  const key = placeKey(passage);
  const link = linkKey(commitment.key, key);
  if (ground.refused.has(link)) return null;
  const confirmed = ground.confirmed.has(link);
  const likeness = ground.likeness.between(commitment.text, passage.text);
  const named = namedEvidence(commitment, core, ground.mentions);
  const sum = renews ? null : sumOfWorks(commitment, figures);
  const single = sum ? figures.filter((one) => !sum.parts.includes(one)) : figures;
  const figure = renews ? null : figureEvidence(commitment, single) ?? (named ? sameFigure(commitment, single) : null);
  const computed = renews || figure?.settles ? null : computedEvidence(commitment, single, ground.stocks(commitment.letter)) ?? (figure && !figure.doubtful ? null : sum);
  const rename = named ? null : renameEvidence(commitment.things, candidate, (name) => ground.known(commitment.letter, name), ground.renames);
  const evidence: Evidence[] = [];
  let score = 0;
  const add = (one: Evidence | null, worth: number) => { if (one) { evidence.push(one); score = Math.max(score, worth); } };
  add(named && { kind: "named", shown: named.shown }, named?.score ?? 0);
  add(figure, figure?.score ?? 0);
  add(computed, computed?.score ?? 0);
  add(rename && (likeness.score > 0.06 || rename.score === 1) ? rename : null, rename?.score ?? 0);
  const wording = !otherDocument(commitment, candidate, named !== null) && alikeInWords(commitment, candidate, likeness, ground);
  if (wording || (evidence.length > 0 && likeness.score > 0.15)) evidence.push({ kind: "wording", words: [] });
  if (wording) score = Math.max(score, Math.min(0.7, 0.26 + likeness.score));
  if (!confirmed && evidence.length === 0) return null;
  const subject = commitment.subject && passage.subject ? ground.likeness.between(commitment.subject, passage.subject).score : 0;
  if (evidence.length > 0 && subject > 0.35) evidence.push({ kind: "subject" });
  score += 0.06 * Math.min(1, subject) + 0.12 * likeness.score;
  if (renews) { evidence.unshift({ kind: "renewed" }); score = named?.hard ? RENEWED.named : Math.min(RENEWED.most, score) - RENEWED.behind; }
  if (confirmed) { evidence.unshift({ kind: "confirmed" }); score = 2; }
  if (score < OFFERED) return null;
  if (!confirmed) score += timely(commitment, figure);
  const hard = !renews && (((named?.hard ?? false) && !figure?.doubtful) || (figure?.settles ?? false) || (computed?.exact ?? false) || rename?.score === 1);
  const response = (): Response => ({
    key, letter: passage.letter, file: passage.file, span: passage.span, text: passage.text, year,
    score: Math.min(1, Math.round(score * 1000) / 1000),
    certain: confirmed || hard,
    renews, figures,
    evidence: evidence.map((one) => (one.kind === "wording" ? { kind: "wording", words: ground.likeness.shared(commitment.text, passage.text).words } : one)),
  });
  return { response, weight: score, letter: passage.letter, start: passage.span.start };
}

/** Sorts of things of which each is one of its own: what is said of another sort is said of something else. */
const singular = new Set(["条例", "专项行动", "专项资金", "基金", "实验室", "研究院", "创新中心", "联盟", "博览会", "学校"]);

/** Whether the wording says enough by itself. */
function alikeInWords(commitment: Commitment, { passage, core, figures, renews }: Candidate, { score, shared }: Likeness, { likeness: wording }: Ground): boolean {
  if (renews) return score >= WORDING_ALONE.renewed;
  const { targets, things } = commitment;
  if (targets.length > 0 && tellsOnlyOfParts(targets, passage.text, figures)) return false;
  if (targets.length > 0) return score >= WORDING_ALONE[figures.some((figure) => speaksOf(targets, figure)) ? "words" : "figure"];
  const sorts = things.map(({ role }) => role).filter((role) => singular.has(role));
  if (sorts.length > 0 && !sorts.some((sort) => core.includes(sort))) return score >= WORDING_ALONE.thing;
  return score >= WORDING_ALONE.words || (shared >= RARE_TERM && wording.shared(commitment.text, passage.text).term >= RARE_TERM);
}

/** 其中平原地区98.5%，山丘区84.7%; 市区签约率46.1%: figures of other bounds than the one aimed at, which however alike in words answer nothing. */
function tellsOnlyOfParts(targets: readonly Figure[], text: string, figures: readonly Figure[]): boolean {
  const alike = figures.filter(({ metric }) => metric.status === "actual" && targets.some((target) => matchUnits(target.metric.unit, metric.unit) === "same"));
  return alike.length > 0 && (text.startsWith("其中") || alike.every((figure) => targets.every((target) => isOfCityOnly(figure, target))));
}

/** A document was promised, and the passage speaks of others: 《…条例释义》 is not 《…条例实施细则》, however alike. */
const otherDocument = ({ things }: Commitment, { passage }: Candidate, named: boolean) => !named && passage.text.includes("《") && things.some(({ kind }) => kind === "document");

/** A result under a similar name, perhaps in another unit. */
const speaksOf = (targets: readonly Figure[], figure: Figure) => figure.metric.status === "actual" && targets.some((target) => target.dimension.family === figure.dimension.family && (likenessOfNames(target.core, figure.core) >= 0.5 || shareStretch(target.core, figure.core)));

/** Of figures for several years, the one nearest to the year aimed at says most. */
function timely({ due }: Commitment, figure: FigureEvidence | null): number {
  if (due === null || figure === null || figure.actual.year === null) return 0;
  return -0.04 * Math.min(5, Math.abs(Number(due.slice(0, 4)) - figure.actual.year));
}

/** Letters in a row that two names share where they speak of one thing in other units: 中小河流治理项目40项, 治理中小河流45处. */
const STRETCH = 4;

function shareStretch(a: string, b: string): boolean {
  for (let at = 0; at + STRETCH <= a.length; at++) if (b.includes(a.slice(at, at + STRETCH))) return true;
  return false;
}
