import type { Letter } from "../letter/letter";
import { itemAt } from "./item-at";
import type { TimeMention } from "./times/time-mention";

/** 现将2021年1—4月专项指标完成情况通报如下 */
const REPORTS = /现将(?:我[省市县区局厅委])?$/u;
/** As far from a time as the edges of its title are. */
const TITLE = 40;
const TITLED = /^[^。；，：:]{4,34}(?:情况|工作|运行|分析|通报|总结|综述|公报|形势|进展)(?:新闻发布会|报告|说明|公报|通报)?$/u;
/** A paragraph that leads on is no longer. */
const LEAD = 200;
const LEADS_ON = /(?:主要(?:表现|体现|做法|做了|开展|抓了)|如下|以下(?:工作|方面)|几个方面)[^。]{0,40}[。：]?\s*$/u;

/**
 * Does a time hold for all points of the letter that name none? It does where the letter reports on it, where a paragraph without
 * figures leads on from it, and, if no figure was told before (`first`), in a title. `coming` is where the next figure is.
 */
export const opensLetter = (text: string, letter: Letter, mention: TimeMention, coming: number, first: boolean): boolean =>
  REPORTS.test(text.slice(Math.max(0, mention.start - 8), mention.start)) || leadsOn(text, letter, mention, coming) || (first && titles(text, letter, mention, coming));

/** 陕西省上半年商务运行情况: a title without a marker tells the time of all below it. */
function titles(text: string, letter: Letter, { start, end, sense }: TimeMention, coming: number): boolean {
  const within = itemAt(letter, start);
  if (sense === "now" || sense === "plan" || (within !== null && letter.items[within]!.marker !== "")) return false;
  const before = text.slice(Math.max(0, start - TITLE), start), behind = text.slice(end, end + TITLE);
  const from = before.lastIndexOf("\n") + 1, stop = behind.indexOf("\n");
  return (from > 0 || start <= TITLE) && stop >= 0 && coming >= end + stop && TITLED.test(before.slice(from) + text.slice(start, end) + behind.slice(0, stop));
}

/** 2017年，全省……，主要表现为：结构优、动力新。 A paragraph without figures that leads into those below it. */
function leadsOn(text: string, letter: Letter, { start, end, sense, from }: TimeMention, coming: number): boolean {
  const within = itemAt(letter, start);
  if (within === null || (sense !== "flow" && sense !== "since") || from?.month != null) return false;
  const { clean, marker } = letter.items[within]!;
  // 近两年主要做了这样几件事：第一，…: its own list and no more
  if (letter.items[within + 1]?.parent === within) return false;
  return marker === "" && start - clean.start <= 1 && clean.end - clean.start <= LEAD && coming >= clean.end && LEADS_ON.test(text.slice(end, clean.end));
}
