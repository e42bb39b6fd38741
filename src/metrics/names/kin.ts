import type { Draft } from "../draft";
import { LIST_MARK } from "../list-mark";
import { namesNothing } from "./phrase";
import { firstOfList, lastOfList, wordsBetween } from "./figure-lists";
import { headOf } from "./owner";
import { moneyUnits } from "../units";
import { needsOwner } from "./words";

/** How far back the level is looked for that a growth rate or a part belongs to. */
export const REACH = 6;

/** The nearest of the figures less than `reach` before it in its point that fits. */
export function nearest(drafts: readonly Draft[], i: number, reach: number, fits: (draft: Draft) => boolean): Draft | null {
  for (let k = i - 1; k >= 0 && i - k < reach && drafts[k]!.item === drafts[i]!.item; k--) if (fits(drafts[k]!)) return drafts[k]!;
  return null;
}

/** 前者, 后者: the last of the figures before it that fit, or the one before that; null for any other word. */
export function formerOrLatter(word: string, drafts: readonly Draft[], i: number, fits: (draft: Draft) => boolean): Draft | null {
  const latter = /^[前后]者$/u.test(word) ? nearest(drafts, i, REACH, fits) : null;
  return latter && word === "前者" ? nearest(drafts, drafts.indexOf(latter), REACH, fits) ?? latter : latter;
}

/** 公办学校82所（小学52所，中学14所），在校生67140人: what a bracket holds owns nothing behind it. */
export const inClosedBracket = (text: string, from: number, to: number): boolean => /^[^（(]*[）)]/u.test(text.slice(from, to));

/** The nearest share before it in its sentence. */
export function rateNear(drafts: readonly Draft[], i: number): Draft | null {
  for (let k = i - 1; k >= 0 && drafts[k]!.sentence === drafts[i]!.sentence; k--) if (drafts[k]!.kind === "share") return drafts[k]!;
  return null;
}

/** The nearest level, share or growth before it in the same point. */
export function rateBefore(drafts: readonly Draft[], i: number): Draft | null {
  const last = drafts[i - 1];
  return last && last.item === drafts[i]!.item && last.kind === "change" ? last : levelBefore(drafts, i);
}

/** The nearest level or share before it in the same point. */
export const levelBefore = (drafts: readonly Draft[], i: number): Draft | null => nearest(drafts, i, REACH, (d) => d.kind === "level" || d.kind === "share");

/** The nearest count or amount before it in the same point. */
export const countedBefore = (drafts: readonly Draft[], i: number): Draft | null => nearest(drafts, i, 2 * REACH, (d) => d.kind === "level" && !DURATION.test(d.figure.base));

/**
 * The nearest level before it that says what was done; what it reached or touched (惠及, 涉及), mere measures (总投资) and shares
 * come second. Behind the list of 其中 what follows is of the whole again: 其中桥梁2座，累计投资3亿元.
 */
export function mainBefore(drafts: readonly Draft[], i: number): Draft | null {
  let measure: Draft | null = null;
  for (let k = i - 1; k >= 0 && k > i - REACH - 2; k--) {
    const d = drafts[k]!;
    if (d.sentence !== drafts[i]!.sentence) break;
    if (d.kind !== "level" || SUBSIDIARY.test(d.name) || d.noun.startsWith("涉及") || (YIELDED.test(d.name) && moneyUnits.has(drafts[i]!.figure.base)) || (PER_HEAD.test(d.name) && d.figure.base !== drafts[i]!.figure.base) || DURATION.test(d.figure.base) || OF_THEM.test(d.because.name?.rule ?? "") || d.noun.startsWith("超")) continue;
    const of = d.of ?? partHere(drafts, k);
    const main = of !== null && of < k && d.clause.start !== drafts[i]!.clause.start && d.figure.base !== drafts[i]!.figure.base && drafts[of]!.kind === "level" ? drafts[of]! : d;
    if (!mereMeasure(main)) return main;
    measure ??= main;
  }
  return measure;
}

/** 其中拓宽422公里、增设错车道214处: the whole of the list that it stands in, however it is counted itself. */
function partHere(drafts: readonly Draft[], k: number): number | null {
  for (let p = k - 1; p >= 0 && k - p < REACH && drafts[p]!.clause.start === drafts[k]!.clause.start; p--) if (drafts[p]!.of !== null && drafts[p]!.kind === "level") return drafts[p]!.of;
  return null;
}

/** 分别居全国第2位、第3位; 分别增长5%、6%: each place or rate belongs to the level at the same position of the list before. */
export function peerOf(text: string, drafts: readonly Draft[], i: number): Draft | null {
  const first = firstOfList(text, drafts, i, alike), last = lastOfList(text, drafts, i, alike);
  const size = last - first + 1;
  if (size < 2) return null;
  const levels = drafts.slice(Math.max(0, first - size * 2), first).filter((d) => d.sentence === drafts[i]!.sentence && (d.kind === "level" || d.kind === "share")).slice(-size);
  // 甲工程12公里，投资3亿元；乙工程9公里，投资2亿元，分别占任务的61%和74%: of each its first
  const paired = peers(drafts, i, first, size);
  if (paired) return paired;
  if (levels.length === size) return levels[i - first]!;
  // 标准提高到1050元，集中养育提高到1450元，分别增长10.5%和7.4%
  const rules = drafts.slice(Math.max(0, first - size * 2), first).filter((d) => d.sentence === drafts[i]!.sentence && d.kind === "parameter").slice(-size);
  if (levels.length === 0 && rules.length === size && drafts[i]!.kind === "change") return rules[i - first]!;
  // 分别增长11.7%和2.3%，增幅分别高于全省7.6和2.7个百分点
  const rates = first >= size ? drafts.slice(first - size, first) : [];
  return drafts[i]!.kind === "change" && rates.length === size && rates.every((d) => d.kind === "change" && d.sentence === drafts[i]!.sentence) ? rates[i - first]! : null;
}

/** The first of each member of a list before, where each has one or two measures and then its money. */
function peers(drafts: readonly Draft[], i: number, first: number, size: number): Draft | null {
  for (const n of [2, 3]) {
    const told = drafts.slice(Math.max(0, first - n * size), first);
    const periodic = told.length === n * size && told.every((d, k) => d.sentence === drafts[i]!.sentence && d.kind === "level" && moneyUnits.has(d.figure.base) === (k % n === n - 1));
    if (periodic && told[0]!.clause.start !== told[n]!.clause.start) return told[n * (i - first)]!;
  }
  return null;
}

const alike = (text: string, a: Draft, b: Draft): boolean => a.kind === b.kind && a.sentence === b.sentence && (LIST_MARK.test(wordsBetween(text, a, b)) || (a.kind === "change" && OTHER_WAY.test(wordsBetween(text, a, b))));
/** 分别增加0.6万人、减少2.3万人 */
const OTHER_WAY = /^[、和](?:增加|增长|减少|下降|提高|降低|上升)$/u;

/** 代表建议34件（主办10件、承办4件）: the figure right before the bracket that it stands in. */
export function hostOf(text: string, drafts: readonly Draft[], i: number): Draft | null {
  const { start } = drafts[i]!.figure;
  for (let k = i - 1; k >= 0 && k > i - REACH && drafts[k]!.sentence === drafts[i]!.sentence; k--) {
    const between = text.slice(drafts[k]!.figure.end, start);
    if (/[）)]/u.test(between)) return null;
    if (/^[（(]/u.test(between)) return drafts[k]!;
  }
  return null;
}

/** 留守儿童902万人。从范围看，东部省份87万人: the nearest larger level counted in the same unit that is no part itself. */
export function largerBefore(drafts: readonly Draft[], i: number): Draft | null {
  const draft = drafts[i]!;
  return nearest(drafts, i, 2 * REACH, (d) => d.kind === "level" && countedAlike(d.figure.base, draft.figure.base) && d.of === null && !PART.test(d.because.name?.rule ?? "") && si(d) > si(draft));
}

/** The nearest level before it that is counted in the same unit. */
export function sameBase(drafts: readonly Draft[], i: number): Draft | null {
  const { kind, figure } = drafts[i]!;
  return nearest(drafts, i, REACH + 2, (d) => d.kind === kind && d.figure.base === figure.base);
}

/** 农村生活污水治理率46.8%…治理率提高到47.9%: the rate as it was called in full. */
export function fullerRate(drafts: readonly Draft[], i: number, rate: string): Draft | null {
  const { kind } = drafts[i]!;
  return nearest(drafts, i, 2 * REACH, (d) => d.kind === kind && d.name.length > rate.length && d.name.replace(/（[^（）]*）/gu, "").endsWith(rate) && d.because.name?.rule !== "name.owned");
}

/** 职业院校1.2万所，年招生928万人，其中中职学校1万所，年招生559万人: the part, where the whole has had the measure. */
export function partWithMeasure(drafts: readonly Draft[], i: number, measure: string): Draft | null {
  for (let k = i - 1; k >= 0 && k > i - REACH && drafts[k]!.sentence === drafts[i]!.sentence; k--) {
    const { of } = drafts[k]!;
    // 其中：茶叶86万亩，产量3万吨；魔芋48万亩，产量54万吨: of its own side
    if (drafts[k]!.because.name?.rule === "name.part-side") return drafts[k]!;
    if (of === null || drafts[k]!.kind !== "level" || drafts[of]!.kind !== "level") continue;
    return drafts.slice(of + 1, k).some((d) => d.name.endsWith(measure)) ? drafts[k]! : null;
  }
  return null;
}

/** The level before it in its point whose name ends in these words and says more. */
export const calledInFull = (drafts: readonly Draft[], i: number, words: string): Draft | null => nearest(drafts, i, REACH, (d) => d.kind === "level" && d.name.length > words.length && d.name.endsWith(words));

/** The nearest level counted alike: in the same unit, else both as bodies (109个 and 63家). */
export function sameUnit(drafts: readonly Draft[], i: number): Draft | null {
  const { base } = drafts[i]!.figure;
  const counts = (d: Draft): boolean => d.kind === "level" && !smallCount(d) && !namesNothing(d.noun) && !PASSED_OVER.test(d.noun);
  return nearest(drafts, i, REACH - 1, (d) => d.figure.base === base && counts(d)) ?? (BODIES.test(base) ? nearest(drafts, i, REACH - 1, (d) => BODIES.test(d.figure.base) && WORKS.test(d.figure.base) === WORKS.test(base) && counts(d)) : null);
}

export const si = ({ figure }: Draft): number => figure.value * figure.factor;

/** 217幢住宅楼, 其中东街5栋 */
const countedAlike = (a: string, b: string): boolean => a === b || (/^[栋幢]$/u.test(a) && /^[栋幢]$/u.test(b));

/** 两批, 三项, 五类: counted in words, for the reader and not for the row. */
export const smallCount = ({ figure }: Draft): boolean => figure.chinese && figure.value <= 12 && /^[项类个种批大方面轮次]$/u.test(figure.base);
/** 总投资, 改造建筑面积: of something that was told before. */
const mereMeasure = (d: Draft): boolean => MEASURE.test(d.name) && (/^name\.(?:owned|money-for|whole)$/u.test(d.because.name?.rule ?? "") || needsOwner.test(headOf(d.name)) || /^平均/u.test(d.name));
const MEASURE = /(?:面积|里程|全长|总长|投资|户数|人数|楼栋数?|栋数|金额|资金|总额|投入|产值|产量|年龄|工资|余额|时长|单价|均价)$/u;
/** Buildings and households of what was counted. */
const OF_THEM = /^name\.(?:reached|buildings|households)$/u;
/** 超年度任务168个, 设康复中心的163家: nothing that others are more of. */
const PASSED_OVER = /^(?:超|设(?!施|备|计))/u;
const PART = /^name\.(?:part|those-who|parallel)/u;
const DURATION = /^(?:个?工作日|天|日|小时|分钟|年|个月)$/u;
const PER_HEAD = /^(?:每[百千万]|[人户亩日件]均)/u;
const SUBSIDIARY = /^(?:设置|设有|涉及|惠及|受益|覆盖|带动|辐射|检出|从业(?:人员|农户|户|者)$)/u;
/** 新建幼儿园37所，新增学位9960个，完成投资5.8亿元: money is spent on what was built. */
const YIELDED = /^新增(?:公办|普惠性?|养老)?(?:学位|床位|泊位|停车位|托位|就业岗位)/u;
const BODIES = /^[个家所处座]$/u, WORKS = /^[处座]$/u;
