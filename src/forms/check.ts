/**
 * What a filled value is held against. Each check is data: the sheet compiles it to a formula, collection evaluates it
 * here, wording says it. Both must give the same answer.
 */
import type { Form, FormRow } from "./form";
import { evaluateRule, type ValueOf } from "./rules/evaluate-rule";
import { ruleOperands, type ValidationRule } from "./rules/rule-ast";

export type Check =
  | { readonly kind: "min"; readonly limit: number }
  | { readonly kind: "max"; readonly limit: number }
  | { readonly kind: "whole" }
  | { readonly kind: "rule"; readonly rule: ValidationRule }
  | { readonly kind: "slip"; readonly by: 1e4 | 1e8 }
  | { readonly kind: "shrinks" }
  | { readonly kind: "change"; readonly limit: number }
  | { readonly kind: "points"; readonly limit: number };

/** An error can't be true; a warning may be, and asks for an explanation. */
export type Severity = "error" | "warning";

export const severityOf = (check: Check): Severity => {
  if (check.kind === "rule") return check.rule.force === "mandatory" ? "error" : "warning";
  return check.kind === "min" || check.kind === "max" || check.kind === "whole" ? "error" : "warning";
};

/** A unit slipped by 万 or 亿: this many times more or less than last year, give or take a factor of three. */
export const slipBand = 3.2;

/** The checks of a row, errors first, in the order they are shown. `rules`: those of the sheet, unless others are given. */
export function checksOf(form: Pick<Form, "rules" | "rows">, row: FormRow, rules: readonly ValidationRule[] = form.rules): Check[] {
  const own = rules.filter((rule) => homeOf(rule, form) === row.code).map((rule): Check => ({ kind: "rule", rule }));
  const checks: Check[] = [
    ...(row.min === null ? [] : [{ kind: "min", limit: row.min } as const]),
    ...(row.max === null ? [] : [{ kind: "max", limit: row.max } as const]),
    ...(row.whole ? [{ kind: "whole" } as const] : []),
    ...own.filter((check) => severityOf(check) === "error"),
  ];
  if (row.last !== null) checks.push(...againstLastYear(row));
  return [...checks, ...own.filter((check) => severityOf(check) === "warning")];
}

function againstLastYear(row: FormRow): Check[] {
  if (row.rate) return [{ kind: "points", limit: row.threshold }];
  return [
    { kind: "slip", by: 1e4 }, { kind: "slip", by: 1e8 },
    ...(row.cumulative ? [{ kind: "shrinks" } as const] : []),
    { kind: "change", limit: row.threshold },
  ];
}

/** The row a rule is shown in: that of the first indicator it names that the form has. */
export function homeOf(rule: ValidationRule, { rows }: Pick<Form, "rows">): string | undefined {
  const own = codesOf(rows);
  return ruleOperands(rule).find(({ code }) => own.has(code))?.code;
}

const known = new WeakMap<readonly FormRow[], ReadonlySet<string>>();

/** Worked out once for the rows of a form, however many rules ask. */
function codesOf(rows: readonly FormRow[]): ReadonlySet<string> {
  let codes = known.get(rows);
  if (!codes) known.set(rows, (codes = new Set(rows.map(({ code }) => code))));
  return codes;
}

/** What a check found, with the number its sentence holds. */
export interface Failure {
  readonly check: Check;
  readonly severity: Severity;
  /** min, max: the limit · change: growth, 0.5 for 50% · points: percentage points · slip: ±1, more or less · rule: what left is more than right by. */
  readonly by: number;
  /** A rule that divides by zero. */
  readonly undefined: boolean;
}

/** Evaluates one check of a row with a value. */
export function failureOf(check: Check, row: FormRow, value: number, valueOf: ValueOf): Failure | null {
  const fail = (by: number): Failure => ({ check, severity: severityOf(check), by, undefined: false });
  const last = row.last?.value ?? null;
  switch (check.kind) {
    case "min": return value < check.limit ? fail(check.limit) : null;
    case "max": return value > check.limit ? fail(check.limit) : null;
    case "whole": return value !== Math.floor(value) ? fail(0) : null;
    case "shrinks": return last !== null && value < last ? fail(value - last) : null;
    case "points": return last !== null && Math.abs(value - last) > check.limit + 1e-9 ? fail(value - last) : null;
    case "slip": return last === null ? null : slipped(value, last, check.by, fail);
    case "change": {
      if (last === null || last === 0 || slips(value, last)) return null;
      const growth = value / last - 1;
      return Math.abs(growth) > check.limit + 1e-9 ? fail(growth) : null;
    }
    case "rule": {
      const result = evaluateRule(check.rule, valueOf);
      if (result.outcome === "undefined") return { check, severity: "warning", by: 0, undefined: true };
      return result.outcome === "broken" ? fail(result.difference) : null;
    }
  }
}

function slipped(value: number, last: number, by: number, fail: (by: number) => Failure): Failure | null {
  const times = Math.abs(last) > 0 ? Math.abs(value / last) : 0;
  if (times >= by / slipBand && times <= by * slipBand) return fail(1);
  return times >= 1 / by / slipBand && times <= slipBand / by ? fail(-1) : null;
}

/** A slip explains the change: it isn't said twice. */
const slips = (value: number, last: number): boolean =>
  [1e4, 1e8].some((by) => slipped(value, last, by, () => ({ check: { kind: "whole" }, severity: "warning", by: 0, undefined: false })) !== null);
