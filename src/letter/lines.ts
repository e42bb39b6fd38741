/** A line of clean text without its "\n". Offsets are clean ones. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** • 来源：省科技厅, - 文号：无: a line around the body as a page that lists its lines prints it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, "");
const BULLET = /^(?:[•●▪◦■◆]|-(?=[\u4e00-\u9fa5]))/;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}
