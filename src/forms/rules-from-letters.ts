import type { Series } from "../comparison/series";
import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";

/**
 * Rules that the letters themselves suggest: under 其中 a part is not larger than its whole; where all parts named in one
 * place make up the whole to the digit, they are its sum. Verifying only: nobody has confirmed them.
 * Lists by the code of the whole.
 */
export function stemsOfRules(series: readonly Series[], codeOf: (indicator: Indicator) => string): ReadonlyMap<string, readonly string[]> {
  const seriesAt = new Map<string, Series>();
  for (const one of series) {
    for (const observation of one.observations) for (const figure of observation.sources) seriesAt.set(place(figure), one);
  }
  const parts = new Map<Figure, { readonly whole: Series; readonly parts: { readonly of: Series; readonly figure: Figure }[] }>();
  for (const one of series) {
    for (const { figure } of one.observations) {
      if (figure === null || figure.metric.of === null || figure.metric.kind !== "level" || figure.metric.basis === "each") continue;
      const whole = seriesAt.get(`${figure.letter}|${figure.metric.of}`);
      const wholeFigure = whole?.observations.flatMap(({ sources }) => sources).find((source) => place(source) === `${figure.letter}|${figure.metric.of}`);
      if (!whole || !wholeFigure || whole === one || whole.indicator.unit !== one.indicator.unit) continue;
      const family = parts.get(wholeFigure) ?? { whole, parts: [] };
      family.parts.push({ of: one, figure });
      parts.set(wholeFigure, family);
    }
  }
  const rules = new Map<string, string[]>();
  for (const [figure, { whole, parts: members }] of parts) {
    const codes = [...new Set(members.map(({ of }) => codeOf(of.indicator)))];
    const sum = members.reduce((total, member) => total + member.figure.metric.si, 0);
    const adds = codes.length > 1 && members.length === codes.length && Math.abs(sum - figure.metric.si) <= 1e-9 * Math.abs(sum);
    const code = codeOf(whole.indicator);
    const made = adds ? [`核实：${code} = ${codes.join(" + ")}`] : codes.map((part) => `核实：${code} ≥ ${part}`);
    rules.set(code, [...new Set([...(rules.get(code) ?? []), ...made])]);
  }
  return rules;
}

const place = (figure: Figure): string => `${figure.letter}|${figure.index}`;
