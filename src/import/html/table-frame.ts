import { Flow } from "./flow";

interface OpenCell {
  readonly flow: Flow;
  readonly columns: number;
  readonly rows: number;
}

/** Longer or more broken up than this, a cell is a column of the page and no entry of a table. */
const longestEntry = 300;
const mostLinesOfEntry = 4;

/** A table being read: rows become tab-separated lines, merged cells leave empty ones so that columns stay in line. */
export class TableFrame {
  readonly lines: string[] = [];
  private row: OpenCell[] | null = null;
  private cell: OpenCell | null = null;
  /** For each column, in how many further rows a cell from above still stands. */
  private standing: number[] = [];

  /** Where text goes now; null between cells. */
  get flow(): Flow | null {
    return this.cell?.flow ?? null;
  }

  openRow(): void {
    this.closeRow();
    this.row = [];
  }

  openCell(columns: number, rows: number): void {
    this.closeCell();
    this.row ??= [];
    this.cell = { flow: new Flow(), columns: Math.min(Math.max(columns, 1), 100), rows: Math.min(Math.max(rows, 1), 1000) };
  }

  closeCell(): void {
    if (!this.cell) return;
    this.cell.flow.breakLine();
    this.row?.push(this.cell);
    this.cell = null;
  }

  closeRow(): void {
    this.closeCell();
    const row = this.row;
    this.row = null;
    if (!row || row.length === 0) return;
    if (row.length === 1 || row.some(({ flow }) => isLayout(flow))) {
      for (const { flow } of row) for (const line of flow.lines) this.lines.push(line);
      return;
    }
    const entries: string[] = [];
    const skipStanding = (): void => {
      while ((this.standing[entries.length] ?? 0) > 0) {
        this.standing[entries.length]!--;
        entries.push("");
      }
    };
    for (const { flow, columns, rows } of row) {
      skipStanding();
      for (let column = 0; column < columns; column++) {
        this.standing[entries.length] = rows - 1;
        entries.push(column === 0 ? joined(flow.lines) : "");
      }
    }
    skipStanding();
    if (entries.some((entry) => entry !== "")) this.lines.push(entries.join("\t"));
  }
}

function isLayout(flow: Flow): boolean {
  if (flow.holdsTable || flow.lines.length > mostLinesOfEntry) return true;
  return flow.lines.length > 1 && flow.lines.reduce((length, line) => length + line.length, 0) > longestEntry;
}

/** The lines of one entry: Chinese runs on, words of other scripts are parted. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[\w,.]$/.test(text) && /^\w/.test(line) ? `${text} ${line}` : text + line), "").replaceAll("\t", " ");
}
