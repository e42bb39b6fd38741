/** How a rule (审核关系) binds: a broken mandatory one (强制性) is an error, a broken verifying one (核实性) asks for an explanation. */
export type Force = "mandatory" | "verifying";

export type Relation = "=" | "≠" | "≥" | "≤" | ">" | "<";

/** An arithmetic expression over indicators; `back` is 0 for the year of the form, 1 for the year before (`A[-1]`). */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "value"; readonly code: string; readonly back: 0 | 1 }
  | { readonly kind: "negate"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: "+" | "-" | "*" | "/"; readonly left: Expression; readonly right: Expression };

export interface ValidationRule {
  /** As the analyst wrote it, white space at the ends removed. */
  readonly text: string;
  readonly force: Force;
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
  /** What both sides may differ by (`± 0.5`); null where the rule doesn't say. */
  readonly tolerance: number | null;
  /** Why the rule holds, as the analyst wrote it after `//`; "" if not. */
  readonly why: string;
}

export type Operand = Extract<Expression, { kind: "value" }>;

/** The indicators an expression speaks of, in order, repetitions included. */
export function operandsOf(expression: Expression): Operand[] {
  switch (expression.kind) {
    case "number": return [];
    case "value": return [expression];
    case "negate": return operandsOf(expression.of);
    case "binary": return [...operandsOf(expression.left), ...operandsOf(expression.right)];
  }
}

export const ruleOperands = (rule: ValidationRule): Operand[] => [...operandsOf(rule.left), ...operandsOf(rule.right)];

/** Codes a rule speaks of, each once. */
export const ruleCodes = (rule: ValidationRule): string[] => [...new Set(ruleOperands(rule).map(({ code }) => code))];

/** What a rule demands, whatever its force, tolerance and reason: the same for two rules that say the same. */
export const demandOf = ({ left, relation, right }: ValidationRule): string => JSON.stringify([left, relation, right]);
