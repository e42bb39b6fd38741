import type { Cell, SheetPlan } from "../../workbook/plan";
import type { BookStore, CellKind, ResolvedLink } from "../../workbook/sheet-store";
import { MemorySheet, type MemoryCell } from "./memory-sheet";

/** A workbook held in memory. */
export class MemoryBook implements BookStore<MemoryCell> {
  readonly sheets: MemorySheet[] = [];
  readonly cells = memoryCells;
  readonly names = new Map<string, MemorySheet>();
  properties: Readonly<Record<string, string>> = {};

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(name);
    this.sheets.push(sheet);
    return sheet;
  }

  namedSheet(name: string): MemorySheet | undefined {
    const sheet = this.names.get(name);
    return sheet && this.sheets.includes(sheet) ? sheet : undefined;
  }

  dress(sheet: MemorySheet, plan: SheetPlan): void {
    sheet.dressed = plan;
  }

  copy(): MemoryBook {
    const copy = new MemoryBook();
    const copies = new Map(this.sheets.map((sheet) => [sheet, sheet.copy()]));
    copy.sheets.push(...copies.values());
    for (const [name, sheet] of this.names) copy.names.set(name, copies.get(sheet) ?? sheet);
    copy.properties = this.properties;
    return copy;
  }
}

const sameResolved = (a: ResolvedLink | undefined, b: ResolvedLink | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column);

const memoryCells: CellKind<MemoryCell> = {
  make: (cell: Cell, style, link) => {
    const rich = cell !== null && typeof cell === "object" ? cell : null;
    return {
      value: rich ? rich.value : (cell as MemoryCell["value"]),
      ...(rich?.formula !== undefined ? { formula: rich.formula } : {}),
      ...(style ? { style } : {}), ...(link ? { link } : {}), ...(rich?.note !== undefined ? { note: rich.note } : {}),
    };
  },
  value: (cell) => cell?.value ?? null,
  formula: (cell) => cell?.formula,
  relink: ({ link: _, ...cell }, link) => (link ? { ...cell, link } : cell),
  sameLink: (cell, link) => sameResolved(cell.link, link),
  renew: (old, made) => (old.note !== undefined && made.note === undefined ? { ...made, note: old.note } : made),
  moved: (cell) => cell,
  reworded: (cell, formula) => ({ ...cell, formula }),
  recomputed: (cell, value) => ({ ...cell, value }),
};
