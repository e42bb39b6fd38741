import { matchUnits, sidesAgree, timeless } from "./dimension";
import type { Figure } from "./figure";
import { provedAlike } from "./grown-from";
import { compareNames } from "./name-similarity";
import type { IndicatorNode } from "./node";
import { pairDice, PROVED_ALIKE } from "./candidate-pairs";

/** Made without asking · used, but marked as an unconfirmed alias · only offered. */
export const CERTAIN = 0.9;
export const LIKELY = 0.74;
export const OFFERED = 0.55;

export type MatchReason = "name" | "name-part" | "unit" | "unit-similar" | "agency" | "context" | "heading" | "magnitude" | "same-value" | "neighbours" | "confirmed";

export interface Match {
  readonly a: IndicatorNode;
  readonly b: IndicatorNode;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Why two nodes can't be one indicator whatever their names; null if they can. */
export type Obstacle = "unit" | "stock-flow" | "target-actual" | "kind" | "level" | "batch" | "stage" | "scope" | "per-unit" | "counted-from" | "proportion";

const notYet: ReadonlySet<string | null> = new Set(["planned", "applied for"]);

export function obstacleBetween(a: Figure, b: Figure): Obstacle | null {
  if (a.metric.kind !== b.metric.kind) return "kind";
  if (matchUnits(a.metric.unit, b.metric.unit) === "different" && a.dimension.family !== "rank") return "unit";
  if (a.dimension.family === "proportion" && !sidesAgree(a.dimension, b.dimension)) return "proportion";
  if (a.metric.status !== b.metric.status) return "target-actual";
  const x = a.facets, y = b.facets;
  if (x.perUnit !== y.perUnit) return "per-unit";
  if (x.countedFrom?.said !== y.countedFrom?.said) return "counted-from";
  if (x.level && y.level && x.level !== y.level) return "level";
  // 省级以上龙头企业 and all of them
  if (x.level !== y.level && [x, y].some(({ level }) => level?.endsWith("+") === true)) return "level";
  if (x.nationwide !== y.nationwide) return "level";
  if (x.scope !== y.scope) return "scope";
  if (x.batch !== y.batch && ((x.batch && y.batch) || x.batchInName || y.batchInName)) return "batch";
  if (x.stage !== y.stage && (notYet.has(x.stage) || notYet.has(y.stage) || (x.stage && y.stage))) return "stage";
  if (!timeless.has(a.dimension.family) && x.accumulation && y.accumulation && x.accumulation !== y.accumulation) return "stock-flow";
  return null;
}

/** Names that say nothing by themselves: 项目, 活动, 投入资金. */
function bare(core: string): boolean {
  return core.length <= 2 || /^(?:项目|活动|系列|工作|服务|任务|专项|重点|建设|改造|改革|新增|现代化|企业|单位|机构|资金|投入|投资|金额|培训|课题|补助|支持|试点|试点单位|人员|专家|成果|平台|基地|投入补助)+$/u.test(core);
}

/** What unit, context, heading and size can add to the names at most. */
const MOST_SUPPORT = 0.2;
/** What it adds that one level is just what the other's stated growth makes of it, */
const PROOF = 0.35;

/** How likely two nodes are one indicator, from their names first; null below what is worth offering. */
export function scoreMatch(a: IndicatorNode, b: IndicatorNode): Match | null {
  const names = compareNames(a.core, b.core);
  const proved = provedAlike(a.figures, b.figures);
  // what is proved may be told in other words, in another order; opposites have no likeness at all
  const likeness = proved && names.score > 0 ? Math.max(names.score, pairDice(a.pairs, b.pairs)) : names.score;
  if (likeness < (proved ? PROVED_ALIKE : OFFERED - MOST_SUPPORT)) return null;
  const one = a.first, other = b.first;
  const reasons: MatchReason[] = [names.contained ? "name-part" : "name", "agency"];
  const saysLittle = bare(a.core) || bare(b.core);
  let score = proved ? likeness + PROOF : saysLittle ? Math.min(names.score, 0.72) : names.score;
  const units = matchUnits(one.metric.unit, other.metric.unit);
  if (units === "same") { reasons.push("unit"); score += 0.02; }
  else { reasons.push("unit-similar"); score -= 0.02; }
  const context = contextDice(one.context, other.context);
  if (context > 0.4) { reasons.push("context"); score += 0.12 * (context - 0.2); }
  if (one.heading && contextDice(one.heading, other.heading) > 0.5) { reasons.push("heading"); score += 0.02; }
  const size = proved ? "proved" : magnitude(a.figures, b.figures);
  if (proved) reasons.push("same-value");
  else if (size === "equal") { reasons.push("same-value"); score += 0.12; }
  else if (size === "near") { reasons.push("magnitude"); score += 0.02; }
  else if (size === "far" && names.score < 1) score -= 0.1;
  if (one.facets.added !== other.facets.added) score -= 0.04;
  if (one.dimension.family === "money" && one.facets.money !== other.facets.money) score -= 0.15;
  if (names.score < 1) {
    if (one.facets.level !== other.facets.level) score -= 0.08;
    if (one.facets.stage !== other.facets.stage) score -= 0.04;
    if (one.speaker && other.speaker && one.speaker !== other.speaker) score -= 0.1;
  }
  score = Math.max(0, Math.min(names.score === 1 && !bare(a.core) ? 1 : 0.97, score));
  // Words exchanged for others name another thing, unless the surroundings are the same
  const alike = size === "equal" || size === "proved";
  if (saysLittle && names.score < 1 && !alike && context <= 0.5) score = Math.min(score, LIKELY - 0.01);
  // A word more may name a part: 社区健身场地 of 健身场地; 2023年配备350名 those of the year, 截至2023年底配备350名 all
  if (names.contained && names.more !== "there" && !(names.more === "done" && stands(one) && stands(other)) && !alike) score = Math.min(score, CERTAIN - 0.01 - (1 - names.score) / 10);
  // Another word is another thing, until somebody says that it isn't, whatever the numbers: 医疗保险参保率, 养老保险参保率
  if (names.differs) score = Math.min(score, CERTAIN - 0.01);
  if (names.exchanged && !alike) score = Math.min(score, context > 0.5 ? 0.85 : LIKELY - 0.01);
  return score >= OFFERED ? { a, b, score, reasons } : null;
}

/** What there is at a time, not what a year brought. */
const stands = ({ facets, metric }: Figure): boolean => facets.accumulation === "stock" && metric.basis !== "annual";

/** How much the words around two figures have in common, 0…1. */
export function contextDice(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const x = contextPairs(a), y = contextPairs(b);
  return x.length > 0 && y.length > 0 ? Math.min(1, pairDice(x, y)) : 0;
}

const contexts = new Map<string, readonly string[]>();

function contextPairs(words: string): readonly string[] {
  let known = contexts.get(words);
  if (!known) {
    if (contexts.size > 20_000) contexts.clear();
    const text = words.replace(/[\d\s，,。；;、：:“”（）()]/gu, "");
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
    contexts.set(words, (known = [...pairs].sort()));
  }
  return known;
}

function magnitude(a: readonly Figure[], b: readonly Figure[]): "equal" | "near" | "far" | "unknown" {
  let best: "near" | "far" | "unknown" = "unknown";
  for (const x of a.slice(0, 6)) {
    for (const y of b.slice(0, 6)) {
      const p = Math.abs(x.metric.si), q = Math.abs(y.metric.si);
      if (p === q && p >= 100) return "equal";
      if (p === 0 || q === 0) continue;
      const ratio = p > q ? p / q : q / p;
      if (ratio <= 5) best = "near";
      else if (ratio > 30 && best === "unknown") best = "far";
    }
  }
  return best;
}
