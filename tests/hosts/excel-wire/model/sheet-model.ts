import { type Area, contains, lastColumn } from "./area";
import { type CellModel, emptyCell, isUntouched } from "./cell-model";
import type { TableModel } from "./table-model";

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  area: Area;
  rule: unknown;
  formula: string;
  look: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  left: number; top: number; width: number; height: number;
  series: { name: string; values: string; categories: string }[];
}

export interface RemarkModel { readonly id: string; row: number; column: number; content: string }

/** One worksheet: what a person sees and a file keeps. */
export class SheetModel {
  visibility = "Visible";
  tabColor = "";
  gridLines = true;
  protection: { options: Record<string, unknown>; password: string | null } | null = null;
  frozen: Area | null = null;
  tables: TableModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  charts: ChartModel[] = [];
  comments: RemarkModel[] = [];
  /** Font of cells that nobody touched, when it was set for the whole sheet. */
  font: { name: string; size: number } | null = null;
  merges: Area[] = [];
  columnWidths = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  rowHeights = new Map<number, number>();
  layout: Record<string, unknown> = {};
  printTitleRows: string | null = null;
  printArea: string | null = null;
  pageBreaks: string[] = [];
  headersFooters: Record<string, string> = {};
  readonly cells = new Map<number, CellModel>();

  constructor(readonly id: string, public name: string) {}

  cell(row: number, column: number): CellModel | undefined {
    return this.cells.get(row * lastColumn + column);
  }

  /** The cell for writing. */
  touch(row: number, column: number): CellModel {
    const at = row * lastColumn + column;
    let cell = this.cells.get(at);
    if (!cell) {
      cell = this.blank();
      this.cells.set(at, cell);
    }
    return cell;
  }

  /** A cell that nobody touched. */
  blank(): CellModel {
    const cell = emptyCell();
    if (this.font) Object.assign(cell.look, { font: this.font.name, size: this.font.size });
    return cell;
  }

  forget(row: number, column: number): void {
    this.cells.delete(row * lastColumn + column);
  }

  /** Smallest area with content; with `looks`, formats count too; only cells `within`. Null if there is none. */
  used(looks: boolean, within: Area | null = null): Area | null {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    for (const [at, cell] of this.cells) {
      if (looks ? isUntouched(cell, this.font) : cell.value === "" && cell.formula === null) continue;
      const row = Math.floor(at / lastColumn), column = at % lastColumn;
      if (within && !contains(within, { row, column, rows: 1, columns: 1 })) continue;
      top = Math.min(top, row); left = Math.min(left, column); bottom = Math.max(bottom, row); right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
