import type { BorderLook, CellLook, Edge } from "../model/cell-model";
import { invalidArgument } from "../model/host-error";
import type { SheetModel } from "../model/sheet-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import { common, type RangeRef } from "./range-object";

const colour = (value: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`colour ${value}`);
  return value.toUpperCase();
};

/** RangeFormat with its font, fill, borders and protection. */
export function formatObject(range: RangeRef, guard: (locked?: boolean) => void): WireObject {
  const { sheet, area } = range;
  const all = (write: (look: CellLook) => void): void => {
    guard(false);
    if (area.rows * area.columns > 2_000_000) throw invalidArgument("too many cells to format one by one");
    for (let row = area.row; row < area.row + area.rows; row++) for (let c = area.column; c < area.column + area.columns; c++) write(sheet.touch(row, c).look);
  };
  const read = <K extends keyof CellLook>(key: K) => (): unknown => common(range, (cell) => cell.look[key]);
  const write = <K extends keyof CellLook>(key: K) => (value: CellLook[K]): void => all((look) => { look[key] = value; });
  const property = <K extends keyof CellLook>(name: string, key: K): Pick<WireObject, "get" | "set"> => ({ get: { [name]: read(key) }, set: { [name]: write(key) as never } });
  const font: WireObject = merge("RangeFont", [
    property("Bold", "bold"), property("Italic", "italic"), property("Size", "size"), property("Name", "font"), property("Underline", "underline"),
    { get: { Color: read("color") }, set: { Color: (value: string) => all((look) => { look.color = colour(value); }) } },
  ]);
  const fill: WireObject = {
    type: "RangeFill",
    get: { Color: () => common(range, (cell) => cell.look.fill ?? "#FFFFFF"), Pattern: () => common(range, (cell) => (cell.look.fill ? "Solid" : "None")) },
    set: { Color: (value: string) => all((look) => { look.fill = colour(value); }) },
    call: { Clear: () => all((look) => { look.fill = null; }) },
  };
  const protection: WireObject = merge("FormatProtection", [property("Locked", "locked")]);
  return {
    type: "RangeFormat",
    get: {
      HorizontalAlignment: read("horizontal"), VerticalAlignment: read("vertical"), WrapText: read("wrap"), IndentLevel: read("indent"),
      ColumnWidth: () => common({ sheet, area: { ...area, rows: 1 } }, (_cell, _row, column) => (sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidths.get(column) ?? standardWidth)),
      RowHeight: () => common({ sheet, area: { ...area, columns: 1 } }, (_cell, row) => sheet.rowHeights.get(row) ?? 15),
    },
    set: {
      HorizontalAlignment: write("horizontal") as never, VerticalAlignment: write("vertical") as never, WrapText: write("wrap") as never, IndentLevel: write("indent") as never,
      ColumnWidth: (width: number) => { guard(false); if (width < 0 || width > 1800) throw invalidArgument("column width"); for (let c = area.column; c < area.column + area.columns; c++) setWidth(sheet, c, width); },
      RowHeight: (height: number) => { guard(false); if (height < 0 || height > 409) throw invalidArgument("row height"); for (let r = area.row; r < area.row + area.rows; r++) sheet.rowHeights.set(r, height); },
    },
    nav: { Font: () => font, Fill: () => fill, Protection: () => protection, Borders: () => bordersObject(range, all) },
    call: { AutofitColumns: () => guard(false), AutofitRows: () => guard(false) },
  };
}

const standardWidth = 48;

/** A width makes a hidden column visible, none hides it. */
function setWidth(sheet: SheetModel, column: number, width: number): void {
  if (width === 0) { sheet.hiddenColumns.add(column); return; }
  sheet.hiddenColumns.delete(column);
  if (width === standardWidth) sheet.columnWidths.delete(column);
  else sheet.columnWidths.set(column, width);
}

const edges: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

function bordersObject({ sheet, area }: RangeRef, all: (write: (look: CellLook) => void) => void): WireObject {
  const onEdge = (edge: string, row: number, column: number): Edge[] => {
    switch (edge) {
      case "EdgeTop": return row === area.row ? ["EdgeTop"] : [];
      case "EdgeBottom": return row === area.row + area.rows - 1 ? ["EdgeBottom"] : [];
      case "EdgeLeft": return column === area.column ? ["EdgeLeft"] : [];
      case "EdgeRight": return column === area.column + area.columns - 1 ? ["EdgeRight"] : [];
      case "InsideHorizontal": return row < area.row + area.rows - 1 ? ["EdgeBottom"] : [];
      case "InsideVertical": return column < area.column + area.columns - 1 ? ["EdgeRight"] : [];
      default: throw invalidArgument(`border ${edge}`);
    }
  };
  const change = (edge: string, part: Partial<BorderLook>): void => {
    all(() => undefined);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const { look } = sheet.touch(row, column);
        for (const side of onEdge(edge, row, column)) {
          look.borders[side] = { style: "Continuous", color: "#000000", ...look.borders[side], ...part };
          if (part.style === "None") delete look.borders[side];
        }
      }
    }
  };
  const item = (edge: string): WireObject => ({
    type: "RangeBorder", id: edge, get: { SideIndex: () => edge },
    set: { Style: (style: string) => change(edge, { style }), Color: (color: string) => change(edge, { color: colour(color) }), Weight: () => undefined },
  });
  return collection("RangeBorderCollection", () => [...edges, "InsideHorizontal", "InsideVertical"].map(item), (border) => border.id ?? "");
}

function merge(type: string, parts: readonly Pick<WireObject, "get" | "set">[]): WireObject {
  return { type, get: Object.assign({}, ...parts.map((part) => part.get)), set: Object.assign({}, ...parts.map((part) => part.set)) };
}
