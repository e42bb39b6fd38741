import type { CellStyle, ColumnFormat, ConditionalFormat, Rect, Validation } from "../../workbook/plan";
import { gridStyle, planStyle } from "./grid-style";
import type { GridRange, GridRule } from "./snapshot";

/** Rules of ours, to be told from the user's. */
export const ownRule = "ledger-";

const comparisons = { "<": "lessThan", ">": "greaterThan", "<=": "lessThanOrEqual", ">=": "greaterThanOrEqual" } as const;
/** A list shows its value as text; the list opens when the cell is edited. */
const plainText = 0;
const errorStyles = { stop: 1, warning: 2 } as const;

export const gridRange = ({ row, column, rows, columns }: Rect): GridRange =>
  ({ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 });
export const planRect = ({ startRow, endRow, startColumn, endColumn }: GridRange): Rect =>
  ({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 });

type Format = ColumnFormat | (ConditionalFormat extends infer F ? (F extends { range: Rect } ? Omit<F, "range"> : never) : never);

/** A conditional format in Univer's terms. */
export function gridFormat(format: Format, range: Rect, id: string): GridRule {
  return { cfId: `${ownRule}${id}`, ranges: [gridRange(range)], stopIfTrue: false, rule: formatRule(format) };
}

function formatRule(format: Format): object {
  if (format.kind === "bar") {
    const config = { min: { type: "min" }, max: { type: "max" }, positiveColor: `#${format.color}`, nativeColor: "#f1707b", isGradient: false };
    return { type: "dataBar", isShowValue: true, config };
  }
  const { bl, it, cl, bg } = gridStyle(format.style);
  const highlight = { type: "highlightCell", style: { ...(bl ? { bl } : {}), ...(it ? { it } : {}), ...(cl ? { cl } : {}), ...(bg ? { bg } : {}) } };
  switch (format.kind) {
    case "equals": return { ...highlight, subType: "text", operator: "equal", value: format.text };
    case "contains": return { ...highlight, subType: "text", operator: "containsText", value: format.text };
    case "compare": return { ...highlight, subType: "number", operator: comparisons[format.operator], value: format.value };
    case "formula": return { ...highlight, subType: "formula", value: `=${format.formula}` };
  }
}

interface SavedFormat {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: Parameters<typeof planStyle>[0];
  readonly config?: { readonly positiveColor?: string };
}

/** And back, for saving; null for kinds that a plan can't say. */
export function planFormats({ ranges, rule }: GridRule): ConditionalFormat[] | null {
  const { type, subType, operator, value, style: saved, config } = rule as SavedFormat;
  const all = (format: Format): ConditionalFormat[] => ranges.map((range) => ({ ...format, range: planRect(range) }) as ConditionalFormat);
  if (type === "dataBar") return all({ kind: "bar", color: (config?.positiveColor ?? "#5B9BD5").slice(1).toUpperCase() });
  if (type !== "highlightCell") return null;
  const style: CellStyle = planStyle(saved) ?? {};
  if (subType === "formula") return all({ kind: "formula", formula: String(value).replace(/^=/, ""), style });
  if (subType === "text" && operator === "equal") return all({ kind: "equals", text: String(value), style });
  if (subType === "text" && operator === "containsText") return all({ kind: "contains", text: String(value), style });
  const compare = (Object.keys(comparisons) as (keyof typeof comparisons)[]).find((key) => comparisons[key] === operator);
  return subType === "number" && compare && typeof value === "number" ? all({ kind: "compare", operator: compare, value, style }) : null;
}

/** A validation in Univer's terms. */
export function gridValidation({ rule, prompt, error, allowBlank }: Omit<Validation, "range">, range: Rect, id: string): GridRule {
  return {
    uid: `${ownRule}${id}`, ranges: [gridRange(range)], ...validationRule(rule), allowBlank: allowBlank ?? true,
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text } : {}),
    showErrorMessage: true, errorStyle: errorStyles[error?.style ?? "stop"], ...(error ? { errorTitle: error.title, error: error.text } : {}),
  };
}

function validationRule(rule: Validation["rule"]): object {
  switch (rule.kind) {
    case "list": return { type: "list", formula1: JSON.stringify(rule.values), showDropDown: true, renderMode: plainText };
    case "text": return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.maxLength) };
    case "custom": return { type: "custom", formula1: `=${rule.formula}` };
    case "number": {
      const type = rule.whole ? "whole" : "decimal";
      const { min, max } = rule;
      if (min !== undefined && max !== undefined) return { type, operator: "between", formula1: String(min), formula2: String(max) };
      if (min !== undefined) return { type, operator: "greaterThanOrEqual", formula1: String(min) };
      if (max !== undefined) return { type, operator: "lessThanOrEqual", formula1: String(max) };
      return { type, operator: "between", formula1: "-1e307", formula2: "1e307" };
    }
  }
}

interface SavedValidation extends GridRule {
  readonly type?: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly errorStyle?: number;
}

/** And back, for saving; null for kinds that a plan can't say. */
export function planValidations(saved: SavedValidation): Validation[] | null {
  const rule = savedRule(saved);
  if (!rule) return null;
  return saved.ranges.map((range) => ({
    range: planRect(range), rule, allowBlank: saved.allowBlank ?? true,
    ...(saved.prompt ? { prompt: { title: saved.promptTitle ?? "", text: saved.prompt } } : {}),
    ...(saved.error ? { error: { title: saved.errorTitle ?? "", text: saved.error, style: saved.errorStyle === errorStyles.warning ? "warning" as const : "stop" as const } } : {}),
  }));
}

function savedRule({ type, operator, formula1 = "", formula2 = "" }: SavedValidation): Validation["rule"] | null {
  if (type === "list") return formula1.startsWith("[") ? { kind: "list", values: JSON.parse(formula1) as string[] } : formula1.startsWith("=") ? null : { kind: "list", values: formula1.split(",") };
  if (type === "custom") return { kind: "custom", formula: formula1.replace(/^=/, "") };
  if (type === "textLength" && operator === "lessThanOrEqual") return { kind: "text", maxLength: Number(formula1) };
  if (type !== "decimal" && type !== "whole") return null;
  const whole = type === "whole" ? { whole: true } : {};
  if (operator === "between") return { kind: "number", min: Number(formula1), max: Number(formula2), ...whole };
  if (operator === "greaterThanOrEqual") return { kind: "number", min: Number(formula1), ...whole };
  return operator === "lessThanOrEqual" ? { kind: "number", max: Number(formula1), ...whole } : null;
}
