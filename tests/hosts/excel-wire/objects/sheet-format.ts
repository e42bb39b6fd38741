import type { SheetModel } from "../model/sheet-model";
import type { WireObject } from "../wire/wire-object";

/** Format of a whole sheet: only its font, kept as one fact instead of 17 billion cells. */
export function sheetFormatObject(sheet: SheetModel, guard: () => void): WireObject {
  const change = (part: Partial<{ name: string; size: number }>): void => {
    guard();
    sheet.font = { name: "等线", size: 11, ...sheet.font, ...part };
    for (const cell of sheet.cells.values()) Object.assign(cell.look, { font: sheet.font.name, size: sheet.font.size });
  };
  return {
    type: "RangeFormat", get: {}, set: {},
    nav: {
      Font: () => ({
        type: "RangeFont", get: { Name: () => sheet.font?.name ?? "等线", Size: () => sheet.font?.size ?? 11 },
        set: { Name: (name: string) => change({ name }), Size: (size: number) => change({ size }) },
      }),
    },
  };
}
