/**
 * The rules an analyst writes into the catalogue, one a line (or parted by ；):
 *
 *   A = B + C            A, B, C are codes or titles of indicators; a title that holds signs stands between 「」
 *   A ≥ A[-1]            A[-1] is the year before
 *   A = B / C × 100 ± 0.5
 *   核实：A ≤ B × 2  // 经验范围     核实 (verify) asks for an explanation; 强制 (must), or nothing, is an error
 */
import type { Expression, Force, Relation, ValidationRule } from "./rule-ast";
import { ruleTokens, type Token } from "./rule-tokens";

/** What is wrong with a rule: `said` is the word it stumbled over, `at` its offset in the rule. */
export type RuleProblemCode =
  | "no-relation" | "two-relations" | "unknown-indicator" | "ambiguous-indicator" | "operand-missing" | "operator-missing"
  | "bracket-open" | "bracket-closed" | "year" | "tolerance" | "sign" | "no-indicator" | "same-sides";

export class RuleProblem extends Error {
  /** Names that may have been meant where one isn't known. */
  near: readonly string[] = [];
  constructor(readonly code: RuleProblemCode, readonly rule: string, readonly at: number, readonly said: string) {
    super(`${code} at ${at} of "${rule}": ${said}`);
    this.name = "RuleProblem";
  }
}

/** Gives the code of an indicator named by code or title; "ambiguous" where several bear the title. */
export type FindCode = (name: string) => string | "ambiguous" | null;

const forces: readonly (readonly [RegExp, Force])[] = [
  [/^\s*(?:强制(?:性)?|必须|must|mandatory)\s*[：:]/iu, "mandatory"],
  [/^\s*(?:核实(?:性)?|提示|check|verify(?:ing)?)\s*[：:]/iu, "verifying"],
];

/** Parts a cell's text into rules: one a line, or between ；. A line that only remarks (// …) is none. */
export const splitRules = (text: string): string[] => text.split(/[\n\r；;]+/u).map((rule) => rule.trim()).filter((rule) => rule !== "" && !rule.startsWith("//"));

/** Throws `RuleProblem`. */
export function parseRule(written: string, findCode: FindCode): ValidationRule {
  const text = written.trim();
  const prefix = forces.map(([pattern, force]) => ({ found: pattern.exec(text), force })).find(({ found }) => found);
  const start = prefix?.found?.[0].length ?? 0;
  const comment = text.indexOf("//", start);
  const end = comment < 0 ? text.length : comment;
  const tokens = ruleTokens(text.slice(0, end), start);
  const reader = new RuleReader(text, tokens, findCode, end);
  const left = reader.sum();
  const relation = reader.relation();
  const right = reader.sum();
  const tolerance = reader.tolerance();
  reader.finish();
  if (JSON.stringify(left) === JSON.stringify(right)) throw new RuleProblem("same-sides", text, 0, text);
  const parsed = { text, force: prefix?.force ?? "mandatory", left, relation, right, tolerance, why: comment < 0 ? "" : text.slice(comment + 2).trim() };
  if (!reader.sawIndicator) throw new RuleProblem("no-indicator", text, 0, text);
  return parsed;
}

/** sum = product { ± product }; product = factor { ×÷ factor }; factor = number | name [year] | (sum) | −factor */
class RuleReader {
  private index = 0;
  sawIndicator = false;
  constructor(private readonly rule: string, private readonly tokens: readonly Token[], private readonly findCode: FindCode, private readonly end: number) {}

  sum(): Expression {
    let left = this.product();
    for (let operator = this.operator("+", "-"); operator; operator = this.operator("+", "-")) {
      left = { kind: "binary", operator, left, right: this.product() };
    }
    return left;
  }

  private product(): Expression {
    let left = this.factor();
    for (let operator = this.operator("*", "/"); operator; operator = this.operator("*", "/")) {
      left = { kind: "binary", operator, left, right: this.factor() };
    }
    return left;
  }

  private factor(): Expression {
    if (this.operator("-")) return { kind: "negate", of: this.factor() };
    const open = this.tokens[this.index];
    if (this.operator("(")) {
      const inner = this.sum();
      if (!this.operator(")")) this.fail("bracket-open", open);
      return inner;
    }
    const token = this.tokens[this.index];
    if (token?.kind === "number") {
      this.index++;
      return { kind: "number", value: token.value };
    }
    if (token?.kind === "name") return this.indicator(token);
    return this.fail(token?.kind === "unknown" ? "sign" : "operand-missing", token);
  }

  private indicator(token: Token): Expression {
    this.index++;
    const code = this.findCode(token.text);
    if (code === null) return this.fail("unknown-indicator", token);
    if (code === "ambiguous") return this.fail("ambiguous-indicator", token);
    this.sawIndicator = true;
    const back = this.tokens[this.index];
    if (back?.kind !== "back") return { kind: "value", code, back: 0 };
    this.index++;
    if (back.years === 0) return { kind: "value", code, back: 0 };
    return back.years === -1 ? { kind: "value", code, back: 1 } : this.fail("year", back);
  }

  relation(): Relation {
    const token = this.tokens[this.index];
    if (token?.kind === "relation") {
      this.index++;
      return token.text;
    }
    return token === undefined ? this.fail("no-relation", token) : this.unexpected(token);
  }

  tolerance(): number | null {
    if (!this.operator("±")) return null;
    const token = this.tokens[this.index++];
    return token?.kind === "number" ? token.value : this.fail("tolerance", token);
  }

  finish(): void {
    const token = this.tokens[this.index];
    if (token) this.unexpected(token);
  }

  private unexpected(token: Token): never {
    if (token.kind === "relation") return this.fail("two-relations", token);
    if (token.kind === "operator" && token.text === ")") return this.fail("bracket-closed", token);
    return this.fail(token.kind === "unknown" ? "sign" : token.kind === "back" ? "year" : "operator-missing", token);
  }

  private operator<Sign extends "+" | "-" | "*" | "/" | "(" | ")" | "±">(...signs: Sign[]): Sign | undefined {
    const token = this.tokens[this.index];
    if (token?.kind !== "operator" || !(signs as string[]).includes(token.text)) return undefined;
    this.index++;
    return token.text as Sign;
  }

  private fail(code: RuleProblemCode, token: Token | undefined): never {
    throw new RuleProblem(code, this.rule, token?.at ?? this.end, token?.text ?? "");
  }
}
