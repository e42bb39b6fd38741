import type { Comparison } from "../../comparison/compare-letters";
import type { Observation } from "../../comparison/observation";
import type { Series } from "../../comparison/series";
import { findings } from "../../findings/find";
import { comparisonWords as words, reasonWords, verdictMarks, verdictWords } from "../../wording/comparison";
import { changeInWords, indicatorInWords, observationInWords } from "../../wording/figure";
import { findingInWords } from "../../wording/findings";
import type { Language } from "../../wording/language";

/** The year-over-year table as text: rows that have something to compare, then what contradicts. */
export function comparisonAsText(comparison: Comparison, language: Language): string {
  const rows = comparison.series.filter((s) => s.changes.length > 0 || s.observations.some((o) => o.rivals.length > 0));
  const lines = rows.length === 0 ? [words.nothing[language]] : rows.flatMap((series) => seriesLines(series, language));
  const found = findings(comparison).filter((f) => f.severity !== "note");
  if (found.length > 0) lines.push("", words.conflicts[language], ...found.map((f) => `  ! ${findingInWords(f, language)}`));
  const legend = (Object.keys(verdictMarks) as (keyof typeof verdictMarks)[]).map((v) => `${verdictMarks[v]} ${verdictWords[v][language]}`).join("   ");
  return `${lines.join("\n")}\n\n${legend}\n`;
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
        change.perYear !== null ? `${words.perYear[language]} ${change.perYear}${change.points !== null ? words.points[language] : "%"}` : "",
        change.stated !== null && change.stated !== (change.percent ?? change.points) ? `${words.stated[language]} ${change.stated}${change.points !== null ? words.points[language] : "%"}` : "",
        change.reasons.map((reason) => reasonWords[reason][language]).join(language === "zh" ? "；" : "; "),
      ].filter(Boolean).join("，");
      return `    ${verdictMarks[change.verdict].padEnd(2)} ${change.from.year}→${change.to.year}  ${number}${more ? `  ${more}` : ""}`;
    }),
  ];
}
