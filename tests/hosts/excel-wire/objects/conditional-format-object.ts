import { formatArea, overlaps, quoteSheet } from "../model/area";
import { invalidArgument } from "../model/host-error";
import type { ConditionalFormatModel } from "../model/sheet-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import type { FakeContext } from "./fake-context";
import { type RangeRef, rangeObject } from "./range-object";

const types = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];
const kindOf: Readonly<Record<string, string>> = { Custom: "Custom", DataBar: "DataBar", ContainsText: "TextComparison", CellValue: "CellValue" };

export function conditionalFormatsObject(fake: FakeContext, { sheet, area }: RangeRef, guard: (locked?: boolean) => void): WireObject {
  const here = (): ConditionalFormatModel[] => sheet.conditionalFormats.filter((format) => overlaps(format.area, area));
  return collection("ConditionalFormatCollection", () => here().map((format) => conditionalFormatObject(fake, { sheet, area }, format, guard)), (object) => object.id ?? "", {
    Add: (type: string) => {
      guard(false);
      if (!types.includes(type)) throw invalidArgument(`conditional format ${type}`);
      const format: ConditionalFormatModel = { id: `{CF-${fake.book.nextId()}}`, type, area, rule: {}, formula: "", look: {} };
      // The newest has the first priority.
      sheet.conditionalFormats.unshift(format);
      return conditionalFormatObject(fake, { sheet, area }, format, guard);
    },
    ClearAll: () => { guard(false); sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !overlaps(format.area, area)); },
  });
}

function conditionalFormatObject(fake: FakeContext, { sheet }: RangeRef, format: ConditionalFormatModel, guard: (locked?: boolean) => void): WireObject {
  const put = (key: string) => (value: unknown): void => { guard(false); format.look[key] = value; };
  const part = (kind: string): WireObject | null => (kindOf[format.type] === kind ? detail() : null);
  const bag = (type: string, names: readonly string[], prefix: string): WireObject => ({
    type, get: Object.fromEntries(names.map((name) => [name, () => format.look[prefix + name] ?? null])),
    set: Object.fromEntries(names.map((name) => [name, put(prefix + name) as never])),
  });
  const look: WireObject = {
    type: "ConditionalRangeFormat", get: { NumberFormat: () => format.look.NumberFormat ?? null }, set: { NumberFormat: put("NumberFormat") as never },
    nav: { Font: () => bag("ConditionalRangeFont", ["Bold", "Italic", "Color"], "Font"), Fill: () => bag("ConditionalRangeFill", ["Color"], "Fill") },
  };
  const detail = (): WireObject => ({
    type: `${format.type}ConditionalFormat`,
    get: format.type === "Custom" ? {} : { Rule: () => format.rule },
    set: { Rule: (rule: unknown) => { guard(false); format.rule = rule; } },
    nav: {
      Format: () => look, PositiveFormat: () => bag("ConditionalDataBarPositiveFormat", ["FillColor", "BorderColor", "GradientFill"], "Positive"),
      ...(format.type === "Custom" ? { Rule: () => ({ type: "ConditionalFormatRule", get: { Formula: () => format.formula }, set: { Formula: (formula: string) => { guard(false); format.formula = formula; } } }) } : {}),
    },
  });
  const range = (): WireObject => rangeObject(fake, sheet, format.area);
  return {
    type: "ConditionalFormat", id: format.id,
    get: { Id: () => format.id, Type: () => format.type, Priority: () => sheet.conditionalFormats.indexOf(format), StopIfTrue: () => false },
    set: {
      // Moving to a priority shifts the others.
      Priority: (priority: number) => { sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format); sheet.conditionalFormats.splice(priority, 0, format); },
    },
    nav: Object.fromEntries(Object.values(kindOf).flatMap((kind) => [[kind, () => part(kind)], [`${kind}OrNullObject`, () => part(kind)]])),
    call: {
      GetRange: range, GetRangeOrNullObject: range,
      GetRanges: () => ({ type: "RangeAreas", get: { Address: () => `${quoteSheet(sheet.name)}!${formatArea(format.area)}` } }),
      Delete: () => { guard(false); sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other.id !== format.id); },
    },
  };
}
