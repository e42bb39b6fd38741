import { onlyYears } from "../comparison/only-years";
import type { Series } from "../comparison/series";
import { decidedOf } from "./comparison-decisions";
import { decisionKey, fold } from "./keys";
import { ledgerComparison } from "./ledger-comparison";
import type { DecisionRecord, Ledger } from "./records";

/** What of the comparison is looked at. Kept in T_Decisions: named ones for later, and the one its sheet shows. */
export interface ComparisonChoice {
  /** Words of the names, headings and agencies looked for: spaces join, commas part alternatives. "" is all. */
  readonly words: string;
  /** Empty is all. */
  readonly years: readonly number[];
  /** `Indicator.agency`; "" is all. */
  readonly agency: string;
  /** Rows of T_Indicators that are left out. */
  readonly without: readonly string[];
}

export const everything: ComparisonChoice = { words: "", years: [], agency: "", without: [] };

export const isEverything = ({ words, years, agency, without }: ComparisonChoice): boolean =>
  words.trim() === "" && years.length === 0 && agency === "" && without.length === 0;

/** Whether both show the same, in whatever order their fields were put down. */
export const isSameChoice = (a: ComparisonChoice, b: ComparisonChoice): boolean => written(a) === written(b);

/** Series with more than one year, cut to what was chosen. */
export function chosenSeries(ledger: Ledger, choice: ComparisonChoice): Series[] {
  const { comparison, indicatorKey } = ledgerComparison(ledger);
  const rows = comparison.series.filter(({ changes }) => changes.length > 0);
  if (isEverything(choice)) return rows;
  const wanted = matcher(choice.words);
  const years = new Set(choice.years);
  const { overrides } = decidedOf(ledger.decisions);
  const left = new Set(choice.without);
  return rows
    .filter(({ indicator }) => (choice.agency === "" || indicator.agency === choice.agency) && !left.has(indicatorKey(indicator)) && wanted(wordsOf(indicator)))
    .map((series) => (years.size === 0 ? series : onlyYears(series, years, overrides)))
    .filter(({ changes }) => changes.length > 0);
}

/** What a search looks through, folded. */
function wordsOf({ title, aliases, unit, agencyName, figures }: Series["indicator"]): string {
  return fold([title, ...aliases, unit, agencyName, ...figures.map(({ heading }) => heading)].join("|")).toLowerCase();
}

function matcher(words: string): (text: string) => boolean {
  const alternatives = words.split(/[,，、;；]/u).map((one) => one.split(/\s+/u).map((word) => fold(word).toLowerCase()).filter(Boolean)).filter((one) => one.length > 0);
  return (text) => alternatives.length === 0 || alternatives.some((all) => all.every((word) => text.includes(word)));
}

const shown = { row: "comparison", field: "comparison-shown" } as const;
const named = "comparison-choice";

/** The choice that the sheet of the comparison follows. */
export function shownChoice(decisions: readonly DecisionRecord[]): ComparisonChoice {
  const kept = decisions.filter(({ field }) => field === shown.field).at(-1);
  return (kept && parse(kept.value)) ?? everything;
}

/** Choices kept under a name, in the order they were made. */
export function namedChoices(decisions: readonly DecisionRecord[]): { readonly name: string; readonly choice: ComparisonChoice }[] {
  return decisions.flatMap(({ field, row, value }) => {
    const choice = field === named ? parse(value) : null;
    return choice ? [{ name: row, choice }] : [];
  });
}

export const asShown = (choice: ComparisonChoice, by: string, at: string): DecisionRecord => record(shown.row, shown.field, choice, by, at);
export const asNamed = (name: string, choice: ComparisonChoice, by: string, at: string): DecisionRecord => record(name, named, choice, by, at);

const written = ({ words, years, agency, without }: ComparisonChoice): string => JSON.stringify({ words, years, agency, without });

function record(row: string, field: string, choice: ComparisonChoice, by: string, at: string): DecisionRecord {
  return { key: decisionKey(row, field), row, field, was: "", value: written(choice), by, at, why: "" };
}

/** Null for what somebody made of the cell that is no choice. */
function parse(value: string): ComparisonChoice | null {
  try {
    const { words, years, agency, without } = JSON.parse(value) as Partial<Record<keyof ComparisonChoice, unknown>>;
    const list = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
    return {
      words: typeof words === "string" ? words : "", agency: typeof agency === "string" ? agency : "",
      years: list(years).filter((year) => typeof year === "number"), without: list(without).filter((key) => typeof key === "string"),
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
