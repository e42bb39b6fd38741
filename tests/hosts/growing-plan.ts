import type { Cell, TableColumn, WorkbookPlan } from "../../src/workbook/plan";

export const comparedTable = "T_Compared";
const rising: TableColumn["formats"] = [{ kind: "compare", operator: ">", value: 100, style: { bold: true } }];

/** A table with a column for each year and remarks behind them, as the comparison's is; years up to `hidden` are hidden. */
export function growingPlan(years: readonly number[], { rows = 2, hidden = 0 } = {}): WorkbookPlan {
  const columns: TableColumn[] = [
    { id: "key", header: "编号", width: 9 }, { id: "name", header: "指标", width: 30, style: { bold: true } },
    ...years.map((year) => ({ id: `y${year}`, header: `${year}`, width: 12, style: { format: "#,##0" }, formats: rising, ...(year <= hidden ? { hidden: true } : {}) })),
    { id: "kind", header: "类型", width: 20, style: { fill: "E3F2E1" }, validation: { rule: { kind: "list", values: ["数量", "占比"] } } },
    { id: "remark", header: "说明", width: 46 },
  ];
  const row = (key: string, name: string, first: number): Cell[] => [key, name, ...years.map((year) => first + year - 2021), "数量", `${name}的说明`];
  const all = [row("i1", "公园", 120), row("i2", "赛事", 30), ...Array.from({ length: rows - 2 }, (_, i) => row(`i${i + 3}`, `指标${i + 3}`, i))];
  return {
    language: "zh", title: "对照", properties: {}, font: { name: "仿宋", size: 11 },
    sheets: [{
      id: "compared", name: "对照", columnWidths: columns.map(({ width }) => width),
      blocks: [{ at: { row: 0, column: 3 }, rows: [["标题"]] }, { at: { row: 4 + all.length, column: 1 }, rows: [["注一"], ["注二"]], clearBelow: true }],
      tables: [{ name: comparedTable, at: { row: 2, column: 0 }, mode: "replace", columns, rows: all, headerStyle: { bold: true, fill: "1F3A5F" } }],
    }],
  };
}
