import { AGENCY_END } from "../agency-names";
import { lineKind } from "../frame/line-kinds";

/** How a title ends, and what is none. */
const END = /(?:答复|复函|回复|的函|[办协会]办意见|办理意见|答复意见|办复意见|办理(?:落实)?情况|复文(?:[（(][^（）()]{2,20}[）)])?)(?:的函|意见|的报告|函)?[）)]?$/;
const NOT_TITLE = /[：:\t。]|[〔【[（(](?:19|20)\d{2}|^\d|日$/;
/** 青海省民政厅关于…: nothing stands before it. */
const WHOLE = new RegExp(`^[\\u4e00-\\u9fa5]{2,40}${AGENCY_END}(?:关于|对)`);
/** 第141061号：关于…的答复 */
const NUMBERED = /^第[A-Za-z]{0,2}\d{1,16}号[：:](?:关于|对)[^：:]+$/;
/** Lines that a title is set over, and characters of one, at most. */
const LINES = 3, LONGEST = 160;
/** A cell of the page that holds the title. */
const LABELLED = /^(?:标题|信息名称)[\t：: |]+([^\t|]+)/;

/** The titles of the letter, joined where set over several lines: that of the page comes before the letter's own. */
export function titlesOfLetter(lines: readonly string[]): string[] {
  const titles: string[] = [];
  lines.forEach((line, i) => {
    if (line.includes("\t") || line.length > LONGEST || !END.test(line) || (/[：:]/.test(line) && !NUMBERED.test(line))) return;
    let title = line;
    for (let k = i - 1; k >= Math.max(0, i - LINES) && !WHOLE.test(title) && goesOn(lines[k]!); k -= 1) title = lines[k]! + title;
    titles.push(title);
  });
  if (titles.length > 0) return titles;
  const cell = lines.map((line) => LABELLED.exec(line)?.[1]?.trim()).find((found) => found !== undefined);
  return cell === undefined ? [] : [cell];
}

/** May the line be the upper part of a title? */
function goesOn(line: string): boolean {
  if (NOT_TITLE.test(line) || END.test(line) || /[>＞]/.test(line)) return false;
  const kind = lineKind(line);
  return kind !== "web" && kind !== "header";
}
