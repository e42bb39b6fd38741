import { MINUS_SIGNS } from "../text/minus-signs";
import { earlierColumn, grownColumn, tellsGrowth, unitOfGrowth } from "./table-growth";
import { Heading, isRate, isWhen, sharedBy, subjectOf, unitOf, unitSaid, whenNoted } from "./table-heading";
import type { UnitRead } from "./units";

/** A cell of a tab-separated table with what its headers say. Offsets are clean. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  /** Row and column header, without units. */
  readonly name: string;
  readonly unit: UnitRead | null;
  /** The header that says when: 2021年, 上半年. */
  readonly period: string | null;
  /** 2024年目标: the header says that it is aimed at. */
  readonly aimed?: boolean;
  /** 序号: the cell numbers the row. */
  readonly role: "figure" | "number" | "label";
}

interface Row { readonly cells: readonly { readonly start: number; readonly end: number; readonly text: string }[] }

const NUMERIC = new RegExp(`^[—+${MINUS_SIGNS}]?[约近超]?\\d[\\d,，.]*\\s?(?:[%％‰]|[\\u4e00-\\u9fff]{1,4})?$`, "u");
const UNIT_HEADER = /^(?:计量)?单位$/u;
const NUMBER_HEADER = /^(?:序号|编号|代码|行次)$/u;
const OF_ABOVE = /^(?:同比|比上年|较上年|环比|增长|增速|增幅|增长率|占比|比重|其中)/u;

const PART = /^其中[：:]?/u;
/** 甲 乙 1 2 3: the columns are numbered. */
const NUMBERED = /^(?:(?:[甲乙丙丁]|栏次|序号) ){1,4}1(?: [2-9]| [12]\d)*$/u;

/** Headers over places and bodies, and captions that end in a measure. */
const PLACES = /^(?:监测)?(?:点位|断面|站点|地区|区域|市州|市（州）|州（市）|地市|设区市|县区|县|县市|县（市、区）|区县|乡镇|街道|河流|湖区|单位|学校|医院|部门)(?:名称)?$/u;
const MEASURED = /(?:浓度|指数|产量|产值|面积|数量|人数|总量|里程|投资|资金|收入|支出|金额|[率量额值])$/u;

/** 表1  2023年农村公路管养情况: a table's number set apart from its title is no row of headers. */
const NUMBERED_CAPTION = /^\t*附?[图表](?:\d{1,3}|[一二三四五六七八九十]{1,3})?[：:.、]?\t+[^\t]{4,60}(?:\t+[（(]?单位[：:][^\t]{1,12})?\t*$/u;

/** 2024年目标, 预计, 计划完成: aimed at; 目标完成率 tells how much of it was done. */
const AIMED = /目标|(?:计划|任务|预[计期])[数值]?$|^(?:20\d\d年|[今本明]年)?(?:计划|预计|拟)(?:完成|新增|新建|建设|投资)/u, AIM_ONLY = /^(?:目标|计划|任务|预[计期])(?:完成)?[数值]?$/u;
const OF_AIM = /(?:完成|实现|达到)[^，]{0,4}(?:目标|任务|计划)|(?:目标|任务|计划)(?:任务)?(?:总体)?(?:完成|达成|实现|执行)(?:率|情况|比例|进度|程度)|(?:目标|任务)(?:任务)?完成[数量值]/u;
const aims = (words: string): boolean => AIMED.test(words) && !OF_AIM.test(words);

/** Characters of a cell that may say something to its row or column, and lines of headers, at most. */
const LONGEST_CELL = 200, HEADER_ROWS = 12;

/** Finds the tables of a clean text: runs of lines with the same tabs. A line between rows of one width heads a part of the table. */
export function readTables(text: string): TableCell[] {
  if (!text.includes("\t")) return [];
  const found: TableCell[] = [];
  let headers: readonly Row[] = [];
  let rows: Row[] = [];
  let captions: readonly string[] = [];
  let above: readonly string[] = [];
  let lines: readonly string[] = [];
  let gap = 0;
  const close = (): void => {
    const goesOn = gap === 1 && headers.length > 0 && isFigureRow(rows[0]!) && widthOf(rows) === widthOf(headers);
    if (!goesOn) captions = above;
    const table = goesOn ? [...headers, ...rows] : rows;
    if (table.length > 1) for (const cell of readTable(table, captions, noteBelow(text, rows), goesOn ? { headers: headers.length, part: above[above.length - 1]!.replace(LIST_NUMBER, "") } : WHOLE)) found.push(cell);
    if (!goesOn) headers = rows.slice(0, Math.max(0, rows.findIndex(isFigureRow)));
    [rows, gap] = [[], 0];
  };
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const content = text.slice(start, end);
    if (content.includes("\t") && !NUMBERED_CAPTION.test(content)) {
      if (rows.length === 0) above = lines;
      rows.push(readRow(text, start, end));
    } else {
      if (rows.length > 0) close();
      gap += 1;
      lines = [...lines, content].slice(-CAPTIONS);
    }
    start = end + 1;
  }
  if (rows.length > 0) close();
  return found;
}

/** The rows of a part of a table: how many rows of headers it has from the whole, and what it is headed by. */
interface Part { readonly headers: number; readonly part: string }
const WHOLE: Part = { headers: 0, part: "" };
/** 一、 before 幼儿园, which heads a part of a table. */
const LIST_NUMBER = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．])/u;

/** Lines above a table that may say its unit and what it tells of. */
const CAPTIONS = 2;

/** 2024年（计划） */
const REMARKED_YEAR = /^((?:19|20)\d\d年度?)[（(]((?:计划|目标|预计|预期|实际|完成|任务)数?)[）)]$/u;

function readRow(text: string, start: number, end: number): Row {
  const cells = [];
  for (let from = start; from <= end; ) {
    let to = text.indexOf("\t", from);
    if (to < 0 || to > end) to = end;
    cells.push({ start: from, end: to, text: text.slice(from, Math.min(to, from + LONGEST_CELL)).trim().replace(REMARKED_YEAR, "$1$2") });
    from = to + 1;
  }
  return { cells };
}

/** Rows without the empty cells that all of them open with: tabs that only indent the table. */
function withoutIndent(rows: readonly Row[]): readonly Row[] {
  const indent = rows.reduce((least, { cells }) => Math.min(least, cells.findIndex(({ text }) => text !== "")), LONGEST_CELL);
  return indent > 0 ? rows.map(({ cells }) => ({ cells: cells.slice(indent) })) : rows;
}

/** The first line with anything in it below the rows. */
function noteBelow(text: string, rows: readonly Row[]): string {
  const { end } = rows.at(-1)!.cells.at(-1)!;
  return text.slice(end, end + LONGEST_CELL).trimStart().split("\n", 1)[0]!;
}

function readTable(printedRows: readonly Row[], captions: readonly string[], note: string, { headers: known, part }: Part): TableCell[] {
  const rows = withoutIndent(printedRows), headers = rows.findIndex(isFigureRow);
  if (headers < 0) return [];
  const first = rows[headers]!.cells;
  const printed = headersOf(rows.slice(Math.max(0, headers - HEADER_ROWS), headers), widthOf(rows), first.findIndex(({ text }) => !isFigure(text)) + 1);
  const columns = printed.map((lines) => new Heading(lines));
  const shared = columns.find(({ said }) => said !== null)?.said ?? captions.map(unitSaid).find((unit) => unit !== null) ?? null;
  const noted = whenNoted(note);
  const unitColumn = printed.findIndex((lines) => UNIT_HEADER.test(lines.join("")));
  const numbered = printed.map((lines) => lines.some((line) => NUMBER_HEADER.test(line)));
  const aimed: boolean[] = [];
  for (const lines of printed) aimed.push(PART.test(lines.join("")) ? aimed.at(-1) === true : aims(lines.join("").replace(/[（(][^（）()]*[）)]/gu, "")));
  // of which column each growth is, and which that is held against
  const grown = columns.map((column, c) => (column.when === null && tellsGrowth(column) ? grownColumn(columns, c) : -1));
  const labelColumn = first.findIndex((cell, c) => !numbered[c] && c !== unitColumn && !isFigure(cell.text));
  // 点位 over places, years over columns: what was measured there is only said above the table
  const places = labelColumn >= 0 && PLACES.test(printed[labelColumn]!.join("")) ? captions.map(subjectOf).filter((subject) => MEASURED.test(subject)).at(-1) ?? "" : "";
  const cells: TableCell[] = [];
  let above = "";
  rows.forEach((row, r) => {
    if (r < known) return;
    const words = row.cells[Math.max(0, labelColumn)]?.text ?? "";
    // 同比增长 in a row of its own belongs to the row above
    const below = OF_ABOVE.test(words);
    const label = new Heading([below ? `${above}${words.replace(PART, "")}` : words]);
    if (!below) above = label.bare;
    const rowUnit = unitColumn >= 0 ? unitOf(row.cells[unitColumn]?.text ?? "") : label.unit;
    const numbers = r === headers && NUMBERED.test(row.cells.map(({ text }) => text).join(" "));
    row.cells.forEach(({ start, end }, c) => {
      const header = columns[c]!, headed = AIM_ONLY.test(header.name) ? "" : header.name;
      if (r < headers || c === labelColumn || c === unitColumn) cells.push({ start, end, name: "", unit: null, period: null, role: "label" });
      else if (numbered[c] || numbers) cells.push({ start, end, name: "", unit: null, period: null, role: "number" });
      else {
        const name = `${label.name === "" && headed === "" ? "" : part}${label.name}${headed === "" && label.name !== "" ? places : headed}` || part || (label.total ? captions.map(subjectOf).find((subject) => subject !== "") ?? words : "");
        const of = columns[grown[c]!], growth = tellsGrowth(header);
        const cell = (at: number): string => row.cells[at]?.text ?? "";
        const unit = growth ? unitOfGrowth(header, cell(c), cell(grown[c]!), of ? cell(earlierColumn(columns, grown[c]!)) : "", of?.unit ?? rowUnit ?? sharedBy(label.name, shared)) : isRate(header) ? null : rowUnit;
        cells.push({ start, end, name, unit: header.unit ?? unit ?? sharedBy(name, shared), period: header.when ?? of?.when ?? label.when ?? noted, aimed: aimed[growth && of ? grown[c]! : c]! || aims(words), role: "figure" });
      }
    });
  });
  return cells;
}

const isFigure = (cell: string): boolean => NUMERIC.test(cell) && !isWhen(cell);
const isFigureRow = ({ cells }: Row): boolean => cells.some(({ text }) => isFigure(text));
const widthOf = (rows: readonly Row[]): number => rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);

/**
 * The header lines over each column, top first. A cell left empty takes what stands to its left (合并单元格), but not from the
 * labels, and where the headers stand at the bottom of their cells only a time reaches over several columns.
 */
function headersOf(rows: readonly Row[], width: number, labels: number): string[][] {
  const headers = Array.from({ length: width }, (): string[] => []);
  const own = (r: number, c: number): string => rows[r]!.cells[c]?.text ?? "";
  rows.forEach((_, r) => {
    const merged = r < rows.length - 1;
    const low = merged && own(r, 0) === "" && rows.slice(r + 1).some(({ cells }) => (cells[0]?.text ?? "") !== "");
    let left = "";
    for (let c = 0; c < width; c++) {
      const text = own(r, c);
      const over = text === "" && merged && (!low || isWhen(left)) ? left : text;
      if (over !== "") headers[c]!.push(over);
      if (text !== "") left = c < labels ? "" : text;
    }
  });
  return headers;
}
