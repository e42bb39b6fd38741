/** Longer than any paragraph: whole letters come on one line of up to some ten thousand characters. */
export const longestLine = 20_000;

/** Whether a line goes on for so long that looking for places to break it would hold the browser up. */
export function hasEndlessLine(text: string): boolean {
  for (let start = 0; text.length - start > longestLine;) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > longestLine) return true;
    start = end + 1;
  }
  return false;
}
