/** A run of text on a page. Points, from the lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
}

/** One printed line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Gaps in parts of the font size: narrower is kerning, wider than a column gap parts table cells. */
const wordGap = 0.35;
const columnGap = 1.8;

/** The printed lines of a page from top to bottom; runs on one base line belong together. */
export function pdfLines(runs: readonly PdfRun[]): PdfLine[] {
  const printed = runs.filter(({ text }) => /\S/.test(text)).sort((a, b) => b.y - a.y);
  const lines: PdfRun[][] = [];
  for (const run of printed) {
    const line = lines.at(-1);
    const first = line?.[0];
    // Superscripts and mixed fonts sit a little off the line.
    if (line && first && Math.abs(first.y - run.y) < Math.max(first.size, run.size) * 0.45) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

function lineOf(unordered: readonly PdfRun[]): PdfLine {
  const runs = [...unordered].sort((a, b) => a.x - b.x);
  const first = runs[0]!;
  const pieces: string[] = [];
  let end = first.x;
  let size = 0;
  for (const run of runs) {
    const gap = (run.x - end) / (run.size || 1);
    if (pieces.length > 0 && gap >= columnGap) pieces.push("\t");
    else if (pieces.length > 0 && gap >= wordGap && !pieces.at(-1)!.endsWith(" ") && !run.text.startsWith(" ")) pieces.push(" ");
    pieces.push(run.text);
    end = Math.max(end, run.x + run.width);
    size = Math.max(size, run.size);
  }
  return { text: pieces.join("").trimEnd(), x: first.x, end, y: first.y, size };
}
