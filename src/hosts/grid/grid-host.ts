import { IUndoRedoService, LifecycleStages, type ICommandInfo, type IWorkbookData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { HostProblem, type ApplyOptions, type ApplyReport, type CellRef, type Selected, type TableData, type WorkbookHost } from "../../workbook/host";
import { keyOf } from "../../workbook/merge-table";
import type { CellAt, WorkbookPlan } from "../../workbook/plan";
import { foldHeader } from "../../workbook/read-rows";
import { carryOut, carryOutAsItIs } from "./carry-out";
import { labelControls, type ControlLabels, type ControlWords } from "./label-controls";
import { gridCan } from "./left-out";
import { planOfBook } from "./plan-of-book";
import { placeOf } from "./place-of";
import { readTables } from "./read-tables";
import { blankSnapshot, extrasOf, resource, type CellExtras, type Extras, type GridTable, type Snapshot } from "./snapshot";
import { startUniver, type GridLook } from "./start-univer";

const setSelections = "sheet.operation.set-selections";
const startComputing = "formula.mutation.set-trigger-formula-calculation-start";

/**
 * The workbook of the workbench: Univer in a page. A plan is carried out on a copy of what Univer saves, which is then
 * loaded in its place, so that a write happens as a whole or not at all and can be taken back.
 */
export class GridHost implements WorkbookHost {
  readonly can = gridCan;
  private readonly univer: Univer;
  private readonly api: FUniver;
  private before: Snapshot | null = null;
  /** Nothing can be scrolled before Univer has drawn for the first time. */
  private readonly rendered: Promise<void>;
  private readonly labels: ControlLabels;

  /** `container` is filled; `names` are those of a workbook that is still blank, and of controls. */
  constructor(private readonly container: HTMLElement, look: GridLook, private readonly names: { readonly workbook: string; readonly sheet: string; readonly controls: ControlWords }) {
    ({ univer: this.univer, api: this.api } = startUniver(container, look));
    this.labels = labelControls(container, this.univer, names.controls, look.language);
    this.api.getFormula().calculationEnd(() => container.setAttribute("aria-busy", "false"));
    this.rendered = new Promise((resolve) => this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => stage >= LifecycleStages.Rendered && resolve()));
    this.load(blankSnapshot("ledger", names.workbook, names.sheet));
    this.api.addEvent(this.api.Event.CellClicked, ({ worksheet, row, column }) => {
      const { link } = (worksheet.getSheet().getCellRaw(row, column)?.custom ?? {}) as CellExtras;
      if (link) void this.reveal({ sheet: link.sheet, at: link.at });
    });
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<ApplyReport> {
    if (this.workbook.isCellEditing()) throw new HostProblem("edit-mode");
    const before = this.save();
    const { after, report } = carryOut(before, plan, options);
    const active = this.workbook.getActiveSheet().getSheetId();
    try {
      this.load(after);
    } catch (cause) {
      this.load(before);
      throw new HostProblem("unknown", String(cause), { cause });
    }
    this.activate(active);
    this.compute(after);
    this.before = before;
    return report;
  }

  async read(tables: readonly string[]): Promise<TableData[]> {
    return readTables(this.save(), tables);
  }

  async properties(): Promise<Readonly<Record<string, string>>> {
    return this.extras.properties;
  }

  async reveal(cell: CellRef): Promise<void> {
    const { sheet, at } = placeOf(this.save(), cell);
    const worksheet = this.activate(sheet);
    if (!worksheet) throw new HostProblem("gone", sheet);
    await this.rendered;
    worksheet.getRange(at.row, at.column).activate();
    worksheet.scrollToCell(Math.max(0, at.row - 4), 0);
  }

  onSelection(listener: (selected: Selected) => void): () => void {
    const registered = this.api.addEvent(this.api.Event.CommandExecuted, ({ id, params }: ICommandInfo) => {
      if (id !== setSelections) return;
      const { subUnitId, selections } = params as { subUnitId: string; selections?: { range: { startRow: number; startColumn: number } }[] };
      const range = selections?.[0]?.range;
      // While a write loads the workbook anew there is none that something could be selected in.
      if (range && this.api.getActiveWorkbook()) listener(this.selected(subUnitId, { row: range.startRow, column: range.startColumn }));
    });
    return () => registered.dispose();
  }

  /** Not after somebody edited what was written: taking that back is the grid's own undo. */
  async undo(): Promise<boolean> {
    if (!this.before || this.edited()) return false;
    const active = this.workbook.getActiveSheet().getSheetId();
    this.load(this.before);
    this.before = null;
    this.activate(active);
    return true;
  }

  /** Another workbook in place of this one. */
  open(plan: WorkbookPlan): void {
    this.load(carryOutAsItIs(blankSnapshot("ledger", plan.title, this.names.sheet), plan).after);
    this.before = null;
  }

  /** The workbook as it stands, for writing it into a file. */
  plan(language: "zh" | "en"): WorkbookPlan {
    return planOfBook(this.save(), language);
  }

  look({ language, dark }: GridLook): void {
    this.api.toggleDarkMode(dark);
    this.api.setLocale(language === "zh" ? "zhCN" : "enUS");
    this.labels.setLanguage(language);
  }

  dispose(): void {
    this.labels.stop();
    this.univer.dispose();
  }

  private get workbook() {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new HostProblem("gone");
    return workbook;
  }

  private get extras(): Extras {
    return extrasOf(this.workbook.getWorkbook().getSnapshot().custom);
  }

  private save(): Snapshot {
    return this.workbook.save();
  }

  private load(snapshot: Snapshot): void {
    const open = this.api.getActiveWorkbook();
    if (open) this.api.disposeUnit(open.getId());
    this.api.createWorkbook(structuredClone(snapshot) as IWorkbookData);
  }

  /** Formulas over the tables again: they hold what was computed before the tables changed. */
  private compute(snapshot: Snapshot): void {
    const tables = Object.entries(resource<Record<string, { tables: GridTable[] }>>(snapshot, "tables"));
    const dirtyRanges = tables.flatMap(([sheetId, { tables: those }]) => those.map(({ range }) => ({ unitId: snapshot.id, sheetId, range })));
    this.container.setAttribute("aria-busy", "true");
    this.api.syncExecuteCommand(startComputing, { dirtyRanges }, { onlyLocal: true });
  }

  private edited(): boolean {
    return this.univer.__getInjector().get(IUndoRedoService).pitchTopUndoElement() !== null;
  }

  private activate(sheetId: string) {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet) this.workbook.setActiveSheet(sheet);
    return sheet;
  }

  private tableAt(sheetId: string, at: CellAt) {
    return this.workbook.getTableList().find(({ range, ...info }) => ("subUnitId" in info ? info.subUnitId === sheetId : false)
      && at.row > range.startRow && at.row <= range.endRow && at.column >= range.startColumn && at.column <= range.endColumn);
  }

  private selected(sheetId: string, at: CellAt): Selected {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const text = String(sheet?.getRange(at.row, at.column).getDisplayValue() ?? "");
    const table = this.tableAt(sheetId, at);
    if (!sheet || !table) return { table: null, key: null, text };
    const keyAt = this.keyColumn(table.name, sheetId, table.range);
    return { table: table.name, key: keyOf(sheet.getRange(at.row, keyAt).getValue()), text };
  }

  /** Users move columns: the key is found by its header. */
  private keyColumn(table: string, sheetId: string, range: { startRow: number; startColumn: number; endColumn: number }): number {
    const wanted = this.extras.tables[table]?.keyHeader;
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    for (let column = range.startColumn; wanted && sheet && column <= range.endColumn; column++) {
      if (foldHeader(sheet.getRange(range.startRow, column).getValue() as string) === foldHeader(wanted)) return column;
    }
    return range.startColumn;
  }
}
