/**
 * The workbook as a file: `XlsxHost.open(bytes)` or `XlsxHost.empty()`, `apply`, `save`.
 *
 *   bytes ── screenZip ── hucre ─► store ── applyPlan ─► store ── hucre ── mendParts ─► bytes
 *
 * Each apply works on a fresh store and the bytes are exchanged last, so that whatever fails leaves them as they were.
 */
import { applyPlan } from "../../workbook/apply-plan";
import { HostProblem, type ApplyOptions, type ApplyReport, type Capability, type CellRef, type TableData, type WorkbookHost } from "../../workbook/host";
import type { CellAt, WorkbookPlan } from "../../workbook/plan";
import { assertPlan } from "../../workbook/validate-plan";
import { withMarks } from "../../workbook/with-marks";
import { keyOf } from "../../workbook/merge-table";
import { absolute, sheetReference } from "../../workbook/addresses";
import { markActive } from "./mark-active";
import { openBook } from "./open-book";
import { StoredBook } from "./stored-book";
import { plainValue } from "./stored-cells";
import type { StoredSheet } from "./stored-sheet";
import { mostLinks, writeBook } from "./write-book";

interface Opened { readonly bytes: Uint8Array; readonly book: StoredBook }

export class XlsxHost implements WorkbookHost {
  readonly can: ReadonlySet<Capability> = new Set<Capability>([
    "tables", "links", "notes", "validation", "conditional-formats", "protection", "charts", "chart-texts", "images", "print", "names", "properties", "undo",
  ]);
  private before: { readonly bytes: Uint8Array | null } | null = null;
  private opened: Opened | null = null;
  private active: { readonly sheet: string; readonly at: CellAt } | null = null;

  private constructor(private bytes: Uint8Array | null) {}

  /** A workbook that isn't there yet. */
  static empty(): XlsxHost {
    return new XlsxHost(null);
  }

  /** Throws HostProblem `not-a-workbook`, `encrypted`, `old-format`, `damaged`, `bomb`, `too-large`. */
  static async open(bytes: Uint8Array): Promise<XlsxHost> {
    const host = new XlsxHost(bytes);
    await host.book();
    return host;
  }

  async apply(wanted: WorkbookPlan, options: ApplyOptions = {}): Promise<ApplyReport> {
    const plan = withMarks(wanted);
    assertPlan(plan);
    if (options.signal?.aborted) throw new HostProblem("cancelled");
    const opened = this.bytes ? { workbook: await openBook(this.bytes), bytes: this.bytes } : null;
    const book = new StoredBook(opened?.workbook ?? { sheets: [] }, plan.font);
    const { counts, sheets } = applyPlan(book, plan, options);
    setNames(book, plan, sheets);
    const { bytes, unlinked } = await writeBook(book, opened, plan);
    const left = unlinked.map((sheet) => ({ sheet, what: "links" as const, why: `more than ${mostLinks}` }));
    if (options.signal?.aborted) throw new HostProblem("cancelled");
    this.before = { bytes: this.bytes };
    this.exchange(bytes);
    return { ...counts, left };
  }

  async read(tables: readonly string[]): Promise<TableData[]> {
    const book = await this.book();
    return tables.flatMap((name) => {
      const sheet = book.sheets.find((candidate) => candidate.tables.some((table) => table.name === name));
      const table = sheet?.tables.find((candidate) => candidate.name === name);
      return sheet && table ? [tableData(sheet, table)] : [];
    });
  }

  async properties(): Promise<Readonly<Record<string, string>>> {
    const { workbook } = await this.book();
    return Object.fromEntries(Object.entries(workbook.properties?.custom ?? {}).map(([name, value]) => [name, String(value)]));
  }

  async reveal(cell: CellRef): Promise<void> {
    this.active = place(await this.book(), cell);
  }

  async undo(): Promise<boolean> {
    if (!this.before) return false;
    this.exchange(this.before.bytes);
    this.before = null;
    return true;
  }

  /** The file. Throws HostProblem `gone` where nothing was written yet. */
  save(): Uint8Array {
    if (!this.bytes) throw new HostProblem("gone", "nothing written yet");
    return this.active ? markActive(this.bytes, this.active.sheet, this.active.at) : this.bytes;
  }

  private exchange(bytes: Uint8Array | null): void {
    this.bytes = bytes;
    this.opened = null;
    this.active = null;
  }

  private async book(): Promise<StoredBook> {
    if (!this.bytes) return new StoredBook({ sheets: [] });
    if (this.opened?.bytes !== this.bytes) this.opened = { bytes: this.bytes, book: new StoredBook(await openBook(this.bytes)) };
    return this.opened.book;
  }
}

function tableData(sheet: StoredSheet, table: StoredSheet["tables"][number]): TableData {
  const { at, headers, rows } = table;
  const all = Array.from({ length: rows }, (_, row) => headers.map((__, column) => plainValue(sheet.get(at.row + 1 + row, at.column + column))));
  return { name: table.name, headers, rows: all.filter((row) => row.some((cell) => keyOf(cell) !== "")) };
}

function setNames(book: StoredBook, plan: WorkbookPlan, sheets: ReadonlyMap<string, { readonly name: string }>): void {
  for (const { name, sheet, range } of plan.names ?? []) {
    const reference = sheetReference(sheets.get(sheet)!.name, absolute(range));
    book.workbook.namedRanges = [...(book.workbook.namedRanges ?? []).filter((known) => known.name !== name), { name, range: reference }];
  }
}

/** Throws HostProblem `gone` where there is no such cell. */
function place(book: StoredBook, { table: name, key, sheet: id, at }: CellRef): { sheet: string; at: CellAt } {
  if (name !== undefined) {
    const sheet = book.sheets.find(({ tables }) => tables.some((table) => table.name === name));
    const table = sheet?.tables.find((candidate) => candidate.name === name);
    if (!sheet || !table) throw new HostProblem("gone", name);
    if (key === undefined) return { sheet: sheet.name, at: table.at };
    for (let row = table.at.row + 1; row <= table.at.row + table.rows; row++) {
      for (let column = table.at.column; column < table.at.column + table.headers.length; column++) {
        if (keyOf(plainValue(sheet.get(row, column))) === key) return { sheet: sheet.name, at: { row, column } };
      }
    }
    throw new HostProblem("gone", `${name} ${key}`);
  }
  const sheet = book.namedSheet(`S_${id}`) ?? book.sheets.find((candidate) => candidate.name === id);
  if (!sheet) throw new HostProblem("gone", id);
  return { sheet: sheet.name, at: at ?? { row: 0, column: 0 } };
}
