import type { PdfLine } from "./pdf-line";

/** A page's lines from top to bottom, and its height in points. */
export interface PdfPageLines {
  readonly lines: readonly PdfLine[];
  readonly height: number;
}

/** — 3 —  ·  第3页 共8页  ·  3/8  ·  3 */
const pageNumber = /^[\s\-—–－―·.]*(?:第\s*[\d一二三四五六七八九十]{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?)[\s\-—–－―·.]*$/i;

/** Headers and footers stand in the outer parts of a page. */
const margin = 0.12;
/** Lines at the top and at the bottom of a page that are looked at. */
const depth = 2;

const sameOnEveryPage = (text: string): string => text.replace(/\d+/g, "#").replace(/\s+/g, "");

function outerLines({ lines, height }: PdfPageLines): PdfLine[] {
  const top = lines.slice(0, depth).filter(({ y }) => y > height * (1 - margin));
  const bottom = lines.slice(-depth).filter(({ y }) => y < height * margin);
  return [...new Set([...top, ...bottom])];
}

/** The pages without page numbers and without the headers and footers that most pages repeat. */
export function withoutPageFurniture(pages: readonly PdfPageLines[]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const text of new Set(outerLines(page).map((line) => sameOnEveryPage(line.text)))) seen.set(text, (seen.get(text) ?? 0) + 1);
  const repeated = (text: string): boolean => pages.length > 1 && (seen.get(sameOnEveryPage(text)) ?? 0) >= Math.max(2, pages.length * 0.5);
  return pages.map((page) => {
    const outer = new Set(outerLines(page).filter(({ text }) => pageNumber.test(text) || repeated(text)));
    return page.lines.filter((line) => !outer.has(line));
  });
}
