/**
 * A fake of the Excel *host*, for Microsoft's real client library: it answers the rich API's wire protocol from a grid in memory.
 * Load, sync, batching, null objects and the API floor are therefore Microsoft's own code; shapes, tables, protection, limits and
 * errors are checked here.
 *
 *   in Node      `loadExcel(...)` (load-excel.ts) puts `Excel` and `Office` on globalThis; `excel.connect(new FakeExcel())`
 *   in Chromium  `servePage(page, new FakeExcel(), {…})` (fake-excel-page.ts) before `page.goto(…/taskpane.html)`
 *
 *   model/    what a saved workbook holds, and Excel's rules   objects/  its objects with the wire's member names
 *   wire/     messages, and how a batch is carried out
 *
 * Not imitated: calculation (formulas give #FAKE!), references moving with cells, multiple selections, threads of comments.
 */
import type { Area } from "./model/area";
import { formatArea, overlaps } from "./model/area";
import { HostError } from "./model/host-error";
import type { SheetModel } from "./model/sheet-model";
import { snapshot } from "./model/snapshot";
import type { TableModel } from "./model/table-model";
import { WorkbookModel } from "./model/workbook-model";
import type { FakeContext } from "./objects/fake-context";
import { sheetObject } from "./objects/sheet-object";
import { tableObject } from "./objects/table-object";
import { type Deliveries, workbookObject } from "./objects/workbook-object";
import { delayForCellEdit, mayWrite, type WireAnswer, type WireRequest } from "./wire/messages";
import { processQuery } from "./wire/process-query";
import type { WireObject } from "./wire/wire-object";

/** One request as it came: its size in bytes of UTF-8 and how many actions it asked for. */
export interface Exchange { readonly bytes: number; readonly answerBytes: number; readonly actions: number; readonly flags: number; readonly members: readonly string[] }

export interface HostEvent { readonly messageType: number; readonly message: object }
const selectionChanged = 14, tableChanged = 101;

export class FakeExcel implements FakeContext {
  readonly book = new WorkbookModel();
  readonly exchanges: Exchange[] = [];
  readonly deliveries: Deliveries = { created: [], inserted: [] };
  /** A cell is being edited: requests that may write are refused, unless they asked to wait. */
  editMode = false;
  /** Where requests that asked to wait are held while a cell is being edited; `endEdit` lets them go on. */
  private waiting: (() => void)[] = [];
  limitBytes = 5 * 1024 * 1024;
  /** Answers this error at the n-th writing action from now (0: the next). */
  private failure: { countdown: number; problem: HostError } | null = null;
  private readonly references = new Map<string, WireObject>();
  private readonly listening = new Map<string, number>();
  private onEvent: (event: HostEvent) => void = () => undefined;
  private readonly root = workbookObject(this, this.deliveries);

  sheetObject(sheet: SheetModel): WireObject { return sheetObject(this, sheet); }
  tableObject(sheet: SheetModel, table: TableModel): WireObject { return tableObject(this, sheet, table); }

  async handle(request: WireRequest): Promise<WireAnswer> {
    if (this.editMode && request.flags & delayForCellEdit) await new Promise<void>((go) => this.waiting.push(go));
    const text = JSON.stringify(request);
    const bytes = new TextEncoder().encode(text).length;
    const answer = this.answer(JSON.parse(text) as WireRequest, bytes);
    const answerBytes = new TextEncoder().encode(JSON.stringify(answer)).length;
    const { Actions, ObjectPaths } = request.message.body;
    this.exchanges.push({ bytes, answerBytes, actions: Actions.length, flags: request.flags, members: Actions.map((action) => action.Name || ObjectPaths[action.ObjectPathId]?.Name || "") });
    if (answerBytes > this.limitBytes) return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return answer;
  }

  private answer(request: WireRequest, bytes: number): WireAnswer {
    if (bytes > this.limitBytes) return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (this.editMode && request.flags & mayWrite) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    return processQuery(request.message.body, this.root, {
      find: (id) => this.references.get(id),
      keep: (object) => { const id = `Ref:${this.references.size + 1}`; this.references.set(id, object); return id; },
      drop: (id) => { this.references.delete(id); },
    }, (action) => {
      if (!this.failure || !isWriting(action.ActionType, action.Name)) return;
      if (this.failure.countdown-- > 0) return;
      const { problem } = this.failure;
      this.failure = null;
      throw problem;
    });
  }

  /** Lets `count` writing actions pass and answers the next with this error. */
  failAfter(count: number, code: string): void {
    this.failure = { countdown: count, problem: new HostError(code, `fake: ${code} after ${count} writing actions`) };
  }

  /** True while a failure asked for has not happened yet. */
  get failurePending(): boolean { return this.failure !== null; }
  forgetFailure(): void { this.failure = null; }

  endEdit(): void {
    this.editMode = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Who hears events (the client library's bridge). */
  listenWith(onEvent: (event: HostEvent) => void): void { this.onEvent = onEvent; }
  listen(event: string, on: boolean): void { this.listening.set(event, Math.max(0, (this.listening.get(event) ?? 0) + (on ? 1 : -1))); }
  isListening(event: string): boolean { return (this.listening.get(event) ?? 0) > 0; }

  /** Someone selects cells. */
  select(sheet: SheetModel, area: Area): void {
    this.book.selection = { sheet, area };
    if (this.isListening("selection")) this.onEvent({ messageType: selectionChanged, message: { address: formatArea(area), worksheetId: sheet.id } });
  }

  changed({ sheet, area }: { sheet: SheetModel; area: Area }): void {
    if (!this.isListening("tableChanged")) return;
    for (const table of sheet.tables) {
      if (!overlaps(table.area, area)) continue;
      this.onEvent({ messageType: tableChanged, message: { tableId: table.id, worksheetId: sheet.id, address: formatArea(area), changeType: "RangeEdited", source: 0 } });
    }
  }

  /** Everything a saved file would hold. */
  snapshot(): object { return snapshot(this.book); }
}

const refusal = (Code: string, Message: string): WireAnswer => ({ Results: [], TraceIds: [], Error: { Code, Message, ActionIndex: 0, Location: "" } });
const reading = /^(?:_|Get|Suspend|Activate$|Select$|Calculate$)/;
const isWriting = (type: number, name: string): boolean => type === 4 || (type === 3 && !reading.test(name));
