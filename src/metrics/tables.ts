import { readUnit, type UnitRead } from "./units";

/** A cell of a tab-separated table with what its headers say. Offsets are clean. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  /** Row and column header, without units. */
  readonly name: string;
  readonly unit: UnitRead | null;
  /** The header that says when: 2021年, 上半年. */
  readonly period: string | null;
  /** 序号: the cell numbers the row. */
  readonly role: "figure" | "number" | "label";
}

interface Row { readonly cells: readonly { readonly start: number; readonly end: number; readonly text: string }[] }

const NUMERIC = /^[-—－﹣−–+]?[约近超]?\d[\d,，.]*\s?(?:[%％‰]|[\u4e00-\u9fff]{1,4})?$/u;
const WHEN = /^(?:(?:19|20)\d\d(?:年度?|学年|年末|年底)?(?:[上下]半年|前三季度|\d{1,2}月|第?[一二三四]季度|底|末)?|[上下]半年|前三季度|[一二三四]季度|本年|上年|今年|去年)(?:完成|实际)?$/u;
const UNIT_HEADER = /^(?:计量)?单位$/u;
const NUMBER_HEADER = /^(?:序号|编号|代码|行次)$/u;
const TOTAL = /^(?:合计|总计|小计|全省合计|全市合计|总和)$/u;
const OF_ABOVE = /^(?:同比|比上年|较上年|环比|增长|增速|增幅|增长率|占比|比重|其中)/u;
const IN_BRACKETS = /[（(](?<unit>[^（）()]{1,8})[）)]\s*$/u;

/** Characters of a cell that may say something to its row or column, and lines of headers, at most. */
const LONGEST_CELL = 200, HEADER_ROWS = 12;

/** Finds the tables of a clean text: runs of lines with the same tabs. */
export function readTables(text: string): TableCell[] {
  if (!text.includes("\t")) return [];
  const found: TableCell[] = [];
  const close = (): void => { if (rows.length > 1) for (const cell of readTable(rows, caption)) found.push(cell); };
  let rows: Row[] = [];
  let caption = "";
  let line = "";
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const content = text.slice(start, end);
    if (content.includes("\t")) {
      if (rows.length === 0) caption = line;
      rows.push(readRow(text, start, end));
    } else {
      close();
      rows = [];
      line = content;
    }
    start = end + 1;
  }
  close();
  return found;
}

function readRow(text: string, start: number, end: number): Row {
  const cells = [];
  for (let from = start; from <= end; ) {
    let to = text.indexOf("\t", from);
    if (to < 0 || to > end) to = end;
    cells.push({ start: from, end: to, text: text.slice(from, Math.min(to, from + LONGEST_CELL)).trim() });
    from = to + 1;
  }
  return { cells };
}

/** What a row or a column is headed by, looked at once for all its cells. */
class Heading {
  /** Without its unit. */
  readonly bare: string;
  readonly when: boolean;
  /** What it adds to the names of its cells. */
  readonly name: string;
  readonly unit: UnitRead | null;

  constructor(readonly printed: string) {
    this.bare = bare(printed);
    this.when = WHEN.test(this.bare);
    this.name = this.when || TOTAL.test(this.bare) ? "" : this.bare;
    this.unit = unitOf(IN_BRACKETS.exec(printed)?.groups?.unit ?? "");
  }
}

function readTable(rows: readonly Row[], caption: string): TableCell[] {
  const headers = rows.findIndex((row) => row.cells.some((cell) => isFigure(cell.text)));
  if (headers < 0) return [];
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const columns = headerOf(rows.slice(Math.max(0, headers - HEADER_ROWS), headers), width).map((printed) => new Heading(printed));
  const shared = unitOf(/单位[：:]\s*(?<unit>[^\s，。；）)]{1,8})/u.exec(caption)?.groups?.unit ?? "");
  const unitColumn = columns.findIndex(({ printed }) => UNIT_HEADER.test(printed));
  const numberColumn = columns.findIndex(({ printed }) => NUMBER_HEADER.test(printed));
  const labelColumn = rows[headers]!.cells.findIndex((cell, c) => c !== numberColumn && c !== unitColumn && !isFigure(cell.text));
  const cells: TableCell[] = [];
  let above = "";
  rows.forEach((row, r) => {
    const printed = row.cells[Math.max(0, labelColumn)]?.text ?? "";
    // 同比增长 in a row of its own belongs to the row above
    const below = OF_ABOVE.test(printed);
    const label = new Heading(below ? `${above}${printed}` : printed);
    if (!below) above = label.bare;
    const rowUnit = unitColumn >= 0 ? unitOf(row.cells[unitColumn]?.text ?? "") : label.unit;
    row.cells.forEach(({ start, end }, c) => {
      const header = columns[c]!;
      if (r < headers || c === labelColumn || c === unitColumn) cells.push({ start, end, name: "", unit: null, period: null, role: "label" });
      else if (c === numberColumn) cells.push({ start, end, name: "", unit: null, period: null, role: "number" });
      else cells.push({ start, end, name: `${label.name}${header.name}`, unit: header.unit ?? rowUnit ?? shared, period: header.when ? header.bare : label.when ? label.bare : null, role: "figure" });
    });
  });
  return cells;
}

const isFigure = (cell: string): boolean => NUMERIC.test(cell) && !WHEN.test(cell);

/** Header lines merged per column; a cell left empty takes what stands to its left (合并单元格). */
function headerOf(rows: readonly Row[], width: number): string[] {
  const headers = new Array<string>(width).fill("");
  rows.forEach(({ cells }, r) => {
    const merged = r < rows.length - 1;
    let left = "";
    for (let c = 0; c < width; c++) {
      const own = cells[c]?.text ?? "";
      headers[c] += own === "" && merged ? left : own;
      if (own !== "") left = own;
    }
  });
  return headers;
}

const bare = (header: string): string => header.replace(IN_BRACKETS, (whole, unit: string) => (unitOf(unit) ? "" : whole)).replace(/\s/gu, "");

function unitOf(printed: string): UnitRead | null {
  const text = printed.replace("％", "%");
  const unit = text === "" ? null : readUnit(text, 0);
  return unit && unit.end === text.length ? unit : null;
}
