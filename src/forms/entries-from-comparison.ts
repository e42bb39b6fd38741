import type { Comparison } from "../comparison/compare-letters";
import { yearToDate, type Observation } from "../comparison/observation";
import type { Series } from "../comparison/series";
import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import { askable, askedUnit } from "./asked-unit";
import { stemsOfRules } from "./rules-from-letters";
import type { CatalogueEntry, KnownValue } from "./catalogue-entry";
import type { FiledObservation } from "./filed-observation";
import type { FormTerms } from "./form-terms";
import { tidy, unitScale } from "./unit-scale";

/** The words that say a figure, and how its letter is called: its number, else its file. */
export type SourceOf = (figure: Figure) => { readonly quote: string; readonly source: string };

/** What the ledger knows of the indicators beside the letters' figures. */
export interface CatalogueContext {
  /** Code of an indicator: what forms and filed values refer to. */
  readonly codeOf: (indicator: Indicator) => string;
  readonly sourceOf: SourceOf;
  readonly filed: readonly FiledObservation[];
  readonly terms: readonly FormTerms[];
}

/** The catalogue that the letters give: every series of results that is collected, with the values known. */
export function entriesFromComparison(comparison: Comparison, { codeOf, sourceOf, filed, terms }: CatalogueContext): CatalogueEntry[] {
  const termsOf = new Map(terms.map((row) => [row.key, row]));
  const asked = comparison.series.filter(({ indicator }) => askable(indicator) && termsOf.get(codeOf(indicator))?.collect !== false);
  const suggested = stemsOfRules(asked, codeOf);
  const filedOf = new Map<string, FiledObservation[]>();
  for (const observation of filed) filedOf.set(observation.code, [...(filedOf.get(observation.code) ?? []), observation]);
  return asked.map((series) => {
    const code = codeOf(series.indicator);
    return entryOf(series, code, filedOf.get(code) ?? [], suggested.get(code) ?? [], termsOf.get(code), sourceOf);
  });
}

function entryOf({ indicator, observations }: Series, code: string, filed: readonly FiledObservation[], suggested: readonly string[], terms: FormTerms | undefined, sourceOf: SourceOf): CatalogueEntry {
  const unit = askedUnit(indicator);
  const { factor } = unitScale(unit);
  const stated = observations.flatMap((observation) => statedValue(observation, factor, sourceOf));
  const { family } = indicator.dimension;
  const sources = observations.flatMap((observation) => observation.sources).filter((figure) => !figure.filed);
  const figures = sources.map(({ metric }) => metric);
  const rate = family === "ratio" || family === "points";
  const negative = [...stated, ...filed].some(({ value }) => value < 0);
  return {
    code,
    title: indicator.title,
    unit,
    departmentKey: indicator.agency,
    department: indicator.agencyName,
    definition: terms?.definition ?? "",
    whole: (family === "count" || family === "rank") && factor === 1 && figures.every(({ decimals }) => decimals === 0),
    min: negative || indicator.kind === "change" ? null : 0,
    max: indicator.kind === "share" && indicator.unit === "%" ? 100 : null,
    cumulative: indicator.kind === "level" && figures.length > 0 && figures.every(({ basis }) => basis === "cumulative") && sources.some(addsUp),
    rate,
    threshold: terms?.threshold == null ? null : rate ? terms.threshold : terms.threshold / 100,
    rules: terms?.rules ?? suggested.join("\n"),
    suggested: terms?.rules == null && suggested.length > 0,
    values: [...stated, ...filed.filter((one) => one.unit === unit).map(filedValue)],
  };
}

/** 累计, …以来: what only grows. 截至年底共有 counts what stands, and may fall. */
const addsUp = ({ metric, context }: Figure): boolean => metric.from !== null || /累计|累积|以来/u.test(`${metric.name}${context.slice(-40)}`);

/** Levels that nobody stated are no last year's value. */
function statedValue({ figure, year, rivals }: Observation, factor: number, sourceOf: SourceOf): KnownValue[] {
  if (figure === null || figure.filed) return [];
  const { metric } = figure;
  const others = rivals.flatMap((rival) => (rival.figure?.filed ? [] : [tidy(rival.si / factor)]));
  return [{
    year, value: tidy(metric.si / factor), exact: metric.qualifier === "exact" && metric.siMax === null, ...(others.length > 0 ? { others } : {}),
    asOf: partOfYear(figure), ...sourceOf(figure), origin: "stated",
  }];
}

const filedValue = ({ year, value, status }: FiledObservation): KnownValue =>
  ({ year, value, exact: status !== "estimated", asOf: null, quote: "", source: "", origin: "filed" });

/** YYYY-MM where the figure covers its year only up to then; null for a whole year. */
function partOfYear(figure: Figure): string | null {
  const { to } = figure.metric;
  if (to?.length === 7 && !to.endsWith("-12")) return to;
  return yearToDate(figure) ? figure.letterDate!.slice(0, 7) : null;
}
