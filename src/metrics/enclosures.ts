/** A stretch between 《》 or “”, both ends included. */
export interface Enclosure {
  readonly start: number;
  readonly end: number;
  readonly kind: "title" | "quote";
}

const PAIRS = /《[^《》\n]{1,120}》|“[^“”\n]{1,120}”|"[^"\n]{1,60}"/gu;

/** Titles and quotes in the order of the text. */
export function enclosures(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  PAIRS.lastIndex = 0;
  for (let m = PAIRS.exec(text); m; m = PAIRS.exec(text)) found.push({ start: m.index, end: m.index + m[0].length, kind: m[0][0] === "《" ? "title" : "quote" });
  return found;
}
