import { compareNames } from "../indicators/name-similarity";
import type { Figure } from "../indicators/figure";
import { findingKey, type Finding } from "./finding";
import { isRatio, levelBefore, otherwiseExplained, ownClause, percentOf, sameSort } from "./told-ratio";
import { wordsBetween } from "./words-between";

/** A share further than this from part by whole, in points, is of some other whole, unless the words name this one. */
const SLIP = 8;

/**
 * A share unlike its part by its whole, both told in its sentence: 8.6万张，其中护理型4.3万张，占比60.0%; 800家，占全市总数3050家的36.2%.
 * @param before the figures of the sentence before it, @param letter all of the letter.
 */
export function shareUnlike(share: Figure, before: readonly Figure[], letter: readonly Figure[]): Finding | null {
  const words = SHARE.exec(ownClause(share));
  if (!words || share.metric.qualifier !== "exact" || share.metric.siMax !== null) return null;
  const found = wholeInClause(words.groups!.whole!, before) ?? wholeBefore(share, before, wholeNamed(words.groups!.whole!));
  if (!found) return null;
  const { part, whole, certain, named } = found;
  if (part.metric.qualifier !== "exact" || whole.metric.qualifier !== "exact" || isRatio(share, part, whole)) return null;
  const computed = percentOf(part, whole), off = Math.abs(computed - share.metric.si);
  if (off > SLIP && (!certain || !comparable(part, whole))) return null;
  if (otherwiseExplained(share, part, whole, letter, named)) return null;
  const sources = [share, part, whole];
  return { kind: "share", severity: "warning", key: findingKey("share", sources), name: share.metric.name, year: share.year, sources, stated: share.metric.si, computed };
}

/** 占比, 占其, 占全市定点医药机构总数3050家的: the clause begins so, else it speaks of something else's share. */
const SHARE = /^[约已仅就只也]{0,2}占(?<whole>[^占]{0,40})$/u;

interface Found { readonly part: Figure; readonly whole: Figure; readonly certain: boolean; readonly named: boolean }

/** 800家，占全市定点医药机构总数3050家的: the whole's own number stands in the clause, what was told before it is the part. */
function wholeInClause(words: string, before: readonly Figure[]): Found | null {
  const whole = before.at(-1);
  if (!whole || whole.metric.kind !== "level" || !/\d[^\d]{0,6}的$/u.test(words) || !words.includes(String(whole.metric.value))) return null;
  const part = levelBefore(before.slice(0, -1));
  return part && sameSort(part, whole) && part.metric.si < whole.metric.si && !OF_YEARS.test(words) ? { part, whole, certain: true, named: true } : null;
}

/** 8.6万张，其中护理型4.3万张，占比: what stands before the part, if one figure alone can be its whole. */
function wholeBefore(share: Figure, before: readonly Figure[], named: Named): Found | null {
  const part = levelBefore(before);
  if (!part || part.index < share.index - 2) return null;
  const wholes = before.filter((f) => f !== part && f.metric.kind === "level" && sameSort(f, part) && f.metric.si > part.metric.si);
  const whole = wholes[0];
  if (!whole || wholes.length !== 1) return null;
  const fits = isNamed(whole, named);
  if (fits === false) return null;
  const between = wordsBetween(whole, part);
  return { part, whole, certain: between.split("其中").length === 2 && !between.includes(";"), named: fits === true };
}

interface Named { readonly place: string; readonly thing: string }

/** What a share is said to be of: 全市养老机构总数的 is of 养老机构, of 全市. */
function wholeNamed(words: string): Named {
  const bare = words.replace(/^(?:比[例重]?|其)/u, "").replace(/(?:的?(?:比[例重]?|份额))?(?:均|约|已|达到?|为|是|超过?){0,4}$/u, "").replace(/的$/u, "");
  const [, place, thing] = PLACE.exec(bare)!;
  return { place: place ?? "", thing: thing!.replace(TOTAL, "") };
}

const PLACE = /^([全我本][国省市县区州盟旗镇乡校院])?(.*)$/u;
const TOTAL = /(?:的?(?:总[数量额]|总体|全部|合计)){1,2}$/u;

/** Whether words name this whole; null where they name none. */
function isNamed(whole: Figure, { place, thing }: Named): boolean | null {
  if (place !== "" && !whole.context.includes(place)) return false;
  if (thing === "") return place === "" ? null : true;
  const name = whole.metric.name.replace(TOTAL, "");
  return name.endsWith(thing) || compareNames(thing, name).score >= SAME_NAME;
}

const SAME_NAME = 0.9;

/** What years before have a part in: 2023年完成投资3亿元，占总投资50亿元的60%. */
const OF_YEARS = /总投资|概算|预算|规划|计划|任务|目标|[五三]年|十[三四五]五/u;

/** 其中新增0.4万张，占比达60%: an increase is no share of what there is, nor is one year's figure of another year's. */
function comparable(part: Figure, whole: Figure): boolean {
  return part.facets.added === whole.facets.added && part.year === whole.year && part.metric.status === whole.metric.status
    && part.facets.perUnit === whole.facets.perUnit && part.metric.from === whole.metric.from && part.metric.basis === whole.metric.basis;
}
