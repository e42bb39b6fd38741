import type { PdfLine } from "./pdf-line";

/** In parts of the font size: how far a first line is set in. */
const indent = 1.5;
const deepestIndent = 3.5;

/**
 * The lines of the pages as text, one printed line each: where a paragraph goes on is for the reader of the letter to say.
 * A line that is set in starts with two full-width spaces, as in the copy of a Word document.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const lines = pages.flat();
  const left = leftEdge(lines);
  return lines
    .map(({ text, x, size }) => {
      const ems = (x - left) / (size || 1);
      return ems >= indent && ems <= deepestIndent ? `　　${text}` : text;
    })
    .join("\n");
}

/** Where most full lines begin; a margin note or a wide title further left counts for little. */
function leftEdge(lines: readonly PdfLine[]): number {
  const edges = lines.map(({ x }) => x).sort((a, b) => a - b);
  return edges[Math.floor(edges.length * 0.1)] ?? 0;
}
