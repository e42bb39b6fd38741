import { parseAddress } from "../model/area";
import { HostError, invalidArgument } from "../model/host-error";
import type { NameModel } from "../model/workbook-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import { commentsObject } from "./comments-object";
import type { FakeContext } from "./fake-context";
import { rangeObject } from "./range-object";
import { tablesObject } from "./table-object";

export interface Deliveries {
  readonly created: string[];
  readonly inserted: { readonly base64: string; readonly options: unknown }[];
}

/** The root object: the workbook, with the application beside it. */
export function workbookObject(fake: FakeContext, deliveries: Deliveries): WireObject {
  const { book } = fake;
  const application: WireObject = {
    type: "Application", get: { CalculationMode: () => "Automatic" },
    call: {
      SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined, Calculate: () => undefined,
      CreateWorkbook: (base64: string) => ({ type: "WorkbookCreated", call: { Open: () => { deliveries.created.push(base64); } } }),
    },
  };
  const worksheets = collection("WorksheetCollection", () => book.sheets.map((sheet) => fake.sheetObject(sheet)), (sheet) => String(sheet.get!.Name!()), {
    Add: (name?: string | null) => fake.sheetObject(book.addSheet(name)),
    GetActiveWorksheet: () => fake.sheetObject(book.active),
    _RegisterSelectionChangedEvent: () => fake.listen("selection", true), _UnregisterSelectionChangedEvent: () => fake.listen("selection", false),
  });
  const rangeOf = (name: NameModel): WireObject | null => {
    if (name.formula.includes("#REF!")) return null;
    const at = parseAddress(name.formula);
    const sheet = book.sheet(at.sheet ?? "");
    return sheet && rangeObject(fake, sheet, at.area);
  };
  const nameObject = (name: NameModel): WireObject => ({
    type: "NamedItem", id: name.name,
    get: { Name: () => name.name, Formula: () => name.formula, Visible: () => name.visible, Value: () => name.formula, Comment: () => name.comment },
    set: { Formula: (formula: string) => { name.formula = formula; }, Visible: (visible: boolean) => { name.visible = visible; } },
    call: {
      Delete: () => { book.names = book.names.filter((other) => other.name !== name.name); },
      GetRangeOrNullObject: () => rangeOf(name),
      GetRange: () => {
        const range = rangeOf(name);
        if (!range) throw new HostError("ItemNotFound", `fake: ${name.name} names no cells`);
        return range;
      },
    },
  });
  const names = collection("NamedItemCollection", () => book.names.map(nameObject), (name) => name.id ?? "", {
    Add: (name: string, reference: string | WireObject, comment?: string) => {
      book.checkName(name, null);
      const formula = typeof reference === "string" ? reference : `=${String(reference.get!.Address!())}`;
      if (!formula.startsWith("=")) throw invalidArgument("a name's formula begins with =");
      const made: NameModel = { name, formula, visible: true, comment: comment ?? "" };
      book.names.push(made);
      return nameObject(made);
    },
  });
  const property = (key: string): WireObject => ({
    type: "CustomProperty", id: key, get: { Key: () => key, Value: () => book.properties.get(key), Type: () => "String" },
    set: { Value: (value: string) => { checkProperty(key, value); book.properties.set(key, value); } },
    call: { Delete: () => { book.properties.delete(key); } },
  });
  const custom = collection("CustomPropertyCollection", () => [...book.properties.keys()].map(property), (item) => item.id ?? "", {
    Add: (key: string, value: string) => { checkProperty(key, value); book.properties.set(key, value); return property(key); },
  });
  const setting = (key: string): WireObject => ({
    type: "Setting", id: key, get: { Key: () => key, Value: () => book.settings.get(key) }, set: { Value: (value: unknown) => { book.settings.set(key, value); } },
    call: { Delete: () => { book.settings.delete(key); } },
  });
  const settings = collection("SettingCollection", () => [...book.settings.keys()].map(setting), (item) => item.id ?? "", {
    Add: (key: string, value: unknown) => { book.settings.set(key, value); return setting(key); },
  });
  return {
    type: "Workbook",
    get: { Name: () => "台账.xlsx", ReadOnly: () => false },
    nav: {
      Application: () => application, Worksheets: () => worksheets, Tables: () => tablesObject(fake, null), Names: () => names, Settings: () => settings,
      Properties: () => ({ type: "DocumentProperties", nav: { Custom: () => custom }, get: {} }),
      Protection: () => ({ type: "WorkbookProtection", get: { Protected: () => book.structureProtected } }),
      Comments: () => commentsObject(fake, null),
    },
    call: {
      GetSelectedRange: () => rangeObject(fake, book.selection.sheet, book.selection.area),
      GetSelectedRanges: () => { throw new HostError("NotImplemented", "fake: multiple selections"); },
      InsertWorksheetsFromBase64: (base64: string, options: unknown) => { deliveries.inserted.push({ base64, options }); return [`{INSERTED-${book.nextId()}}`]; },
      _RemoveReference: () => undefined,
    },
  };
}

function checkProperty(key: string, value: unknown): void {
  if (key === "" || key.length > 255 || String(value).length > 255) throw invalidArgument(`custom property ${key}`);
}
