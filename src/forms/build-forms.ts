/**
 *   catalogue entries ── by department ─► rows with last year's value
 *                     ── rules parsed ──► each into the form whose indicators it names, or across forms
 */
import type { CatalogueEntry, KnownValue } from "./catalogue-entry";
import type { Form, FormRow, LastYear } from "./form";
import { parseRule, RuleProblem, splitRules, type FindCode } from "./rules/parse-rule";
import { ruleCodes, type ValidationRule } from "./rules/rule-ast";
import { templateId, templateVersion } from "./template-id";

/** Changes beyond these ask for an explanation where the catalogue doesn't say otherwise. */
export const usualThreshold = { percent: 0.5, points: 10 } as const;

export interface BuiltForms {
  readonly forms: readonly Form[];
  /** Rules that can't be read; the forms are built without them. `code` is the entry they were written at. */
  readonly problems: readonly { readonly code: string; readonly problem: RuleProblem }[];
}

export interface BuildOptions {
  readonly year: number;
  /** Rules beside those of the catalogue. */
  readonly rules?: readonly string[];
  /** What a department is called that no letter names. */
  readonly unnamed: string;
}

/** One form per department, in the order of the catalogue. */
export function buildForms(entries: readonly CatalogueEntry[], { year, rules: extra = [], unnamed }: BuildOptions): BuiltForms {
  const { rules, problems } = parseAll(entries, extra);
  const departments = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) departments.set(entry.departmentKey, [...(departments.get(entry.departmentKey) ?? []), entry]);
  const departmentOf = new Map(entries.map(({ code, departmentKey }) => [code, departmentKey]));
  const titleOf = new Map(entries.map(({ code, title }) => [code, title]));
  const rulesOf = new Map<string, ValidationRule[]>();
  const acrossOf = new Map<string, ValidationRule[]>();
  for (const rule of rules) {
    const keys = [...new Set(ruleCodes(rule).map((code) => departmentOf.get(code)!))];
    const map = keys.length === 1 ? rulesOf : acrossOf;
    for (const key of keys) map.set(key, [...(map.get(key) ?? []), rule]);
  }
  const forms = [...departments].map(([key, own]): Form => {
    const rows = own.map((entry) => rowOf(entry, year));
    const department = own.at(-1)!.department || unnamed;
    const inside = rulesOf.get(key) ?? [];
    const across = acrossOf.get(key) ?? [];
    const spoken = new Set([...rows.map(({ code }) => code), ...across.flatMap(ruleCodes)]);
    return {
      template: templateId(department), version: templateVersion(year, rows, [...inside, ...across]), department, year, rows, rules: inside, across,
      titles: new Map([...spoken].map((code) => [code, titleOf.get(code)!])),
    };
  });
  return { forms, problems };
}

/** The year after the last one that anything is known of; null for an empty catalogue. */
export function nextYear(entries: readonly CatalogueEntry[]): number | null {
  const years = entries.flatMap(({ values }) => values.map(({ year }) => year));
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b)) + 1;
}

function parseAll(entries: readonly CatalogueEntry[], extra: readonly string[]): { rules: ValidationRule[]; problems: BuiltForms["problems"] } {
  const findCode = codeFinder(entries);
  const rules = new Map<string, ValidationRule>();
  const problems: { code: string; problem: RuleProblem }[] = [];
  const read = (text: string, code: string): void => {
    try {
      const rule = parseRule(text, findCode);
      if (!rules.has(rule.text)) rules.set(rule.text, rule);
    } catch (error) {
      if (!(error instanceof RuleProblem)) throw error;
      problems.push({ code, problem: error });
    }
  };
  for (const { code, rules: written } of entries) for (const text of splitRules(written)) read(text, code);
  for (const text of extra.flatMap(splitRules)) read(text, "");
  return { rules: [...rules.values()], problems };
}

/** By code, else by title; letters' case and widths don't matter. */
export function codeFinder(entries: readonly Pick<CatalogueEntry, "code" | "title">[]): FindCode {
  const fold = (name: string): string => name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
  const codes = new Map(entries.map(({ code }) => [fold(code), code]));
  const titles = new Map<string, string | "ambiguous">();
  for (const { code, title } of entries) titles.set(fold(title), titles.has(fold(title)) ? "ambiguous" : code);
  return (name) => codes.get(fold(name)) ?? titles.get(fold(name)) ?? null;
}

function rowOf(entry: CatalogueEntry, year: number): FormRow {
  const { code, title, unit, definition, whole, min, max, cumulative, rate, threshold, values } = entry;
  const known = values.filter((value) => value.year < year).sort((a, b) => b.year - a.year || rank(b) - rank(a));
  const [latest] = known;
  const lastYears = known.find((value) => value.year === year - 1 && value.asOf === null);
  const last = lastYears ? shown(lastYears) : null;
  return {
    code, title, unit, definition, whole, min, max, cumulative, rate,
    threshold: threshold ?? (rate ? usualThreshold.points : usualThreshold.percent),
    last, earlier: last === null && latest ? shown(latest) : null,
  };
}

/** What a department filed itself goes before what a letter says. */
const rank = ({ origin }: KnownValue): number => (origin === "filed" ? 1 : 0);
const shown = ({ year, value, exact, asOf, quote, source, origin }: KnownValue): LastYear => ({ year, value, exact, asOf, quote, source, origin });
