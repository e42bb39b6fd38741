import type { Figure } from "../../indicators/figure";
import { ofTable } from "../../indicators/of-table";

export interface Cell {
  /** Without white space: 合 计 is 合计. */
  readonly text: string;
  /** The figure read from it; null for words, dashes and rates left unread. */
  readonly figure: Figure | null;
}

/** A line of a tab-separated table, cell by cell. */
export type Row = readonly Cell[];

/** The tables of a paste, with the figures that stand in their cells. Empty lines between rows (PDF copies) don't part a table. */
export function tablesIn(pasted: string, figures: readonly Figure[]): Row[][] {
  const cells = figures.filter(ofTable);
  if (cells.length === 0) return [];
  const byStart = new Map(cells.map((figure) => [figure.metric.span.start, figure]));
  const tables: Row[][] = [];
  let rows: Row[] = [];
  for (let start = 0; start <= pasted.length; ) {
    const line = lineAt(pasted, start);
    if (line.includes("\t")) rows.push(rowOf(line, start, byStart));
    else if (line.trim() !== "" && rows.length > 0) {
      tables.push(rows);
      rows = [];
    }
    start += line.length + 1;
  }
  if (rows.length > 0) tables.push(rows);
  return tables.filter((table) => table.some((row) => row.some(({ figure }) => figure !== null)));
}

function lineAt(pasted: string, start: number): string {
  const end = pasted.indexOf("\n", start);
  return pasted.slice(start, end < 0 ? pasted.length : end);
}

function rowOf(line: string, start: number, byStart: ReadonlyMap<number, Figure>): Row {
  let from = start;
  return line.split("\t").map((printed) => {
    const cell = { text: printed.replace(/\s/gu, ""), figure: figureIn(from, from + printed.length, byStart) };
    from += printed.length + 1;
    return cell;
  });
}

function figureIn(start: number, end: number, byStart: ReadonlyMap<number, Figure>): Figure | null {
  for (let at = start; at < end; at++) {
    const figure = byStart.get(at);
    if (figure) return figure;
  }
  return null;
}
