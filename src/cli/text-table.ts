/** Columns a character takes in a terminal: Chinese characters and full-width signs take two. */
const widthOf = (character: string): number => (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1);

const width = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (width(kept) + widthOf(character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows as lines with aligned columns; each column is as wide as its widest cell, at most `widest`. */
export function textTable(rows: readonly (readonly string[])[], align: readonly ("left" | "right")[], widest = 44): string {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replace(/\s+/g, " ").trim(), widest)));
  const widths = align.map((_, column) => cells.reduce((most, row) => Math.max(most, width(row[column] ?? "")), 0));
  const pad = (cell: string, column: number): string => {
    const gap = " ".repeat(widths[column]! - width(cell));
    return align[column] === "right" ? gap + cell : cell + gap;
  };
  return cells.map((row) => `  ${row.map(pad).join("  ").trimEnd()}`).join("\n");
}
