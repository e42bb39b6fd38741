import type { Rect } from "../../../workbook/plan";
import { sameArea } from "../address";
import { addFormats, removeFormats } from "../changes/format-changes";
import type { Change } from "../changes/change";
import { excelRule, type ExcelRule, ruleText } from "../conditional-rule";
import type { StandingDetails } from "../standing/standing-book";
import type { ArrangedSheet } from "./arrange-sheets";
import type { TableArrangement } from "./arrange-table";
import { movesRows } from "./move-rows";

interface Placed { readonly area: Rect; readonly rule: ExcelRule; readonly moves: boolean }

/**
 * A format that stands where it should stays. One of the plan's that stands elsewhere, or whose rows are about to move, is taken away
 * before they do and made anew after: so its place never depends on how Excel stretches it, and the way back is the same.
 */
export function formatChanges({ plan, name, fresh }: ArrangedSheet, tables: readonly TableArrangement[], details: StandingDetails | null): { before: Change[]; after: Change[] } {
  const wanted = [...tables.flatMap(columnFormats), ...(plan.conditionalFormats ?? []).map((format) => ({ area: format.range, rule: excelRule(format), moves: false }))];
  const there = details?.formats ?? [];
  const used = new Set<string>();
  const stays = ({ area, rule, moves }: Placed): boolean => {
    const match = moves ? undefined : there.find((format) => !used.has(format.id) && format.area && sameArea(format.area, area) && format.rule === ruleText(rule));
    if (match) used.add(match.id);
    return match !== undefined;
  };
  const add = wanted.filter((format) => !stays(format));
  const remove = add.flatMap(({ area, rule }) => {
    const old = there.find((format) => !used.has(format.id) && format.rule === ruleText(rule) && format.area?.column === area.column);
    if (!old) return [];
    used.add(old.id);
    return [{ id: old.id, area: old.area, rule, priority: there.indexOf(old) }];
  });
  const kept = there.map(({ id }) => id).filter((id) => !remove.some((format) => format.id === id));
  return {
    before: remove.length === 0 ? [] : [removeFormats(name, remove)],
    // The last one added comes first in priority, so they are added backwards.
    after: add.length === 0 ? [] : [addFormats(name, kept, [...add].reverse(), fresh)],
  };
}

function columnFormats(table: TableArrangement): Placed[] {
  const { plan, merge, at, rows } = table;
  return merge.columns.flatMap(({ plan: from }, column) => {
    const area = { row: at.row + 1, column: at.column + column, rows, columns: 1 };
    return (from === null ? [] : plan.columns[from]!.formats ?? []).map((format) => ({ area, rule: excelRule(format), moves: movesRows(table) }));
  });
}
