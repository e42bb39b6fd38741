import type { Rect } from "../../../workbook/plan";

/** Sheets and ranges of the open workbook within one Excel.run; sheets are known by the name they have now. */
export class OpenBook {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext, private readonly nameNow: (name: string) => string = (name) => name) {}

  sheet(name: string): Excel.Worksheet {
    let sheet = this.sheets.get(name);
    if (!sheet) this.sheets.set(name, sheet = this.context.workbook.worksheets.getItem(this.nameNow(name)));
    return sheet;
  }

  range(sheet: string, { row, column, rows, columns }: Rect): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
  }
}

/**
 * One step of a write, and the way back. Both only queue; `carryOut` syncs.
 * `undo` restores what was there whether `do` happened or not. Where that can't be (rows moved), `probe` tells if it happened:
 * what follows a change that didn't, in the same request, has not happened either. `probe` runs before every `undo` and may
 * only look up what the undo needs to know (null).
 */
export interface Change {
  /** Bytes of JSON in a request, roughly. */
  readonly bytes: number;
  /** Rows of tables written by it, for progress. */
  readonly rows?: number;
  /** Must not travel with what comes before. */
  readonly apart?: boolean;
  readonly do: (book: OpenBook) => void;
  /** `failed`: right after a write that stopped half-way, before anybody could do anything else. */
  readonly undo: (book: OpenBook, failed: boolean) => void;
  readonly probe?: (book: OpenBook) => () => boolean | null;
}

/** For what disappears with a sheet or table that is itself undone. */
export const nothing = (): void => undefined;

export const step = (bytes: number, run: (book: OpenBook) => void, undo: (book: OpenBook) => void = nothing): Change => ({ bytes, do: run, undo });
