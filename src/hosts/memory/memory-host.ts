/** The workbook as data, for tests and for looking at what a plan becomes. Nothing is left out, nothing is rendered. */
import { applyPlan } from "../../workbook/apply-plan";
import {
  HostProblem, type ApplyOptions, type ApplyReport, type Capability, type CellRef, type Selected, type TableData, type Unsubscribe, type WorkbookHost,
} from "../../workbook/host";
import { keyOf } from "../../workbook/merge-table";
import type { CellAt, WorkbookPlan } from "../../workbook/plan";
import { assertPlan } from "../../workbook/validate-plan";
import { withMarks } from "../../workbook/with-marks";
import { MemoryBook } from "./memory-book";
import type { MemorySheet } from "./memory-sheet";

export class MemoryHost implements WorkbookHost {
  readonly can: ReadonlySet<Capability> = new Set<Capability>([
    "tables", "links", "notes", "validation", "conditional-formats", "protection", "charts", "chart-texts", "images", "print", "names", "properties", "selection", "undo",
  ]);
  /** Where the last `reveal` led. */
  active: { readonly sheet: MemorySheet; readonly at: CellAt } | null = null;
  private before: MemoryBook | null = null;
  private readonly listeners = new Set<(selected: Selected) => void>();

  /** The workbook may be changed between calls as a user would. */
  constructor(public book: MemoryBook = new MemoryBook()) {}

  async apply(wanted: WorkbookPlan, options: ApplyOptions = {}): Promise<ApplyReport> {
    const plan = withMarks(wanted);
    assertPlan(plan);
    if (options.signal?.aborted) throw new HostProblem("cancelled");
    const book = this.book.copy();
    const { counts, sheets } = applyPlan(book, plan, options);
    for (const { name, sheet } of plan.names ?? []) book.names.set(name, book.sheets.find((candidate) => candidate === sheets.get(sheet))!);
    book.properties = { ...book.properties, ...plan.properties };
    this.before = this.book;
    this.book = book;
    this.active = null;
    return { ...counts, left: [] };
  }

  async read(tables: readonly string[]): Promise<TableData[]> {
    return tables.flatMap((name) => {
      const found = this.find(name);
      return found ? [{ name, headers: found.table.headers, rows: dataRows(found).filter((row) => row.some((cell) => keyOf(cell) !== "")) }] : [];
    });
  }

  async properties(): Promise<Readonly<Record<string, string>>> {
    return this.book.properties;
  }

  async reveal({ table, key, sheet: id, at }: CellRef): Promise<void> {
    if (table === undefined) {
      const sheet = this.book.namedSheet(`S_${id}`) ?? this.book.sheets.find(({ dressed, name }) => dressed?.id === id || name === id);
      if (!sheet) throw new HostProblem("gone", id);
      this.active = { sheet, at: at ?? { row: 0, column: 0 } };
      return this.tell({ table: null, key: null, text: "" });
    }
    const found = this.find(table);
    if (!found) throw new HostProblem("gone", table);
    const row = key === undefined ? -1 : dataRows(found).findIndex((cells) => cells.some((cell) => keyOf(cell) === key));
    if (key !== undefined && row < 0) throw new HostProblem("gone", `${table} ${key}`);
    this.active = { sheet: found.sheet, at: { row: found.table.at.row + 1 + row, column: found.table.at.column } };
    this.tell({ table, key: key ?? null, text: key ?? "" });
  }

  onSelection(listener: (selected: Selected) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async undo(): Promise<boolean> {
    if (!this.before) return false;
    this.book = this.before;
    this.before = null;
    return true;
  }

  private tell(selected: Selected): void {
    for (const listener of this.listeners) listener(selected);
  }

  private find(name: string): { sheet: MemorySheet; table: MemorySheet["tables"][number] } | null {
    for (const sheet of this.book.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name === name);
      if (table) return { sheet, table };
    }
    return null;
  }
}

function dataRows({ sheet, table }: { sheet: MemorySheet; table: MemorySheet["tables"][number] }): TableData["rows"][number][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.headers.map((__, column) => sheet.get(table.at.row + 1 + row, table.at.column + column)?.value ?? null));
}
