import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import { trimBefore } from "./phrase";

/**
 * 小学、初中专任教师学历比例依次为72.9%、90.3%: the list before 分别 is spread over the list of figures after it.
 * Null where the figure isn't one of such a list.
 */
export function distributed(text: string, drafts: readonly Draft[], i: number): string | null {
  const first = groupStart(text, drafts, i);
  const lead = text.slice(drafts[first]!.clause.start, drafts[first]!.figure.start);
  if (!lead.includes("分别") && !lead.includes("依次")) return null;
  const m = /^(?<list>.*?)(?:分别|依次)(?<verb>[^，。；]{0,14})$/u.exec(lead);
  if (!m) return null;
  const size = groupSize(text, drafts, first);
  const rate = drafts[i]!.kind === "change";
  const years = /^(?:(?:19|20)\d\d年度?[、和及]?)*/u.exec(m.groups!.list!)![0];
  const said = trimBefore(m.groups!.list!.slice(years.length).replace(APPOSITION, "").replace(rate ? /(?:同比|环比|均)$/u : COUNTED_LIST, ""));
  const names = listed(said === "" ? clauseFreeBefore(text, drafts, first) : said, size);
  // 2023年、2024年新增企业分别为5家、8家: the years are the list, and the name is one
  if (names === null) return said !== "" && years.split("年").length - 1 === size ? said : null;
  const last = names[names.length - 1]!;
  const own = names[i - first];
  if (own === undefined) return null;
  // the last noun carries what all share: 本科、专科、中职招生
  const shortest = Math.min(...names.slice(0, -1).map((n) => n.length));
  const of = last.lastIndexOf("的");
  const tail = own === last ? "" : of > 0 && last.length - of > 2 ? last.slice(of + 1) : last.length > shortest + 1 ? last.slice(shortest) : "";
  const verb = rate ? "" : trimBefore(m.groups!.verb!.replace(/(?:由|从|居|列|占).*$/u, ""));
  return `${sharedFront(names[0]!, own)}${own === last && of > 0 ? `${own.slice(0, of)}${own.slice(of + 1)}` : own}${tail}${verb}`;
}

/** 事故起数和死亡人数分别下降: what the first measure is of holds for the bare ones after it. */
function sharedFront(first: string, own: string): string {
  const of = /^(?<front>.{3,}?)(?:起数|件数|数量|人数|面积|金额|总数|里程|户数|产量|增加值|总产值|产值|销售额|应税销售|利润|税收)$/u.exec(first);
  return of && own !== first && /^(?:死亡|受伤|伤亡|失踪|涉及|涉案|受灾|受益|经济)?(?:人数|人口|金额|面积|产值|产量|人次|里程|户数|件数|损失|增加值|总产值|利润|利税|税收|销售额|用电量)$/u.test(own) ? of.groups!.front! : "";
}

/** 起数和死亡人数实现双下降，2019年分别下降…: the clause before, where it has no figure, without what it says of the list. */
function clauseFreeBefore(text: string, drafts: readonly Draft[], first: number): string {
  const end = drafts[first]!.clause.start - 1;
  const start = clauseStart(text, end);
  if (end <= drafts[first]!.sentence || (first > 0 && drafts[first - 1]!.figure.end > start)) return "";
  return trimBefore(text.slice(start, end).replace(/(?:实现|均|都|呈|继续|持续|稳步|同比|双双)[^，]*$/u, ""));
}

/** 生活补贴和护理补贴“两项补贴”: the list, called by another name. */
const APPOSITION = /(?<=[\u4e00-\u9fff]{4})["“][^"”“]{2,10}["”]$/u;
/** 渝中、沙坪坝、九龙坡三区 */
const COUNTED_LIST = /(?<=[\u4e00-\u9fff]{2})[两三四五六七八九十]{1,6}(?:个)?[市区县省州盟旗地类项校院家]$/u;

/** 哈尔滨、大庆四市分别有34家、15家: places, of which something is counted. */
export const countedPlaces = (clause: string): boolean => /(?<=[\u4e00-\u9fff]{2})[两三四五六七八九十]{1,3}个?[市区县省州盟旗](?:分别|依次)[^，]{0,4}$/u.test(clause);

/** The last `size` members of a list; 与 and 及 part members only where 、 and 和 give too few. */
function listed(list: string, size: number): string[] | null {
  if (size < 2) return null;
  for (const parts of [/、|和/u, /、|和|与|以及|及/u]) {
    const names = list.split(parts).filter(Boolean);
    if (names.length >= size && !names.every((name) => /^(?:19|20)\d\d年?$/u.test(name))) return names.slice(-size);
  }
  return null;
}

/** Figures that stand in one list, at most: each looks for the ends of its list. */
export const LONGEST_LIST = 60;

/** Index of the first figure of the list that figure `i` is in. */
export function groupStart(text: string, drafts: readonly Draft[], i: number): number {
  let k = i;
  while (k > 0 && i - k < LONGEST_LIST && joined(text, drafts[k - 1]!, drafts[k]!)) k--;
  return k;
}

export function groupSize(text: string, drafts: readonly Draft[], first: number): number {
  let k = first;
  while (k + 1 < drafts.length && k - first < LONGEST_LIST && joined(text, drafts[k]!, drafts[k + 1]!)) k++;
  return k - first + 1;
}

const joined = (text: string, a: Draft, b: Draft): boolean => /^(?:、|和|及|与)$/u.test(text.slice(a.figure.end, b.figure.start)) || (a.figure.base === b.figure.base && text.slice(a.figure.end, b.figure.start) === "，");
