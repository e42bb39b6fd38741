/** A small workbook with everything in it that a plan may ask for. */
import type { Cell, SheetPlan, TablePlan, WorkbookPlan } from "../../src/workbook/plan";

export interface Figure {
  readonly key: string;
  readonly name?: string;
  readonly value?: number | null;
  readonly decimals?: number;
  readonly quote?: string;
  readonly paragraph?: string;
}

export const figures: readonly Figure[] = [
  { key: "m1", name: "财政奖补资金", value: 12000, quote: "12000余万元", paragraph: "p1" },
  { key: "m2", name: "普及率", value: 7, decimals: 1, quote: "7.0%", paragraph: "p1" },
  { key: "m3", name: "规模", value: 3819.6, decimals: 1, quote: "3819.6万元", paragraph: "p2" },
];
export const paragraphs: readonly string[] = ["p1", "p2"];

/** Text that a spreadsheet is tempted to read as something else. */
export const treacherous: readonly string[] = [
  "=1+1", "+增长15%", "-减少3%", "@代表", "=HYPERLINK(\"http://example.org\")", "7.0", "0562", "1-2", "2024年5月", "2024-05-29", "TRUE", "1e5", "#N/A",
  "_x0041_", "a\tb", " 前后有空格 ", "第一行\n第二行", "<b>&amp;\"'", "𠮷野家", "3/4", "（1）", "%",
];

export interface PlanOptions {
  readonly figures?: readonly Figure[];
  readonly paragraphs?: readonly string[];
  readonly mode?: TablePlan["mode"];
  readonly remove?: readonly string[];
  /** Lines of the growing list on the first sheet. */
  readonly list?: readonly string[];
  readonly extra?: readonly SheetPlan[];
}

export function contractPlan({ figures: rows = figures, paragraphs: source = paragraphs, mode = "replace", remove, list = ["甲", "乙"], extra = [] }: PlanOptions = {}): WorkbookPlan {
  const format = (decimals = 0): string => (decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0");
  const text = { format: "@", wrap: true, valign: "top" } as const;
  const leads = (key: string | undefined): Cell => {
    const row = source.indexOf(key ?? "");
    return row < 0 ? null : { value: `¶${row + 1}`, link: { sheet: "source", at: { row: 3 + row, column: 0 }, row: { table: "T_Source", key: key! } } };
  };
  return {
    language: "zh",
    title: "契约",
    properties: { ContractSchema: "1" },
    names: [{ name: "S_about", sheet: "about", range: { row: 0, column: 0, rows: 1, columns: 1 } }],
    sheets: [
      {
        id: "about", name: "说明", columnWidths: [4, 30, 10], merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
        blocks: [
          { at: { row: 0, column: 0 }, rows: [[{ value: "契约", style: { bold: true, size: 16 } }]] },
          { at: { row: 2, column: 1 }, rows: list.map((line) => [line]), clearBelow: true },
        ],
      },
      {
        id: "metrics", name: "指标", freeze: { rows: 3, columns: 1 }, tabColor: "548235",
        blocks: [{ at: { row: 0, column: 0 }, rows: [[{ value: "指标数据", style: { bold: true } }]] }],
        tables: [{
          name: "T_Metrics", at: { row: 2, column: 0 }, mode, ...(remove ? { remove } : {}), headerStyle: { bold: true, fill: "1F3A5F", color: "FFFFFF" },
          columns: [
            { id: "key", header: "编号", width: 12, style: text },
            { id: "name", header: "指标名称", width: 24, style: text },
            { id: "value", header: "数值", width: 12, style: { align: "right" }, formats: [{ kind: "compare", operator: ">", value: 10000, style: { bold: true } }] },
            { id: "kind", header: "类型", width: 8, style: text, validation: { rule: { kind: "list", values: ["数量", "占比"] } }, formats: [{ kind: "equals", text: "占比", style: { fill: "E3F2E1" } }] },
            { id: "quote", header: "原文", width: 30, style: text },
            { id: "paragraph", header: "段落", width: 8 },
          ],
          rows: rows.map(({ key, name = "", value = null, decimals, quote = "", paragraph }) => [
            key, name, { value, style: { format: format(decimals) } }, "数量", quote, leads(paragraph),
          ]),
        }],
        print: { orientation: "landscape", paper: "A4", fitToWidth: true, repeatRows: { first: 2, last: 2 }, footer: "&P / &N" },
      },
      {
        id: "source", name: "原文",
        tables: [{
          name: "T_Source", at: { row: 2, column: 0 }, mode,
          columns: [{ id: "key", header: "编号", width: 12, style: text }, { id: "text", header: "原文", width: 60, style: text }],
          rows: source.map((key) => [key, `段落 ${key}`]),
        }],
      },
      ...extra,
    ],
  };
}
