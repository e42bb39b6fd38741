/**
 * The workbook that is open in Excel, over Office.js. Floor: ExcelApi 1.13; what is newer is asked for with isSetSupported.
 *
 * For the pane: `createExcelHost()` after Office.onReady, when `Office.context.host === Office.HostType.Excel`; it is a WorkbookHost with
 * `onSelection` and `undo`. Everything throws HostProblem, never an Office error. `deliverWorkbook` (deliver-workbook.ts) hands a
 * generated file to the user.
 *
 *   apply   survey (3 syncs, 1 more where cells change) ── arrange: pure ── carry out in requests ≤ 0.7 MB, or take everything back
 *   undo    the steps of the last apply backwards, after a look whether the tables still stand as it left them
 */
import {
  HostProblem, type ApplyOptions, type ApplyReport, type Capability, type CellRef, type Selected, type TableData, type Unsubscribe, type WorkbookHost,
} from "../../workbook/host";
import type { WorkbookPlan } from "../../workbook/plan";
import { applyPlan } from "./apply-plan";
import { readLedgerTables } from "./read-ledger-tables";
import { revealCell } from "./reveal-cell";
import { runExcel } from "./run-excel";
import { selectedCells } from "./selected-cells";
import { listenToSelection } from "./selection";
import { undoWrite, type Written } from "./undo-write";

const everything: readonly Capability[] = [
  "tables", "links", "notes", "validation", "conditional-formats", "protection", "charts", "print", "names", "properties", "selection", "undo",
];

/** Throws HostProblem `unsupported` where this Excel is older than the floor. */
export async function createExcelHost(): Promise<ExcelHost> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) throw new HostProblem("unsupported", "ExcelApi 1.13");
  return new ExcelHost();
}

export class ExcelHost implements WorkbookHost {
  readonly can: ReadonlySet<Capability> = new Set(everything);
  /** Header of the key column of tables that were written by this host; elsewhere it is the first column. */
  private readonly keyHeaders = new Map<string, string>();
  private last: Written | null = null;
  private readonly listeners = new Set<() => void>();

  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<ApplyReport> {
    const { report, written } = await runExcel((context) => applyPlan(context, plan, options));
    for (const sheet of plan.sheets) for (const table of sheet.tables ?? []) this.keyHeaders.set(table.name, table.columns[0]!.header);
    this.last = written;
    this.tellWritten();
    return report;
  }

  read(tables: readonly string[]): Promise<TableData[]> {
    return runExcel((context) => readLedgerTables(context, tables));
  }

  properties(): Promise<Readonly<Record<string, string>>> {
    return runExcel(async (context) => {
      const properties = context.workbook.properties.custom.load("items/key,items/value");
      await context.sync();
      return Object.fromEntries(properties.items.map(({ key, value }) => [key, String(value)]));
    });
  }

  reveal(cell: CellRef): Promise<void> {
    return runExcel((context) => revealCell(context, cell, this.keyHeaders));
  }

  onSelection(listener: (selected: Selected) => void): Unsubscribe {
    return listenToSelection(listener, this.keyHeaders);
  }

  /** Puts back what the last `apply` of this session changed. Throws `changed` where the tables no longer stand as it left them. */
  async undo(): Promise<boolean> {
    const { last } = this;
    if (!last) return false;
    await runExcel((context) => undoWrite(context, last));
    this.last = null;
    this.tellWritten();
    return true;
  }

  selectedCells(): Promise<string[][]> {
    return selectedCells();
  }

  onWritten(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Formulas with functions of this add-in are worked out only when everything is. */
  recalculate(): Promise<void> {
    return runExcel(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
  }

  private tellWritten(): void {
    for (const listener of this.listeners) listener();
  }
}
