/**
 * Running heads and feet of a paste from a PDF: lines beside the page numbers or page breaks that come again on other pages
 * (某市政府办公室　第 2 页; 某局　提案答复 over — 3 —), word for word but for the number of the page, which counts up. A row of a
 * table and 建成学校12所 above one number, 建成学校15所 below the next, are text.
 */
export interface PageLine {
  /** Without gaps; the last characters of longer lines. */
  readonly words: string;
  readonly pageNumber: boolean;
  /** A page break stands before it. */
  readonly newPage: boolean;
  /** It stands on one printed line with the one before. */
  readonly sideBySide: boolean;
  /** A row of a table. */
  readonly row: boolean;
}

/** Rules between text and footnotes. */
const RULE = /^[─━—\-_=*·~～]{4,}$/u;
const RULED = new Set([..."─━—-_=*·~～"].map((char) => char.charCodeAt(0)));
/** A sentence, a heading with its number or a word and a colon is text of the page. */
const OF_THE_TEXT = /[。；，：;:!！?？]|^[（(]?[一二三四五六七八九十]+[、）)]/u;
/** The number of a page in a line of words. */
const PAGE = /(?<=第)\d{1,3}(?=页)|^\d{1,3}(?![\d.%])|(?<![\d.])\d{1,3}$/u;
const SHORTEST = 2, LONGEST = 40;
/** Lines that a head or foot takes at most, and first lines of the paste, which may be the title that is repeated later. */
const LINES = 4, TITLE_LINES = 3;

/** Whether a rule may begin with this character. */
export const opensRule = (code: number): boolean => RULED.has(code);

export const isRule = (words: string): boolean => RULE.test(words);

/** Indices of the running lines. */
export function runningLines(lines: readonly PageLine[]): ReadonlySet<number> {
  const running = new Set<number>();
  let edges = lines.flatMap(({ pageNumber, newPage }, i): Edge[] => [...(pageNumber ? [{ at: i - 1, step: -1 }, { at: i + 1, step: 1 }] : []), ...(newPage ? [{ at: i - 1, step: -1 }, { at: i, step: 1 }] : [])]);
  for (let line = 0; line < LINES && edges.length > 1; line += 1) {
    const same = new Map<string, Set<number>>();
    for (const edge of edges) {
      while (lines[edge.at]?.pageNumber) edge.at += edge.step;
      const { words, row } = lines[edge.at] ?? NO_LINE;
      if (!row && words.length >= SHORTEST && words.length <= LONGEST && !OF_THE_TEXT.test(words)) same.set(words.replace(PAGE, "#"), (same.get(words.replace(PAGE, "#")) ?? new Set()).add(edge.at));
    }
    const again = new Set([...same.values()].map((at) => [...at].sort((a, b) => a - b)).filter((at) => at.length > 1 && countsUp(at.map((i) => PAGE.exec(lines[i]!.words)?.[0]))).flat());
    edges = edges.filter(({ at }) => again.has(at)).map(({ at, step }) => ({ at: at + step, step }));
    for (const at of again) if (at >= TITLE_LINES || lines[at + 1]?.pageNumber === true && lines[at + 1]!.sideBySide) running.add(at);
  }
  return running;
}

const NO_LINE: PageLine = { words: "", pageNumber: false, newPage: false, sideBySide: false, row: false };

/** No numbers at all, or those of one page after the other. */
const countsUp = (numbers: readonly (string | undefined)[]): boolean => numbers.every((number, i) => i === 0 || number === undefined || Number(number) === Number(numbers[i - 1]) + 1);

interface Edge { at: number; readonly step: number }
