import type { Comparison } from "../../comparison/compare-letters";
import type { Observation } from "../../comparison/observation";
import type { Series } from "../../comparison/series";
import { findings } from "../../findings/find";
import { comparisonWords as words, reasonWords, verdictMarks, verdictWords } from "../../wording/comparison";
import { changeInWords, changeUnit, indicatorInWords, observationInWords } from "../../wording/figure";
import { findingInWords } from "../../wording/findings";
import type { Language } from "../../wording/language";

/** The year-over-year table as text: rows that have something to compare, then what contradicts. */
export function comparisonAsText(comparison: Comparison, language: Language): string {
  const rows = comparison.series.filter((s) => s.changes.length > 0 || s.observations.some((o) => o.rivals.length > 0));
  const lines = rows.length === 0 ? [words.nothing[language]] : rows.flatMap((series) => seriesLines(series, language));
  const found = findings(comparison).filter((f) => f.severity !== "note");
  if (found.length > 0) lines.push("", words.conflicts[language], ...found.map((f) => `  ! ${findingInWords(f, language)}`));
  lines.push(...offerLines(comparison, language));
  const legend = (Object.keys(verdictMarks) as (keyof typeof verdictMarks)[]).map((v) => `${verdictMarks[v]} ${verdictWords[v][language]}`).join("   ");
  return `${lines.join("\n")}\n\n${legend}\n`;
}

/** Names shown at most. */
const OFFERED = 20;

/** Names that may be one indicator and stand in no row together: nobody reading the table would know of them. */
function offerLines({ offers, indicators }: Comparison, language: Language): string[] {
  if (offers.length === 0) return [];
  const of = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const called = (code: string): string => {
    const indicator = of.get(code)!, years = [...new Set(indicator.figures.map(({ year }) => year))].filter((year) => year !== null).sort();
    return `${indicatorInWords(indicator, language)}${years.length > 0 ? ` (${years.join(", ")})` : ""}`;
  };
  const pairs = [...new Set(offers.map(({ a, b }) => `  ? ${[called(a), called(b)].sort().join(" | ")}`))];
  return ["", words.offered[language](pairs.length), ...pairs.slice(0, OFFERED), ...(pairs.length > OFFERED ? ["  …"] : [])];
}

function seriesLines({ indicator, observations, changes }: Series, language: Language): string[] {
  const values = observations.map((o) => {
    const inWords = (one: Observation) => observationInWords(one, language) + (one.figure?.filed ? words.filed[language] : "");
    const mark = o.derivation ? `(${words.derived[language]})` : o.inferred ? "~" : "";
    return `${o.year}${mark} ${[o, ...o.rivals].map(inWords).join(" / ")}`;
  });
  return [
    `${indicatorInWords(indicator, language)}　${values.join("  →  ")}`,
    ...changes.map((change) => {
      const number = changeInWords(change, language);
      const more = [
        change.perYear !== null ? `${words.perYear[language]} ${change.perYear}${changeUnit(change, language)}` : "",
        change.stated !== null && change.stated !== (change.percent ?? change.points) ? `${words.stated[language]} ${change.stated}${changeUnit(change, language)}` : "",
        change.reasons.map((reason) => reasonWords[reason][language]).join(language === "zh" ? "；" : "; "),
      ].filter(Boolean).join("，");
      return `    ${verdictMarks[change.verdict].padEnd(2)} ${change.from.year}→${change.to.year}  ${number}${more ? `  ${more}` : ""}`;
    }),
  ];
}
