/** A cell with so many lines is a letter of its own; shorter ones are paragraphs of one letter. */
const linesOfLetter = 4;

const linesIn = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;

/**
 * Selected cells as letters: usually one, its paragraphs or table rows on rows of the sheet; several where every cell holds a whole
 * letter. Empty where there is no text.
 */
export function lettersInCells(cells: readonly (readonly string[])[]): string[] {
  const full = cells.flat().filter((cell) => cell.trim() !== "");
  if (full.length > 1 && full.every((cell) => linesIn(cell) >= linesOfLetter)) return full;
  const rows = cells.map((row) => row.join("\t").trimEnd());
  const text = rows.join("\n");
  return text.trim() === "" ? [] : [text];
}
