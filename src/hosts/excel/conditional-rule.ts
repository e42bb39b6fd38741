import type { CellStyle, ConditionalFormat, Rect } from "../../workbook/plan";

/** A conditional format of the plan, without its place. */
export type Rule = ConditionalFormat extends infer F ? (F extends { range: Rect } ? Omit<F, "range"> : never) : never;

export interface ExcelRule {
  readonly type: "ContainsText" | "CellValue" | "Custom" | "DataBar";
  readonly rule: Excel.ConditionalTextComparisonRule | Excel.ConditionalCellValueRule | { readonly formula: string } | null;
  readonly style: CellStyle;
  readonly barColor: string | null;
}

const operators = { "<": "LessThan", ">": "GreaterThan", "<=": "LessThanOrEqual", ">=": "GreaterThanOrEqual" } as const;
const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** What Excel calls it. */
export function excelRule(rule: Rule): ExcelRule {
  switch (rule.kind) {
    case "equals": return { type: "CellValue", rule: { formula1: quoted(rule.text), operator: "EqualTo" }, style: rule.style, barColor: null };
    case "compare": return { type: "CellValue", rule: { formula1: `=${rule.value}`, operator: operators[rule.operator] }, style: rule.style, barColor: null };
    case "contains": return { type: "ContainsText", rule: { operator: "Contains", text: rule.text }, style: rule.style, barColor: null };
    case "formula": return { type: "Custom", rule: { formula: `=${rule.formula.replace(/^=/, "")}` }, style: rule.style, barColor: null };
    case "bar": return { type: "DataBar", rule: null, style: {}, barColor: `#${rule.color}` };
  }
}

/** Rules that mean the same give the same text. */
export function formatRule(type: string, rule: unknown): string {
  const parts = Object.entries((rule ?? {}) as Record<string, unknown>).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return `${type} ${JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** How the rule of a standing format is asked for, by type; others the plan never makes. */
export const kindsOfRule: Readonly<Record<string, { readonly ask: (format: Excel.ConditionalFormat) => () => unknown }>> = {
  CellValue: { ask: ({ cellValue }) => { cellValue.load("rule"); return () => cellValue.rule; } },
  ContainsText: { ask: ({ textComparison }) => { textComparison.load("rule"); return () => textComparison.rule; } },
  Custom: { ask: ({ custom }) => { const { rule } = custom; rule.load("formula"); return () => ({ formula: rule.formula }); } },
  DataBar: { ask: ({ dataBar }) => { const { positiveFormat } = dataBar; positiveFormat.load("fillColor"); return () => ({ color: positiveFormat.fillColor }); } },
};

export function addRule(range: Excel.Range, { type, rule, style, barColor }: ExcelRule): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add(type as Excel.ConditionalFormatType);
  switch (type) {
    case "CellValue": format.cellValue.rule = rule as Excel.ConditionalCellValueRule; dress(format.cellValue.format, style); break;
    case "ContainsText": format.textComparison.rule = rule as Excel.ConditionalTextComparisonRule; dress(format.textComparison.format, style); break;
    case "Custom": format.custom.rule.formula = (rule as { formula: string }).formula; dress(format.custom.format, style); break;
    case "DataBar": format.dataBar.positiveFormat.fillColor = barColor!; format.dataBar.positiveFormat.gradientFill = false; break;
  }
  return format;
}

function dress({ font, fill }: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
}

export const ruleText = (rule: ExcelRule): string => formatRule(rule.type, rule.type === "DataBar" ? { color: rule.barColor } : rule.rule);
