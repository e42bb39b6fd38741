import type { Expression, ValidationRule } from "./rule-ast";

/** The value of an indicator in the form's year (0) or the year before (1); null where there is none. */
export type ValueOf = (code: string, back: 0 | 1) => number | null;

/**
 * `holds`; `broken` with what left is more than right by; `open` where a value is missing, so that there is nothing to
 * check; `undefined` where it divides by zero.
 */
export type RuleResult =
  | { readonly outcome: "holds" | "open" | "undefined" }
  | { readonly outcome: "broken"; readonly left: number; readonly right: number; readonly difference: number };

/** Binary fractions leave dust: 0.1 + 0.2 is 0.3 here. The same allowance stands in the formulas of the sheet. */
export const DUST = 1e-9;

export function evaluateRule(rule: ValidationRule, valueOf: ValueOf): RuleResult {
  const left = evaluate(rule.left, valueOf);
  const right = evaluate(rule.right, valueOf);
  if (left === null || right === null) return { outcome: "open" };
  if (!Number.isFinite(left) || !Number.isFinite(right)) return { outcome: "undefined" };
  const slack = slackOf(rule, left, right);
  const difference = left - right;
  const holds = {
    "=": Math.abs(difference) <= slack,
    "≠": Math.abs(difference) > slack,
    "≥": difference >= -slack,
    "≤": difference <= slack,
    ">": difference > (rule.tolerance === null ? slack : -slack),
    "<": difference < (rule.tolerance === null ? -slack : slack),
  }[rule.relation];
  return holds ? { outcome: "holds" } : { outcome: "broken", left, right, difference };
}

const slackOf = (rule: ValidationRule, left: number, right: number): number =>
  (rule.tolerance ?? 0) + DUST * (Math.abs(left) + Math.abs(right));

/** Null where a value is missing; not finite where it divides by zero. */
export function evaluate(expression: Expression, valueOf: ValueOf): number | null {
  switch (expression.kind) {
    case "number": return expression.value;
    case "value": return valueOf(expression.code, expression.back);
    case "negate": {
      const of = evaluate(expression.of, valueOf);
      return of === null ? null : -of;
    }
    case "binary": {
      const left = evaluate(expression.left, valueOf);
      const right = evaluate(expression.right, valueOf);
      if (left === null || right === null) return null;
      switch (expression.operator) {
        case "+": return left + right;
        case "-": return left - right;
        case "*": return left * right;
        case "/": return right === 0 ? Number.NaN : left / right;
      }
    }
  }
}
