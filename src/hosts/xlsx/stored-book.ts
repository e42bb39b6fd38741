import type { SheetPlan } from "../../workbook/plan";
import type { BookStore, CellKind } from "../../workbook/sheet-store";
import type { DrawnSheet } from "./draw-charts";
import { dressSheet } from "./dress-sheet";
import type { Workbook } from "./file-model";
import { storedCells } from "./stored-cells";
import { StoredSheet, type StoredCell } from "./stored-sheet";

const fallbackFont = { name: "Calibri", size: 11 };

/** A workbook of hucre as a store that plans are carried out on. */
export class StoredBook implements BookStore<StoredCell> {
  readonly sheets: StoredSheet[];
  readonly cells: CellKind<StoredCell>;
  readonly drawn: DrawnSheet[] = [];

  constructor(readonly workbook: Workbook, font = fallbackFont) {
    this.sheets = workbook.sheets.map((sheet) => new StoredSheet(sheet));
    this.cells = storedCells(font);
  }

  addSheet(name: string): StoredSheet {
    const sheet = new StoredSheet({ name, rows: [] });
    this.sheets.push(sheet);
    this.workbook.sheets.push(sheet.sheet);
    return sheet;
  }

  namedSheet(name: string): StoredSheet | undefined {
    const range = this.workbook.namedRanges?.find((candidate) => candidate.name === name && candidate.scope === undefined)?.range;
    const sheet = range === undefined ? undefined : sheetOf(range);
    return this.sheets.find((candidate) => candidate.name === sheet);
  }

  dress(sheet: StoredSheet, plan: SheetPlan, fresh: boolean): void {
    dressSheet(sheet, plan, fresh);
    this.drawn.push({ sheet: sheet.name, id: plan.id, charts: plan.charts ?? [] });
  }
}

/** 'It''s'!$A$1 → It's */
function sheetOf(reference: string): string {
  const sheet = reference.slice(0, reference.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/gu, "'") : sheet;
}
