import { COUNTED_FIGURE } from "../../text/counted-figure";
import { addressesSurely } from "../header/addressee";
import type { Line } from "../lines";
import { PARAGRAPH, POINT } from "./body-lines";
import { lineKind } from "./line-kinds";

/** Lines of head at most. */
export const HEAD_LINES = 60;
/** Lines that a title takes, at most, with what the page shows above it. */
export const TITLE_LINES = 8;
const LONGEST_TITLE = 120;
const TITLE = /(?:(?:答复|复函|回复)(?:的函|意见|函)?|复文(?:[（(][^（）()]{2,20}[）)])?|号(?:建议|提案)[^，。；]{0,8}情况)[）)]?$/;

export const looksLikeTitle = (text: string): boolean => text.length <= LONGEST_TITLE && TITLE.test(text);

/** How many lines the head has that no greeting closes: up to the addressee, or to where lines stop being furniture. */
export function headWithoutGreeting(lines: readonly Line[]): number {
  const last = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < last; i += 1) {
    if (POINT.test(lines[i]!.text)) break;
    if (addressesSurely(lines[i]!.text)) return i + 1;
  }
  const stands = (at: number): boolean => at < last && !POINT.test(lines[at]!.text) && (lineKind(lines[at]!.text) !== null || looksLikeTitle(lines[at]!.text));
  let head = titleEnd(lines);
  while (stands(head)) head += 1;
  let below = head + 1;
  while (stands(below)) below += 1;
  return isHeadline(lines[head]?.text ?? "", lines[below]?.text ?? "") ? below : head;
}

/** Behind the last line of a title set over several (…第0502号建议 / 办理情况的答复函), or 0. */
function titleEnd(lines: readonly Line[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(lines.length, TITLE_LINES) && !POINT.test(lines[i]!.text) && lines[i]!.text.length <= PARAGRAPH; i += 1) if (looksLikeTitle(lines[i]!.text)) end = i + 1;
  return end;
}

/** Characters of a headline, and of the paragraph below it at least. */
const SHORTEST_HEADLINE = 10, LONGEST_HEADLINE = 60, SENTENCE = 36;
const NO_HEADLINE = new RegExp(`[。；！？\\t]|[，：:]$|${COUNTED_FIGURE}`);
const HEADLINE = /发布会|[省市县区州国][^，]{0,20}[局厅部委]|(?:[省市县区州]|全国|我国|中国|[局厅部委])[^，]{2,30}(?:工作|情况|发展|运行|建设|反馈|报告|形势|状况)|^关于[^，]{6,50}(?:情况|意见)的?(?:反馈|报告|汇报|说明|通报)$|^[一二三四上前][^，]{0,4}(?:季度|半年)(?!.*(?:情况|做法|成效|打算)$)/;

/** 贵州省一季度林业工作情况 over a paragraph: the headline of a report that is no letter; a caption names no place, body or time. */
function isHeadline(text: string, next: string): boolean {
  if (text.length < SHORTEST_HEADLINE || text.length > LONGEST_HEADLINE || POINT.test(text) || NO_HEADLINE.test(text)) return false;
  return next.length > SENTENCE && next.includes("。") && !POINT.test(next) && HEADLINE.test(text);
}
