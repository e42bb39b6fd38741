import type { Rect } from "../../../workbook/plan";
import { addRule, type ExcelRule } from "../conditional-rule";
import { type Change, nothing, type OpenBook } from "./change";

export interface PlacedRule { readonly area: Rect; readonly rule: ExcelRule }

const all = (book: OpenBook, sheet: string): Excel.ConditionalFormatCollection => book.sheet(sheet).getRange().conditionalFormats;

/** Looks which formats there are, for the way back. */
function lookUp(sheet: string, found: (ids: readonly string[]) => void): NonNullable<Change["probe"]> {
  return (book) => {
    const formats = all(book, sheet).load("items/id");
    return () => { found(formats.items.map(({ id }) => id)); return null; };
  };
}

export interface StandingRule {
  readonly id: string;
  readonly area: Rect | null;
  readonly rule: ExcelRule;
  /** Among all formats of the sheet. */
  readonly priority: number;
}

/** Takes formats away; the way back makes those anew that are not there, and puts them in their order. */
export function removeFormats(sheet: string, remove: readonly StandingRule[]): Change {
  let now: readonly string[] = [];
  return {
    bytes: remove.length * 500,
    do: (book) => { for (const { id } of remove) all(book, sheet).getItem(id).delete(); },
    probe: lookUp(sheet, (ids) => { now = ids; }),
    undo: (book) => {
      for (const { id, area, rule, priority } of [...remove].sort((a, b) => a.priority - b.priority)) {
        if (area && !now.includes(id)) addRule(book.range(sheet, area), rule).priority = priority;
      }
    },
  };
}

/** Adds formats; the way back removes those that are not among the `kept`. */
export function addFormats(sheet: string, kept: readonly string[], add: readonly PlacedRule[], fresh: boolean): Change {
  let now: readonly string[] = [];
  return {
    bytes: add.length * 1500,
    do: (book) => { for (const { area, rule } of add) addRule(book.range(sheet, area), rule); },
    ...(fresh ? { undo: nothing } : {
      probe: lookUp(sheet, (ids) => { now = ids; }),
      undo: (book: OpenBook) => { for (const id of now) if (!kept.includes(id)) all(book, sheet).getItem(id).delete(); },
    }),
  };
}
