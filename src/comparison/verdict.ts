import { matchUnits, timeless } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import { isFixed } from "../indicators/fixed";
import { CERTAIN, contextDice, obstacleBetween } from "../indicators/match-score";
import { compareNames } from "../indicators/name-similarity";
import { renamed } from "../indicators/organisation";
import { differentMembers } from "../indicators/read-figures";
import { isStandard } from "../indicators/standard";
import { bounded } from "./interval";
import { sinceYear, soFar, speakingFigure, yearToDate, type Observation } from "./observation";
import { verdictOf, type Reason } from "./reason";

/**
 * What stands between two observations of one indicator, before any number. Empty: comparable.
 * @param certainty of the least certain wording that joins them.
 */
export function reasonsBetween(from: Observation, to: Observation, certainty: number): readonly Reason[] {
  const a = speakingFigure(from), b = speakingFigure(to);
  const reasons = new Set<Reason>();
  const obstacle = obstacleBetween(a, b);
  if (obstacle) reasons.add(obstacle === "kind" ? "unit" : obstacle);
  if (matchUnits(a.metric.unit, b.metric.unit) === "compatible") reasons.add("unit-word");
  addPeriods(a, b, from, to, reasons);
  addBasis(a, b, reasons);
  if (a.coverage !== null && b.coverage !== null && a.coverage !== b.coverage && a.coverage !== a.metric.value) reasons.add("coverage");
  if (differentMembers(a, b)) reasons.add("members");
  if (a.source && b.source && a.source !== b.source) reasons.add("source");
  if (a.speaker && b.speaker && a.speaker !== b.speaker) reasons.add("speaker");
  if (wholeOf(a) && wholeOf(b) && compareNames(wholeOf(a)!, wholeOf(b)!).score < 0.8) reasons.add("whole");
  // 非遗工坊167家 before 省级非遗工坊203家: perhaps fewer of them
  if ((a.core !== b.core && certainty < CERTAIN) || (obstacle === null && a.facets.level !== b.facets.level)) reasons.add("alias");
  if (a.core === b.core && DEED_ALONE.test(a.core) && contextDice(a.context, b.context) < SAME_MATTER) reasons.add("deed-alone");
  if (from.rivals.length > 0 || to.rivals.length > 0) reasons.add(unclear(from) || unclear(to) ? "unclear-name" : "conflict");
  if (renamed(a.agencyName, b.agencyName)) reasons.add("renamed");
  if (from.moved === "stated-later" || to.moved === "stated-later") reasons.add("moved-year");
  if (from.moved === "grown" || to.moved === "grown") reasons.add("year-by-growth");
  if ([from, to].some(({ inferred, moved }) => inferred && moved !== "grown")) reasons.add("inferred-year");
  if (from.derivation || to.derivation) reasons.add("derived");
  // Nobody stated the level, nor the year it was worked out for
  if ([from, to].some(({ derivation, inferred }) => derivation && inferred)) reasons.add("derived-year");
  if (!!a.filed !== !!b.filed) reasons.add("filed");
  if (to.year - from.year > 1) reasons.add("gap-years");
  if (!timeless.has(a.dimension.family)) addBase(from, to, reasons);
  const open = (o: Observation) => o.derivation === null && bounded(o.interval);
  if (open(from) || open(to)) reasons.add("bounded");
  if (from.inferred && to.inferred && from.si === to.si && !isFixed(b)) reasons.add("unchanged");
  // 209家 and 新备案17家: what forbids the division explains the jump, too
  if (reasons.has("jump") && verdictOf([...reasons]) === "not-comparable") reasons.delete("jump");
  return shared(reasons);
}

/** 拉动消费, 惠及群众: what was done, not by what. */
const DEED_ALONE = /^(?:拉动|惠及|受益|带动|撬动|达成|达成就业|发放|吸引|接待|投入|完成|提供|新增|辐射|覆盖)(?:消费|群众|居民|企业|人口|农户|资金|补助|意向|就业|增收|投资|学生|游客|岗位|社会资本|产值)$/u;
/** Words around two figures that speak of one matter have as much in common. */
const SAME_MATTER = 0.3;

/** The same reasons are the same array: there are few kinds of them, and hundreds of thousands of pairs. */
function shared(reasons: ReadonlySet<Reason>): readonly Reason[] {
  const key = [...reasons].join();
  let known = sharedReasons.get(key);
  if (!known) sharedReasons.set(key, (known = [...reasons]));
  return known;
}

const sharedReasons = new Map<string, readonly Reason[]>();

/** Several figures of one sentence under one name: the name doesn't say which is which. */
function unclear(observation: Observation): boolean {
  const known = unclearKnown.get(observation);
  if (known !== undefined) return known;
  const sentences = new Set<string>();
  const found = [observation, ...observation.rivals].some(({ sources }) => {
    const own = new Set(sources.filter(({ filed }) => !filed).map(({ letter, sentence }) => `${letter}|${sentence}`));
    const shared = [...own].some((sentence) => sentences.has(sentence));
    for (const sentence of own) sentences.add(sentence);
    return shared;
  });
  unclearKnown.set(observation, found);
  return found;
}

const unclearKnown = new WeakMap<Observation, boolean>();

const months = (period: string | null) => (period && period.length > 4 ? Number(period.slice(5, 7)) : null);

function addPeriods(a: Figure, b: Figure, from: Observation, to: Observation, reasons: Set<Reason>): void {
  if (a.dimension.family === "rank") return;
  const flow = a.facets.accumulation === "flow" && b.facets.accumulation === "flow";
  const partA = partOfYear(a), partB = partOfYear(b);
  if (partA !== partB) reasons.add("part-year");
  else if (!flow) {
    const x = months(a.metric.to) ?? (from.inferred ? null : 12), y = months(b.metric.to) ?? (to.inferred ? null : 12);
    if (x !== null && y !== null && x !== y) reasons.add("as-of");
  }
  // 今年新增5个 in a letter of May is the year so far
  if (flow && a !== b && soFar(from) !== soFar(to)) reasons.add("year-to-date");
}

/** "01-09" for a part of a year (前三季度), "" for a year or a point in time. */
function partOfYear(figure: Figure): string {
  const { from, to } = figure.metric;
  if (from === null || to === null || (from.length === 4 && to.length === 4)) return "";
  const part = `${from.slice(5) || "01"}-${to.slice(5) || "12"}`;
  return from.slice(0, 4) === to.slice(0, 4) && part !== "01-12" ? part : "";
}

function addBasis(a: Figure, b: Figure, reasons: Set<Reason>): void {
  // so much for each is neither a total nor of a year
  if (timeless.has(a.dimension.family) || (isStandard(a) && isStandard(b))) return;
  const x = a.facets.accumulation, y = b.facets.accumulation;
  if (x !== y) {
    const known = x ?? y;
    const ratio = a.metric.si > 0 && b.metric.si > 0 ? Math.max(a.metric.si / b.metric.si, b.metric.si / a.metric.si) : Infinity;
    // Unknown against a year's flow: with another order of size it is most likely a total
    if (known === "flow") reasons.add(ratio > 2.5 ? "stock-flow" : "basis-unclear");
    // 累计421个 before 238个, of which nobody says anything: no running total falls
    else reasons.add(x === "stock" && y === null && a.context.includes("累计") && b.metric.si < a.metric.si ? "stock-flow" : "basis-unstated");
  }
  // 2022年累计完成投资39.5亿元 before 2023年完成投资8.4亿元: perhaps more than the year's
  if (x === "flow" && y === "flow" && (a.metric.basis === "cumulative") !== (b.metric.basis === "cumulative") && Math.max(a.metric.si / b.metric.si, b.metric.si / a.metric.si) > 2.5) reasons.add("basis-unclear");
  // 当年新认定4126家 before 认定7812家: those whose term ran out are perhaps counted again
  if (x === "flow" && y === "flow" && a.facets.added !== b.facets.added && RENEWED.test(a.metric.name)) reasons.add("basis-unclear");
  // 2023年新增持证护理员9800人 after 2024年持证护理员达到3.7万名: the second is no year's increase
  const whole = a.facets.added ? b : a;
  if (a.facets.added !== b.facets.added && ((x !== "flow" && y !== "flow") || (whole.facets.reached && whole.dimension.family === "count"))) reasons.add("new-total");
  if (founded(a) !== founded(b) && !a.facets.added && !b.facets.added && !reasons.has("stock-flow") && (x !== "stock" || y !== "stock")) reasons.add("basis-unclear");
  const since = [sinceYear(a), sinceYear(b)] as const;
  if (x === "stock" && y === "stock") {
    if (since[0] !== since[1]) reasons.add((since[0] === null || since[1] === null) && !passes(a) && !passes(b) ? "basis-unclear" : "basis");
    // Two years' figures of one sort (2023年…面积, 2024年…面积) need no note
    else if ((ofWholeYear(a) || ofWholeYear(b)) && !(a.metric.basis === "annual" && b.metric.basis === "annual")) reasons.add("year-end");
    const open = (figure: Figure) => ofWholeYear(figure) && yearToDate(figure);
    if (open(a) !== open(b)) reasons.add("as-of");
  }
  if (x === "flow" && y === "flow" && length(a) !== length(b)) reasons.add("basis");
}

/** What is granted for a time. */
const RENEWED = /认定|评定|备案|登记|注册|入库|授牌|命名|获批/u;

/** Roads built, money spent: so much since some year, and so much by some day, are of different lengths. */
const passes = ({ facets, dimension }: Figure): boolean => facets.added || dimension.family === "money";

/** 2023年建立省级重点实验室12个: perhaps besides those there were. Names are compared without these verbs. */
const founded = ({ metric: { name, basis } }: Figure): boolean => basis !== "cumulative" && /[建设]立/u.test(name);

/** A total of which only the year is told: 2023年累计建成, 2023年设施农业面积. */
const ofWholeYear = ({ metric: { from, to } }: Figure): boolean => from !== null && from === to;

/** Years that a flow covers. */
function length(figure: Figure): number {
  const { from, to } = figure.metric;
  return from && to ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 : 1;
}

function addBase(from: Observation, to: Observation, reasons: Set<Reason>): void {
  if (from.si === 0) reasons.add("no-base");
  else if (from.si < 0) reasons.add("negative-base");
  else if (to.si > 0 && Math.max(to.si / from.si, from.si / to.si) > 10) reasons.add("jump");
}

/** 占…比重: the whole a share is taken of, where the name says it. */
function wholeOf(figure: Figure): string | null {
  return figure.metric.kind === "share" ? (/占([^占]{2,30}?)的?(?:比重|比例|比|份额)/u.exec(figure.metric.name)?.[1] ?? null) : null;
}
