import type { CatalogueEntry } from "./catalogue-entry";
import { namesLike } from "./rules/find-code";
import { parseRule, RuleProblem, splitRules, type FindCode } from "./rules/parse-rule";
import type { ValidationRule } from "./rules/rule-ast";

/** A rule as written, read or not: one of `rule` and `problem` is null. */
export interface ReadRule {
  readonly text: string;
  readonly rule: ValidationRule | null;
  readonly problem: RuleProblem | null;
}

/** A rule of the catalogue. */
export interface CatalogueRule extends ReadRule {
  /** The entry it is written at. */
  readonly code: string;
  /** The letters suggest it; nobody wrote it. */
  readonly suggested: boolean;
}

/** Reads one rule; a problem says which known names may have been meant. */
export function readRule(text: string, findCode: FindCode, entries: readonly CatalogueEntry[]): ReadRule {
  try {
    return { text, rule: parseRule(text, findCode), problem: null };
  } catch (error) {
    if (!(error instanceof RuleProblem)) throw error;
    if (error.code === "unknown-indicator") error.near = namesLike(error.said, entries);
    return { text, rule: null, problem: error };
  }
}

/** All rules of the catalogue, in its order. */
export const catalogueRules = (entries: readonly CatalogueEntry[], findCode: FindCode): CatalogueRule[] =>
  entries.flatMap((entry) => splitRules(entry.rules).map((text) => ({ code: entry.code, suggested: entry.suggested === true, ...readRule(text, findCode, entries) })));
