import type { Rect } from "../../../workbook/plan";
import { absoluteAddress } from "../address";
import type { StandingComment } from "../standing/standing-book";
import { type Change, nothing, type OpenBook } from "./change";

/** `formula` before, or null where the name is new. */
export function setName(name: string, sheet: string, area: Rect, before: string | null): Change {
  const write = (formula: string, there: boolean) => ({ context }: { context: Excel.RequestContext }): void => {
    if (there) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
  };
  return {
    bytes: 500,
    do: write(`=${absoluteAddress(sheet, area)}`, before !== null),
    undo: before === null ? ({ context }) => { context.workbook.names.getItem(name).delete(); } : write(before, true),
    ...(before === null ? { probe: ({ context }) => { const item = context.workbook.names.getItemOrNullObject(name).load("name"); return () => !item.isNullObject; } } : {}),
  };
}

export const setProperty = (key: string, value: string, before: string | null): Change => ({
  bytes: 400 + value.length * 3,
  do: ({ context }) => { context.workbook.properties.custom.add(key, value); },
  undo: ({ context }) => {
    if (before === null) context.workbook.properties.custom.getItem(key).delete();
    else context.workbook.properties.custom.add(key, before);
  },
  ...(before === null ? { probe: ({ context }) => { const item = context.workbook.properties.custom.getItemOrNullObject(key).load("key"); return () => !item.isNullObject; } } : {}),
});

export interface PlannedComment { readonly row: number; readonly column: number; readonly content: string; readonly there: StandingComment | null }

/** Notes of the plan as comments of their cells (notes proper are above the API floor). */
export function putComments(sheet: string, before: readonly string[], comments: readonly PlannedComment[], fresh: boolean): Change {
  let now: readonly string[] = [];
  return {
    bytes: comments.reduce((sum, { content }) => sum + 700 + content.length * 3, 400),
    do: (book) => {
      for (const { row, column, content, there } of comments) {
        if (there) book.context.workbook.comments.getItem(there.id).content = content;
        else book.context.workbook.comments.add(book.range(sheet, { row, column, rows: 1, columns: 1 }), content);
      }
    },
    ...(fresh ? { undo: nothing } : {
      probe: (book: OpenBook) => {
        const there = book.sheet(sheet).comments.load("items/id");
        return () => { now = there.items.map(({ id }) => id); return null; };
      },
      undo: (book: OpenBook) => {
        for (const id of now) if (!before.includes(id)) book.context.workbook.comments.getItem(id).delete();
        for (const { there } of comments) if (there) book.context.workbook.comments.getItem(there.id).content = there.content;
      },
    }),
  };
}

