import type { StandingSheet } from "./standing-book";

/** A table as the first look finds it. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly showTotals: boolean;
  readonly isFiltered: boolean;
}

export interface BookSurvey {
  readonly sheets: readonly StandingSheet[];
  readonly structureProtected: boolean;
  readonly tables: readonly FoundTable[];
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** One sync: which sheets, tables, names and properties there are. */
export async function surveyBook(context: Excel.RequestContext): Promise<BookSurvey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  const tables = workbook.tables.load("items/name,items/showTotals,items/worksheet/name,items/autoFilter/isDataFiltered");
  const names = workbook.names.load("items/name,items/formula");
  const properties = workbook.properties.custom.load("items/key,items/value");
  const protection = workbook.protection.load("protected");
  await context.sync();
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name, id: sheet.id, visible: sheet.visibility === "Visible",
      protection: sheet.protection.protected ? { ...sheet.protection.options } : null,
    })),
    structureProtected: protection.protected,
    tables: tables.items.map((table) => ({
      name: table.name, sheet: table.worksheet.name, showTotals: table.showTotals, isFiltered: table.autoFilter.isDataFiltered,
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    properties: new Map(properties.items.map(({ key, value }) => [key, String(value)])),
  };
}
