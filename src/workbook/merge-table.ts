/**
 * How a table that is there and the same table of a plan become one. Every host carries this out with its own cells:
 * columns are found by header, rows by key; the user's columns and rows stay where they are.
 */
import type { CellValue, TablePlan } from "./plan";
import { foldHeader } from "./read-rows";

export interface MergedColumn {
  readonly header: string;
  /** Column of the plan, or null for one of the user's. */
  readonly plan: number | null;
  /** Column of the standing table, or null for one that is new. */
  readonly old: number | null;
  /** Whether the standing column has a former header, to be replaced by this one. */
  readonly renamed: boolean;
}

export interface MergedRow {
  /** Row of the plan, or null for one the plan doesn't have (the user's own, or kept by `upsert`). */
  readonly plan: number | null;
  readonly old: number | null;
}

export interface TableMerge {
  readonly columns: readonly MergedColumn[];
  readonly rows: readonly MergedRow[];
  readonly removed: number;
}

export const keyOf = (value: CellValue | undefined): string => String(value ?? "").trim();

/** `old` is null where the table isn't there yet; its rows are data rows without the header. */
export function mergeTable(
  plan: TablePlan, planKeys: readonly string[], old: { readonly headers: readonly string[]; readonly rows: readonly (readonly CellValue[])[] } | null,
): TableMerge {
  if (!old) {
    return {
      columns: plan.columns.map(({ header }, index) => ({ header, plan: index, old: null, renamed: false })),
      rows: plan.rows.map((_, index) => ({ plan: index, old: null })),
      removed: 0,
    };
  }
  const { kept, fresh } = mergeColumns(plan, old.headers);
  const columns = columnsInPlanOrder(kept, fresh);
  const keyColumn = columns.find((column) => column.plan === 0)?.old ?? 0;
  return { columns, ...mergeRows(plan, planKeys, old.rows.map((row) => ({ key: keyOf(row[keyColumn]), empty: row.every((cell) => keyOf(cell) === "") }))) };
}

/** How many columns of a plan a standing table lacks. */
export const missingColumns = (plan: TablePlan, headers: readonly string[]): number => mergeColumns(plan, headers).fresh.length;

function mergeColumns(plan: TablePlan, headers: readonly string[]): { kept: MergedColumn[]; fresh: MergedColumn[] } {
  const standing = headers.map(foldHeader);
  const taken = new Map<number, number>();
  for (const [index, { header, formerly = [] }] of plan.columns.entries()) {
    const at = [header, ...formerly].map((name) => standing.indexOf(foldHeader(name))).find((found) => found >= 0 && !taken.has(found));
    if (at !== undefined) taken.set(at, index);
  }
  const kept = headers.map((header, index): MergedColumn => {
    const at = taken.get(index) ?? null;
    const former = at !== null && foldHeader(plan.columns[at]!.header) !== foldHeader(header);
    return { header: former ? plan.columns[at]!.header : header, plan: at, old: index, renamed: former };
  });
  const found = new Set(taken.values());
  const fresh = plan.columns.flatMap(({ header }, index): MergedColumn[] => (found.has(index) ? [] : [{ header, plan: index, old: null, renamed: false }]));
  return { kept, fresh };
}

/** A new column stands before the next one of the plan, as long as nobody put the columns in another order; else behind all. */
function columnsInPlanOrder(kept: readonly MergedColumn[], fresh: readonly MergedColumn[]): MergedColumn[] {
  const common = kept.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  return common.some((at, index) => index > 0 && at < common[index - 1]!) ? [...kept, ...fresh] : inPlanOrder(kept, fresh);
}

/**
 * Rows stand in the plan's order as long as nobody sorted them otherwise; then they keep theirs and new rows follow.
 * Rows that aren't the plan's stay behind the row they stood behind.
 */
function mergeRows(plan: TablePlan, planKeys: readonly string[], old: readonly { key: string; empty: boolean }[]): { rows: MergedRow[]; removed: number } {
  const all = new Set(planKeys);
  const planned = new Map(planKeys.map((key, index) => [key, index]));
  const remove = new Set(plan.remove ?? []);
  let removed = 0;
  const kept: MergedRow[] = [];
  for (const [index, { key, empty }] of old.entries()) {
    const at = planned.get(key);
    if (at !== undefined) {
      planned.delete(key);
      kept.push({ plan: at, old: index });
    } else if (empty) {
      continue;
      // A key that stands twice is a row the user copied: the copy is the user's.
    } else if (key !== "" && !all.has(key) && (plan.mode === "replace" || remove.has(key))) {
      removed++;
    } else {
      kept.push({ plan: null, old: index });
    }
  }
  const common = kept.flatMap(({ plan: at }) => (at === null ? [] : [at]));
  const sorted = common.some((at, index) => index > 0 && at < common[index - 1]!);
  const fresh = [...planned.values()].map((at): MergedRow => ({ plan: at, old: null }));
  return { rows: sorted ? [...kept, ...fresh] : inPlanOrder(kept, fresh), removed };
}

function inPlanOrder<Line extends { readonly plan: number | null }>(kept: readonly Line[], fresh: readonly Line[]): Line[] {
  const rows: Line[] = [];
  const waiting = [...fresh].sort((a, b) => a.plan! - b.plan!);
  let next = 0;
  for (const row of kept) {
    while (row.plan !== null && next < waiting.length && waiting[next]!.plan! < row.plan) rows.push(waiting[next++]!);
    rows.push(row);
  }
  return [...rows, ...waiting.slice(next)];
}
