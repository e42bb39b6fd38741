import type { Letter } from "../../letter/letter";
import type { Draft } from "../draft";
import type { Around } from "./around";

/** What a point or a sentence says outright that it is about. */

/** What the sentence opens with as its field; "" where it doesn't. */
export const fieldOf = (text: string, { sentence, clause }: Draft): string => FIELD.exec(text.slice(sentence, clause.start))?.groups!.what ?? "";

/** 农村环境综合整治是贯彻落实…的重要举措。…累计投入22亿元: what the point says at its beginning that it is about. */
export function openingSubject(text: string, { items }: Letter, item: number | null): string {
  const said = item === null ? "" : text.slice(items[item]!.clean.start, items[item]!.clean.start + 40);
  return OPENED.exec(said)?.groups!.what ?? "";
}

/** 一是生产基地建设。投资2亿元，改造道路…: the short title of a point whose first figure opens the sentence behind it; "" elsewhere. */
export function titleAbove({ drafts, letter }: Around, i: number): string {
  const { item, sentence, clause } = drafts[i]!;
  const title = item === null ? null : letter.items[item]!.title;
  if (item === null || title === null || clause.start - sentence > 1 || drafts[i - 1]?.item === item) return "";
  const { clean, marker } = letter.items[item]!;
  return sentence - clean.start <= marker.length + title.length + 2 && WORK_TITLE.test(title) ? title : "";
}

/** 抽水蓄能方面，三个项目核准开工，总投资逾510亿元: what the sentence says that it is about, up to a semicolon. */
const FIELD = /^\s*(?:[一二三四五六七八九十]是)?(?:在|关于)?(?<what>[^，。；：、\d]{2,12})方面[，：][^；]*$/u;
const OPENED = /^(?<what>[\u4e00-\u9fff]{4,12})是[^，。；]{0,30}(?:[，。；]|$)/u;
/** 生产基地建设, 批发市场建设 */
const WORK_TITLE = /^(?!加|推|强|提|完|深|抓|做|落|实|支|积|大|着|持|全|扩|优|创|健|规|严|聚|坚|突|不)[\u4e00-\u9fff]{3,12}(?:建设|改造|工程|项目|整治|治理|补助|补贴|奖补|奖励|贴息|减免)$/u;
