import { allMatches } from "../../text/all-matches";
import type { CaseKind } from "../letter";

/** 省十四届人大三次会议, 省政协十三届二次会议, 政协吉林省第十三届委员会第二次会议, 十四届全国人大二次会议. */
const session = /第?[一二三四五六七八九十]{1,3}届(?:全国)?(?:人大常委会|人大|政协|人民代表大会|(?:[\u4e00-\u9fa5]{2,9}[省市县区州旗盟])?委员会)?(?:常务委员会)?第?[一二三四五六七八九十]{1,3}次(?:全体)?会议/;
/** Who sat, in front of the ordinal: 省, 自治区政协, 政协吉林省, 长沙市. */
const body = /(?:(?:中国人民)?(?:政协|政治协商会议)[\u4e00-\u9fa5]{0,9}|(?:全国|[\u4e00-\u9fa5]{0,8}(?:省|市|县|区|州|盟|旗|兵团))(?:政协|人大|人民代表大会)?|政协|人大)$/;
const LEAD_IN = /^.*(?:关于对|关于|答复|办理|[在对就您们的将《“与向年])(?!口|面)/;
const REACH = 16;

/** The session named in a text, as printed, or null. */
export function sessionIn(text: string): string | null {
  const found = session.exec(text);
  if (!found) return null;
  const before = text.slice(Math.max(0, found.index - REACH), found.index).replace(/^[^]*[^\u4e00-\u9fa5]/, "").replace(LEAD_IN, "");
  return (body.exec(before)?.[0] ?? "") + found[0];
}

/** As much of a greeting or title as is read. */
const LONGEST = 2000;

/** 53, 0457, 2023W316, A12, and with a city before it: 温12. */
const NUMBER = "(?:(?!第)[\\u4e00-\\u9fa5](?:(?!第)[\\u4e00-\\u9fa5])?|[A-Za-z]{1,2})?-?\\d{1,16}(?:[A-Za-z-]\\d{1,6})?";
/** 《…》（88号）, 提案〔2020〕84号: what a number of a case may stand behind. */
const BEHIND = "第|会议|案号[：:]?|编号[：:]?|[（(](?=\\d{4,16}号[）)])|(?<=[》”案议])[（(](?=\\d{1,3}号[）)])|(?:建议|提案|议案)[〔[（(【](?:19|20)\\d\\d年?[〕\\]）)】]第?";
const numbers = new RegExp(`(?:${BEHIND})(${NUMBER}(?:号?[、，,和及]第?${NUMBER}){0,20})(?:号|$|(?=建议|提案|议案))`, "g");

/** The case numbers of a text: 第101、215号 or 第101号…第215号 → 101、215. Document numbers (〔2024〕第5号) are none. */
export function caseNumbersIn(text: string): string[] {
  const found: string[] = [];
  for (const match of allMatches(numbers, text.slice(0, LONGEST))) {
    if (/[〕】\]）)﹞］]$/.test(text.slice(0, match.index)) && match[0].startsWith("第")) continue;
    for (const number of match[1]!.split(/号?[、，,和及]第?/)) if (!found.includes(number)) found.push(number);
  }
  return found;
}

const quoted = /《([^《》]*(?:《[^《》]*》[^《》]*)*)》/g;
const CASE_TITLE = /(?:建议|提案|议案|意见|的建议案|提议|质询案?|诉求)$/;
const bare = /(?:提出|提交|提报)的?“?(关于[^。；]{2,90}?的(?:建议|提案|议案))/;
/** 区政协九届三次会议关于增设充电桩的提案的答复 */
const titled = /(?:会议|代表|委员|号)(?:提出的?)?(关于[^。；]{4,90}(?:建议|提案|议案))的?(?:办理情况的?)?(?:答复|复函|回复)/;
/** “加大投入力度”的建议; quotes within may come in pairs. */
const inQuotes = /“((?:[^“”《》]|“[^“”《》]{0,40}”){4,90})”(?<of>的?(?:建议|提案|议案)|已?收悉|[（(]第)?/g;
const OFFERED = /(?:提出|提交|提报|撰写)的?(?<about>关于)?$/;

/** The titles of the cases a greeting names in 《》. */
export function caseTitlesIn(greeting: string): string[] {
  const titles: string[] = [];
  for (const match of allMatches(quoted, greeting.slice(0, LONGEST))) {
    const title = match[1]!;
    const isCase = title.length > 6 && (CASE_TITLE.test(title) || /^关于/.test(title)) && !/(?:条例|规定|办法|通知|方案|法|(?:指导|实施|若干)意见)$/.test(title);
    if (isCase && !titles.includes(title)) titles.push(title);
  }
  return titles;
}

/** The title of a case that is not set in 《》: in quotes, or told in the sentence. */
export function caseTitleTold(text: string): string | null {
  const near = text.slice(0, LONGEST);
  for (const match of allMatches(inQuotes, near)) {
    const title = match[1]!;
    if (/^关于/.test(title) && CASE_TITLE.test(title)) return title;
    const offered = OFFERED.exec(near.slice(0, match.index));
    if (offered && CASE_TITLE.test(title)) return title;
    if (offered && offered.groups!.about === undefined && match.groups!.of !== undefined) return title;
  }
  return bare.exec(near)?.[1] ?? titled.exec(near)?.[1] ?? null;
}

/** Whose case it is, from the words around it; the surest first. */
export function caseKind(sessionName: string | null, ...texts: readonly (string | null)[]): CaseKind | null {
  for (const text of [sessionName, ...texts]) {
    if (text === null) continue;
    if (/政协|政治协商|委员会第?[一二三四五六七八九十]+次/.test(text)) return "cppcc";
    if (/人大|人民代表大会/.test(text)) return "npc";
    const [suggestion, proposal] = [/代表建议|代表[：:]?$|的建议$|号建议|建议的?答复/.test(text), /提案|委员[：:]?$|(?:民盟|民建|民进|农工|致公|九三|台盟|民革|工商联)/.test(text)];
    if (suggestion !== proposal) return suggestion ? "npc" : "cppcc";
  }
  return null;
}

/** 省十四届人大 met first in 2023, and every five years before and after; the year of a session follows. */
export function yearOfSession(name: string): number | null {
  const parts = /([一二三四五六七八九十]{1,3})届(?:全国)?(?:人大|人民代表大会)第?([一二三四五六])次/.exec(name);
  if (!parts || !/^(?:省|全国|[\u4e00-\u9fa5]{2,3}省|.*自治区|第?十)/.test(name)) return null;
  const order = "一二三四五六七八九十";
  const term = parts[1]!.length === 1 ? order.indexOf(parts[1]!) + 1 : 10 + order.indexOf(parts[1]!.slice(1)) + 1;
  return term < 8 || term > 20 ? null : 2023 + (term - 14) * 5 + order.indexOf(parts[2]!);
}
