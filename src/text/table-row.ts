import type { Span } from "./span";

/** Rows of a table are no longer. */
const LONGEST_ROW = 400;
const lineBreaks = "\n\r\f\v\u0085\u2028\u2029";
/** What parts two columns: a tab, two spaces, a full-width space. */
const columnGap = /[\t\u3000]\s*|\s{2,}/u;
const stop = /[。；，！？]/u;
const figure = /^\D{0,3}\d[\d,.，]*\D{0,6}$/u;

/** The printed line that an offset lies in, without what ends it; of one too long for a row only what is near. */
export function lineAround(text: string, at: number): Span {
  let start = at, end = at;
  while (start > 0 && at - start <= LONGEST_ROW && !lineBreaks.includes(text.charAt(start - 1))) start--;
  while (end < text.length && end - at <= LONGEST_ROW && !lineBreaks.includes(text.charAt(end))) end++;
  return { start, end };
}

/** The cells of a line that is a row of a table, its columns parted by tabs or wide gaps; null where it is none. */
export function cellsOfRow(line: string): readonly string[] | null {
  if (line.length > LONGEST_ROW) return null;
  const bare = line.trim();
  const cells = bare.split(columnGap);
  if (cells.length > 2 && bare.includes("\t")) return cells;
  // 1.  建成12家医院。 is an item of a list, 一、  工作情况 a heading
  const apart = cells.length > 2 || (cells.length === 2 && figure.test(cells[1]!));
  return apart && !cells.some((cell) => stop.test(cell)) ? cells : null;
}
