import { HEARTILY } from "./heartily";

/** Thanks that close a paragraph of the body instead of making one: …得到提升。感谢您对教育工作的支持！ */
const closing = new RegExp(`(?<=[。！!；;])(?:最后[，,])?(?:再次|再一次)?${HEARTILY}?(?:地)?(?:感谢|谢谢)(?:您|你们?|贵|[各两二几诸]位)`, "g");
const POINTS = /[。；：](?:[一二三四五六七八九十]{1,2}[是、]|[（(][一二三四五六七八九十]{1,2}[）)])/;
/** Characters a closing takes at most, signature and contact included. */
const REACH = 500;

/** Where the closing starts in the last line of the body, or -1. */
export function closingSentence(line: string): number {
  const from = Math.max(0, line.length - REACH);
  closing.lastIndex = from;
  const found = closing.exec(line);
  return found && !POINTS.test(line.slice(found.index)) ? found.index : -1;
}
