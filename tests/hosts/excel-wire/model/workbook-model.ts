import { type Area, overlaps } from "./area";
import { HostError, invalidArgument } from "./host-error";
import { SheetModel } from "./sheet-model";
import type { TableModel } from "./table-model";

export interface NameModel { readonly name: string; formula: string; visible: boolean; comment: string }

/** The workbook behind the fake: what is seen, what is saved, and the rules about names. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  properties = new Map<string, string>();
  settings = new Map<string, unknown>();
  structureProtected = false;
  active: SheetModel;
  selection: { sheet: SheetModel; area: Area };
  private made = 0;

  constructor() {
    this.active = this.addSheet("Sheet1");
    this.selection = { sheet: this.active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  nextId(): number {
    return ++this.made;
  }

  addSheet(name: string | null | undefined): SheetModel {
    if (this.structureProtected) throw new HostError("AccessDenied", "The workbook structure is protected.");
    const chosen = name ?? this.freeSheetName();
    this.checkSheetName(chosen, null);
    const sheet = new SheetModel(`{00000000-0001-0000-${String(this.nextId()).padStart(4, "0")}-000000000000}`, chosen);
    this.sheets.push(sheet);
    return sheet;
  }

  checkSheetName(name: string, own: SheetModel | null): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") throw invalidArgument(`sheet name ${name}`);
    if (this.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
  }

  sheet(key: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  removeSheet(sheet: SheetModel): void {
    if (this.structureProtected) throw new HostError("AccessDenied", "The workbook structure is protected.");
    if (this.sheets.filter((other) => other.visibility === "Visible" && other !== sheet).length === 0) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.names = this.names.map((name) => (name.formula.includes(`${sheet.name}!`) || name.formula.includes(`'${sheet.name}'!`) ? { ...name, formula: "=#REF!" } : name));
    if (this.active === sheet) this.active = this.sheets[0]!;
    if (this.selection.sheet === sheet) this.selection = { sheet: this.active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  tables(): { table: TableModel; sheet: SheetModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
  }

  /** Names of tables and defined names share one space. */
  checkName(name: string, own: object | null): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || /^(?:[A-Z]{1,3}\d{1,7}|r|c|r\d+c\d+)$/i.test(name)) throw invalidArgument(`name ${name}`);
    const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
    if (this.tables().some(({ table }) => table !== own && same(table.name)) || this.names.some((other) => other !== own && same(other.name))) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
  }

  checkTableArea(sheet: SheetModel, area: Area, own: TableModel | null): void {
    if (sheet.tables.some((table) => table !== own && overlaps(table.area, area))) throw new HostError("TableOverlap", "A table can't overlap another table.");
    if (sheet.merges.some((merge) => overlaps(merge, area))) throw new HostError("MergedRangeConflict", "A table can't overlap merged cells.");
  }

  private freeSheetName(): string {
    for (let n = 1; ; n++) if (!this.sheet(`Sheet${n}`)) return `Sheet${n}`;
  }
}
