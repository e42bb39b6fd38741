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

const NUMERIC = /^[-—－+]?[约近超]?\d[\d,，.]*\s?(?:[%％‰]|[\u4e00-\u9fff]{1,4})?$/u;
const WHEN = /^(?:(?:19|20)\d\d(?:年度?|学年|年末|年底)?(?:[上下]半年|前三季度|\d{1,2}月|第?[一二三四]季度|底|末)?|[上下]半年|前三季度|[一二三四]季度|本年|上年|今年|去年)(?:完成|实际)?$/u;
const UNIT_HEADER = /^(?:计量)?单位$/u;
const NUMBER_HEADER = /^(?:序号|编号|代码|行次)$/u;
const TOTAL = /^(?:合计|总计|小计|全省合计|全市合计|总和)$/u;
const OF_ABOVE = /^(?:同比|比上年|较上年|环比|增长|增速|增幅|增长率|占比|比重|其中)/u;
const IN_BRACKETS = /[（(](?<unit>[^（）()]{1,8})[）)]\s*$/u;

/** Finds the tables of a clean text: runs of lines with the same tabs. */
export function readTables(text: string): TableCell[] {
  if (!text.includes("\t")) return [];
  const found: TableCell[] = [];
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
      if (rows.length > 1) found.push(...readTable(rows, caption));
      rows = [];
      line = content;
    }
    start = end + 1;
  }
  if (rows.length > 1) found.push(...readTable(rows, caption));
  return found;
}

function readRow(text: string, start: number, end: number): Row {
  const cells = [];
  for (let from = start; from <= end; ) {
    let to = text.indexOf("\t", from);
    if (to < 0 || to > end) to = end;
    cells.push({ start: from, end: to, text: text.slice(from, to).trim() });
    from = to + 1;
  }
  return { cells };
}

function readTable(rows: readonly Row[], caption: string): TableCell[] {
  const numeric = (row: Row): number => row.cells.filter((c) => NUMERIC.test(c.text) && !WHEN.test(c.text)).length;
  const headers = rows.findIndex((row) => numeric(row) > 0);
  if (headers < 0) return [];
  const columns = headerOf(rows.slice(0, headers), Math.max(...rows.map((r) => r.cells.length)));
  const shared = unitOf(/单位[：:]\s*(?<unit>[^\s，。；）)]{1,8})/u.exec(caption)?.groups?.unit ?? "");
  const unitColumn = columns.findIndex((c) => UNIT_HEADER.test(c));
  const numberColumn = columns.findIndex((c) => NUMBER_HEADER.test(c));
  const labelColumn = rows[headers]!.cells.findIndex((c, i) => i !== numberColumn && i !== unitColumn && (!NUMERIC.test(c.text) || WHEN.test(c.text)));
  const cells: TableCell[] = [];
  let above = "";
  rows.forEach((row, r) => {
    const printed = row.cells[Math.max(0, labelColumn)]?.text ?? "";
    // 同比增长 in a row of its own belongs to the row above
    const label = OF_ABOVE.test(printed) ? `${above}${printed}` : printed;
    if (!OF_ABOVE.test(printed)) above = bare(printed);
    const rowUnit = unitColumn >= 0 ? unitOf(row.cells[unitColumn]?.text ?? "") : unitOf(IN_BRACKETS.exec(label)?.groups?.unit ?? "");
    row.cells.forEach((cell, c) => {
      const header = columns[c] ?? "";
      const { start, end } = cell;
      if (r < headers || c === labelColumn || c === unitColumn) cells.push({ start, end, name: "", unit: null, period: null, role: "label" });
      else if (c === numberColumn) cells.push({ start, end, name: "", unit: null, period: null, role: "number" });
      else {
        const period = [header, label].find((h) => WHEN.test(bare(h))) ?? null;
        const parts = [label, header].filter((h) => !WHEN.test(bare(h))).map(bare).filter((h) => h !== "" && !TOTAL.test(h));
        cells.push({ start, end, name: parts.join(""), unit: unitOf(IN_BRACKETS.exec(header)?.groups?.unit ?? "") ?? rowUnit ?? shared, period: period && bare(period), role: "figure" });
      }
    });
  });
  return cells;
}

/** Header lines merged per column; a cell left empty takes what stands to its left (合并单元格). */
function headerOf(rows: readonly Row[], width: number): string[] {
  return Array.from({ length: width }, (_, c) => rows.map((row, r) => row.cells[c]?.text || (r < rows.length - 1 ? row.cells.slice(0, c).reverse().find((x) => x.text)?.text ?? "" : "")).join(""));
}

const bare = (header: string): string => header.replace(IN_BRACKETS, (whole, unit: string) => (unitOf(unit) ? "" : whole)).replace(/\s/gu, "");

function unitOf(printed: string): UnitRead | null {
  const text = printed.replace("％", "%");
  const unit = text === "" ? null : readUnit(text, 0);
  return unit && unit.end === text.length ? unit : null;
}
