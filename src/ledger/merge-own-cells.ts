import { besideHeader } from "./beside-header";

type Cells = Readonly<Record<string, unknown>>;

/**
 * What two people wrote beside one row of the comparison, as `own-cells` decisions keep it: ours, theirs where ours is empty, and
 * what differs under a header named after their file. Ours where one of the two is no such list.
 */
export function mergeOwnCells(ours: string, theirs: string, from: string): string {
  const own = read(ours), other = read(theirs);
  if (!own || !other) return ours;
  const cells: Record<string, unknown> = { ...own };
  for (const [header, value] of Object.entries(other)) {
    if (cells[header] === undefined) cells[header] = value;
    else if (cells[header] !== value && cells[besideHeader(header, from)] === undefined) cells[besideHeader(header, from)] = value;
  }
  return Object.keys(cells).length === Object.keys(own).length ? ours : JSON.stringify(cells);
}

function read(text: string): Cells | null {
  try {
    const cells: unknown = JSON.parse(text);
    return typeof cells === "object" && cells !== null && !Array.isArray(cells) ? (cells as Cells) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
