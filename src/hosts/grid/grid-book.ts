import { absolute, sheetReference } from "../../workbook/addresses";
import { movedFormula } from "../../workbook/moved-formula";
import type { CellLink, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { BookStore, CellKind, ResolvedLink } from "../../workbook/sheet-store";
import { dressSheet } from "./dress-sheet";
import { gridCell, valueOf } from "./grid-cell";
import { GridSheet } from "./grid-sheet";
import { StyleNames } from "./grid-style";
import {
  extrasOf, resource, withResource, type CellExtras, type Extras, type GridRule, type GridTable, type ICellData, type SheetSnapshot, type Snapshot,
} from "./snapshot";
import { nameTables, rangeTables } from "./table-formulas";

interface SavedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly [more: string]: unknown;
}
type BySheet<T> = Record<string, T>;

/** A snapshot opened for a plan to be carried out on; `snapshot()` closes it again. The one given is not changed. */
export class GridBook implements BookStore<ICellData> {
  readonly sheets: GridSheet[];
  readonly styles: StyleNames;
  readonly extras: Extras;
  readonly names: Map<string, SavedName>;
  private readonly base: Snapshot;

  constructor(snapshot: Snapshot) {
    this.base = structuredClone(snapshot);
    this.styles = new StyleNames((this.base.styles ?? {}) as StyleNames["styles"]);
    this.extras = extrasOf(this.base.custom);
    this.names = new Map(Object.entries(resource<Record<string, SavedName>>(this.base, "names")));
    const tables = resource<BySheet<{ tables: GridTable[] }>>(this.base, "tables");
    const formats = resource<BySheet<GridRule[]>>(this.base, "formats");
    const validations = resource<BySheet<GridRule[]>>(this.base, "validations");
    this.sheets = this.base.sheetOrder.map((id) => {
      const data = this.base.sheets[id] as SheetSnapshot;
      data.cellData ??= {};
      return new GridSheet(data, tables[id]?.tables ?? [], formats[id] ?? [], validations[id] ?? []);
    });
    nameTables(this.sheets);
  }

  readonly cells: CellKind<ICellData> = {
    make: (cell, style, link) => this.withLink(gridCell(cell, style, this.styles), link),
    value: valueOf,
    formula: (cell) => cell?.f?.replace(/^=/, ""),
    relink: (cell, link) => this.withLink(cell, link),
    sameLink: (cell, link) => JSON.stringify((cell.custom as CellExtras | undefined)?.link) === JSON.stringify(link && this.planLink(link)),
    renew: (old, made) => {
      const { note } = (old.custom ?? {}) as CellExtras;
      return note && !(made.custom as CellExtras | undefined)?.note ? { ...made, custom: { ...made.custom, note } } : made;
    },
    moved: (cell, from, to) => (cell.f && from !== to ? { ...cell, f: movedFormula(cell.f, from, to) } : cell),
    reworded: (cell, formula) => ({ ...cell, f: `=${formula}` }),
  };

  addSheet(name: string): GridSheet {
    let n = this.sheets.length + 1;
    while (this.base.sheets[`s${n}`]) n++;
    const data: SheetSnapshot = { id: `s${n}`, name, rowCount: 100, columnCount: 20, cellData: {} };
    this.base.sheets[data.id] = data;
    this.base.sheetOrder.push(data.id);
    const sheet = new GridSheet(data, [], [], []);
    this.sheets.push(sheet);
    return sheet;
  }

  namedSheet(name: string): GridSheet | undefined {
    const saved = [...this.names.values()].find((one) => one.name === name);
    const at = saved && /^=?(?:'((?:[^']|'')+)'|([^!']+))!/.exec(saved.formulaOrRefString);
    const sheetName = at && (at[1]?.replaceAll("''", "'") ?? at[2]);
    return this.sheets.find((sheet) => sheet.name === sheetName);
  }

  dress(sheet: GridSheet, plan: SheetPlan, fresh: boolean): void {
    dressSheet(sheet, plan, fresh, this.styles, this.extras.font?.size ?? 11);
    this.extras.sheets[sheet.data.id] = { planId: plan.id, ...(plan.print ? { print: plan.print } : {}), ...(plan.charts?.length ? { charts: plan.charts } : {}), ...(plan.protected ? { protected: true } : {}) };
    for (const table of plan.tables ?? []) this.extras.tables[table.name] = { keyHeader: table.columns[0]!.header, columns: table.columns };
  }

  /** What of a plan is about the workbook as a whole; before its sheets are written. */
  adopt({ properties, title, language, font }: WorkbookPlan): void {
    Object.assign(this.extras, { title, language, properties: { ...this.extras.properties, ...properties }, ...(font ? { font } : {}) });
    if (font) this.base.defaultStyle = { ff: font.name, fs: font.size };
  }

  /** The plan's names; after its sheets are written. */
  name(plan: WorkbookPlan, sheets: ReadonlyMap<string, Pick<GridSheet, "name">>): void {
    for (const { name, sheet: id, range } of plan.names ?? []) {
      const sheet = sheets.get(id)!;
      for (const [key, saved] of this.names) if (saved.name === name) this.names.delete(key);
      this.names.set(`ledger-${name}`, {
        id: `ledger-${name}`, name, localSheetId: "AllDefaultWorkbook",
        formulaOrRefString: sheetReference(sheet.name, absolute(range)),
      });
    }
  }

  /** The blank sheet that a new workbook starts with goes when the first plan brings its own. */
  dropStarter(): void {
    const starter = this.sheets.findIndex((sheet) => this.extras.sheets[sheet.data.id]?.starter && sheet.extent().rows === 0 && sheet.tables.length === 0);
    if (starter < 0 || this.sheets.length < 2) return;
    const [{ data: { id } }] = this.sheets.splice(starter, 1) as [GridSheet];
    delete this.base.sheets[id];
    delete this.extras.sheets[id];
    this.base.sheetOrder = this.base.sheetOrder.filter((one) => one !== id);
  }

  /** Links inside the grid go by the sheet's id: people rename sheets. */
  private planLink({ sheet, at, tip }: ResolvedLink): CellLink {
    return { sheet: this.sheets.find(({ name }) => name === sheet)?.data.id ?? sheet, at, ...(tip ? { tip } : {}) };
  }

  private withLink(cell: ICellData, link: ResolvedLink | undefined): ICellData {
    const { custom, ...bare } = cell;
    const { link: _, ...others } = (custom ?? {}) as CellExtras;
    const extras: CellExtras = { ...others, ...(link ? { link: this.planLink(link) } : {}) };
    return Object.keys(extras).length > 0 ? { ...bare, custom: extras } : bare;
  }

  snapshot(): Snapshot {
    rangeTables(this.sheets);
    const by = <T>(pick: (sheet: GridSheet) => T): BySheet<T> => Object.fromEntries(this.sheets.map((sheet) => [sheet.data.id, pick(sheet)]));
    let saved: Snapshot = { ...this.base, styles: this.styles.styles as Snapshot["styles"], custom: { ...this.base.custom, ledger: this.extras } };
    saved = withResource(saved, "tables", by((sheet) => ({ tables: sheet.tables.map((table) => gridTable(sheet, table)), tableFilteredOutRows: [] })));
    saved = withResource(saved, "formats", by(({ formats }) => formats));
    saved = withResource(saved, "validations", by(({ validations }) => validations));
    saved = withResource(saved, "themes", { rangeThemeStyleRuleMap: {}, rangeThemeStyleMapJson: {} });
    return withResource(saved, "names", Object.fromEntries(this.names));
  }
}

function gridTable(sheet: GridSheet, { name, at, headers, rows }: GridSheet["tables"][number]): GridTable {
  const old = sheet.gridTables.find((table) => table.name === name);
  return {
    id: old?.id ?? `table-${name}`, name,
    range: { startRow: at.row, endRow: at.row + rows, startColumn: at.column, endColumn: at.column + headers.length - 1 },
    options: old?.options ?? { showHeader: true, showFooter: false },
    filters: old?.filters ?? { tableColumnFilterList: [] },
    columns: headers.map((header, i) => old?.columns.find(({ displayName }) => displayName === header) ?? { id: `${name}-${i}-${header}`, displayName: header, dataType: "string", formula: "", meta: {}, style: {} }),
  };
}
