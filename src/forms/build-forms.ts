/**
 *   catalogue entries ── by department ─► rows with last year's value
 *                     ── rules parsed ──► each into the form whose indicators it names, or across forms
 */
import type { CatalogueEntry, KnownValue } from "./catalogue-entry";
import type { Form, FormRow, LastYear } from "./form";
import { catalogueRules } from "./catalogue-rules";
import { codeFinder } from "./rules/find-code";
import type { RuleProblem } from "./rules/parse-rule";
import { demandOf, ruleCodes, type ValidationRule } from "./rules/rule-ast";
import { tellingTitles } from "./telling-titles";
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
  /** What a department is called that no letter names. */
  readonly unnamed: string;
}

/** One form per department, in the order of the catalogue. */
export function buildForms(entries: readonly CatalogueEntry[], { year, unnamed }: BuildOptions): BuiltForms {
  const { rules, problems } = parseAll(entries);
  const departments = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) departments.set(entry.departmentKey, [...(departments.get(entry.departmentKey) ?? []), entry]);
  const departmentOf = new Map(entries.map(({ code, departmentKey }) => [code, departmentKey]));
  const entryOf = new Map(entries.map((entry) => [entry.code, entry]));
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
      titles: tellingTitles([...spoken].map((code) => entryOf.get(code)!)),
    };
  });
  return { forms, problems };
}

/**
 * The year to be asked for next: after the last that departments filed; else the latest for which last year's values are
 * known of half as many indicators as in the best known year, so that a single figure of the running year doesn't ask
 * for the year after it. Null for an empty catalogue.
 */
export function nextYear(entries: readonly CatalogueEntry[]): number | null {
  const all = entries.flatMap(({ values }) => values);
  if (all.length === 0) return null;
  const filed = latest(all.filter(({ origin }) => origin === "filed"));
  if (filed !== null) return filed + 1;
  const known = new Map<number, number>();
  for (const { values } of entries) {
    for (const year of new Set(values.filter(({ asOf }) => asOf === null).map((value) => value.year))) known.set(year, (known.get(year) ?? 0) + 1);
  }
  const most = [...known.values()].reduce((a, b) => Math.max(a, b), 0);
  const usual = [...known].filter(([, count]) => count * 2 >= most).map(([year]) => ({ year }));
  // Values of part of a year only: it is that year that is asked for
  return known.size === 0 ? latest(all) : latest(usual)! + 1;
}

const latest = (values: readonly { readonly year: number }[]): number | null =>
  values.reduce<number | null>((last, { year }) => (last === null || year > last ? year : last), null);

function parseAll(entries: readonly CatalogueEntry[]): { rules: ValidationRule[]; problems: BuiltForms["problems"] } {
  const read = catalogueRules(entries, codeFinder(entries));
  // A suggestion yields to what somebody wrote about the same
  const written = new Set(read.flatMap(({ rule, suggested }) => (rule && !suggested ? [demandOf(rule)] : [])));
  const rules = new Map<string, ValidationRule>();
  for (const { rule, suggested } of read) if (rule && !rules.has(rule.text) && !(suggested && written.has(demandOf(rule)))) rules.set(rule.text, rule);
  return { rules: [...rules.values()], problems: read.flatMap(({ code, problem }) => (problem ? [{ code, problem }] : [])) };
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
const shown = ({ year, value, exact, others = [], asOf, quote, source, origin }: KnownValue): LastYear => ({ year, value, exact, others, asOf, quote, source, origin });
