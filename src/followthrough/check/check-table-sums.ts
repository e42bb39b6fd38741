import type { Figure } from "../../indicators/figure";
import type { FollowLetter } from "../passages/follow-letter";
import type { Alert } from "./alert";
import { tablesIn, type Cell, type Row } from "./table-rows";
import { unlikeSum } from "./unlike-sum";

/** 合计, 合计（万元） over a column or before a row. 小计 adds up only what is above it, 全省 need be no sum. */
const TOTAL = /^(?:全[省市区县])?(?:合计|总计|共计)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** 小计 and 其中 divide a part of the table once more: what belongs to the total then isn't told by the place alone. */
const DIVIDED_AGAIN = /小计|^其中/u;
const LIST_NUMBER = /^(?:(?<han>[一二三四五六七八九十]{1,3})[、.．]|[（(](?<inner>[一二三四五六七八九十\d]{1,3})[）)]|(?<digit>\d{1,2})[、.．])/u;

/**
 * Totals in the tables of a draft. A 合计 row adds up each column by itself, a 合计 column each row: 抽检18.4万批次 and
 * 不合格4416批次 are of one unit and of two columns.
 */
export function checkTableSums({ pasted }: Pick<FollowLetter, "pasted">, draft: readonly Figure[]): Alert[] {
  return tablesIn(pasted, draft).flatMap((table) => {
    const first = table.findIndex((row) => row.some(({ figure }) => figure !== null));
    const headers = table.slice(0, first), rows = table.slice(first);
    return [...downColumns(rows), ...alongRows(headers, rows)];
  });
}

function downColumns(rows: readonly Row[]): Alert[] {
  const labels = rows.map(labelOf);
  if (labels.some((label) => DIVIDED_AGAIN.test(label)) || new Set(labels.filter((label) => !TOTAL.test(label)).map(depthOf)).size > 1) return [];
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => rows.map((row, r) => ({ cell: row[c], total: TOTAL.test(labels[r]!) }))).flatMap(atOneEnd);
}

function alongRows(headers: readonly Row[], rows: readonly Row[]): Alert[] {
  const columns = headedColumns(headers);
  return rows.flatMap((row) => columns.flatMap((column) => atOneEnd(column.map(({ at, total }) => ({ cell: row[at], total })))));
}

/** The columns that one header reaches over, each whether it is a total; those of the whole table where there is one line of headers. */
function headedColumns(headers: readonly Row[]): { readonly at: number; readonly total: boolean }[][] {
  const lowest = headers.at(-1);
  if (!lowest || lowest.some(({ text }) => DIVIDED_AGAIN.test(text))) return [];
  const groups = new Map<string, { at: number; total: boolean }[]>();
  lowest.forEach(({ text }, at) => {
    // 抽检 | (空) over 城市 | 合计: an empty cell goes on with what stands to its left
    const over = headers.slice(0, -1).map((row) => startOf(row, at)).join();
    const group = groups.get(over) ?? [];
    group.push({ at, total: TOTAL.test(text) });
    groups.set(over, group);
  });
  return [...groups.values()];
}

/** The column that the header over this one begins in. */
function startOf(row: Row, at: number): number {
  let start = at;
  while (start > 0 && (row[start]?.text ?? "") === "") start -= 1;
  return start;
}

/** What a line of cells gives whose only total stands first or last among its figures. */
function atOneEnd(line: readonly { readonly cell: Cell | undefined; readonly total: boolean }[]): Alert[] {
  const filled = line.filter(({ cell }) => cell && (cell.figure?.metric.kind === "level" || unread(cell)));
  const totals = filled.filter(({ total }) => total);
  if (totals.length !== 1 || (!filled[0]!.total && !filled.at(-1)!.total)) return [];
  const total = totals[0]!.cell!.figure, parts = filled.filter((one) => !one.total).map(({ cell }) => cell!.figure);
  if (!total || parts.length < 2 || !parts.every((part) => part !== null && addsTo(part, total))) return [];
  return unlikeSum(total, parts as Figure[]);
}

/** A cell with a number that nobody took for a figure of its own. */
const unread = ({ figure, text }: Cell): boolean => figure === null && /^\d/u.test(text);

/** Of one unit, told exactly, and no average (人均), which nobody adds up. */
const addsTo = (part: Figure, total: Figure): boolean => part.dimension.family === total.dimension.family && part.dimension.measure === total.dimension.measure
  && [part, total].every(({ metric, facets }) => metric.qualifier === "exact" && metric.si >= 0 && !facets.perUnit) && part.metric.status === total.metric.status;

/** The words that a row begins with; a number of the row stands before them. */
const labelOf = (row: Row): string => row.find(({ text, figure }) => figure === null && /[^\d.．、]/u.test(text))?.text ?? "";

/** 一、 and （一） before labels: how deep a row stands. */
function depthOf(label: string): string {
  const { han, inner, digit } = LIST_NUMBER.exec(label)?.groups ?? {};
  return han ? "han" : inner ? "inner" : digit ? "digit" : "";
}
