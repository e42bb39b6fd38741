import { parseRange } from "../../workbook/addresses";
import type { ConditionalRule, DataValidation } from "../../hosts/xlsx/file-model";
import type { ConditionalFormat, Rect, Validation } from "../../workbook/plan";
import { fileStyle } from "./file-cell";

const operators = { lessThan: "<", greaterThan: ">", lessThanOrEqual: "<=", greaterThanOrEqual: ">=" } as const;
const rects = (range: string): Rect[] => range.split(" ").flatMap((part) => parseRange(part) ?? []);
/** "text" in a formula. */
const quoted = (formula: string | undefined): string | null => (formula && /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null);

/** Conditional formats that a plan can say; `left` where the file has others. */
export function fileFormats(rules: readonly ConditionalRule[]): { formats: ConditionalFormat[]; left: boolean } {
  const made = rules.map((rule) => rects(rule.range).map((range) => format(rule, range)));
  return { formats: made.flat().filter((one): one is ConditionalFormat => one !== null), left: made.flat().includes(null) };
}

function format({ type, operator, formula, text, style: saved, dataBar }: ConditionalRule, range: Rect): ConditionalFormat | null {
  const style = fileStyle(saved) ?? {};
  const said = [formula].flat()[0];
  if (type === "dataBar" && dataBar) return { kind: "bar", range, color: dataBar.color.slice(-6) };
  if (type === "containsText" && text) return { kind: "contains", range, text, style };
  if (type === "expression" && said) return { kind: "formula", range, formula: said, style };
  if (type !== "cellIs" || said === undefined) return null;
  const literal = quoted(said);
  if (operator === "equal" && literal !== null) return { kind: "equals", range, text: literal, style };
  const compare = operators[operator as keyof typeof operators];
  return compare && Number.isFinite(Number(said)) ? { kind: "compare", range, operator: compare, value: Number(said), style } : null;
}

/** Validations that a plan can say; `left` where the file has others. */
export function fileValidations(saved: readonly DataValidation[]): { validations: Validation[]; left: boolean } {
  const made = saved.map((one) => ({ one, rule: rule(one) }));
  return {
    left: made.some((entry) => entry.rule === null),
    validations: made.flatMap(({ one, rule: said }) => (said === null ? [] : rects(one.range).map((range) => ({
      range, rule: said, allowBlank: one.allowBlank ?? true,
      ...(one.inputMessage ? { prompt: { title: one.inputTitle ?? "", text: one.inputMessage } } : {}),
      ...(one.errorMessage ? { error: { title: one.errorTitle ?? "", text: one.errorMessage, style: one.errorStyle === "warning" ? "warning" as const : "stop" as const } } : {}),
    })))),
  };
}

function rule({ type, operator, formula1 = "", formula2 = "", values }: DataValidation): Validation["rule"] | null {
  const list = values ?? (type === "list" ? quoted(formula1)?.split(",") : undefined);
  if (type === "list") return list ? { kind: "list", values: list } : null;
  if (type === "custom") return { kind: "custom", formula: formula1 };
  if (type === "textLength" && operator === "lessThanOrEqual") return { kind: "text", maxLength: Number(formula1) };
  if (type !== "decimal" && type !== "whole") return null;
  const [first, second] = [Number(formula1), Number(formula2)];
  const whole = type === "whole" ? { whole: true } : {};
  if (!Number.isFinite(first)) return null;
  if (operator === "between") return { kind: "number", min: first, max: second, ...whole };
  if (operator === "greaterThanOrEqual") return { kind: "number", min: first, ...whole };
  return operator === "lessThanOrEqual" ? { kind: "number", max: first, ...whole } : null;
}
