import { perMille, type Change } from "../comparison/change";
import type { Observation } from "../comparison/observation";
import { printedScale } from "../comparison/printed-scale";
import { round } from "../comparison/rounding";
import type { Filed } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import type { Metric } from "../metrics/metric";
import { comparisonWords as words } from "./comparison";
import type { Language } from "./language";
import { qualifierWords } from "./ledger";
import { shownDecimals } from "./shown-decimals";

type Qualified = Pick<Metric, "qualifier" | "inclusive">;
type Printed = Qualified & Pick<Metric, "value" | "valueMax" | "unit" | "decimals" | "sides">;

/** What stands before a number on account of its qualifier: 超, “over ”, and ≥ where the number itself is taken in (46%以上). */
export function qualifierMark({ qualifier, inclusive }: Qualified, language: Language): string {
  if (qualifier === "exact") return "";
  if (inclusive) return qualifier === "over" ? "≥" : "≤";
  return qualifierWords[qualifier][language] + (language === "en" ? " " : "");
}

/** What is worked out is only known about. */
export const about = { qualifier: "about", inclusive: false } as const;

/** A proportion as it was told: 1:14.5, 2.9:1, 8:2; null for all else. */
export const proportionAsPrinted = ({ sides, value, decimals }: Pick<Metric, "sides" | "value" | "decimals">): string | null => sides?.replace("n", value.toFixed(decimals)) ?? null;

/** A figure as printed: 超1.6亿元, ≥46%, 约430公里, 60—80万亩, 1:14.5. */
export function figureAsPrinted(printed: Printed, language: Language): string {
  const { value, valueMax, unit, decimals } = printed;
  const proportion = proportionAsPrinted(printed);
  if (proportion !== null) return qualifierMark(printed, language) + proportion;
  const number = (x: number) => x.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 6), useGrouping: false });
  return `${qualifierMark(printed, language)}${number(value)}${valueMax === null ? "" : `—${number(valueMax)}`}${unit}`;
}

/** What a name says of the direction, which the sign of its values says: 低于全国平均水平, 农药使用减量. */
const BELOW = /(?<!不)(?:[低少小慢差短]于)(?=.)/u, LESS = /(?<!增)[削压缩]?减少?(?=量$)/u;

/** A row's name; rows of growth rates say so, since their letters name the level. None says 低于…-2.3: it is 比…-2.3. */
export function indicatorInWords(indicator: Pick<Indicator, "title" | "kind">, language: Language): string {
  return indicator.kind === "change" ? indicator.title.replace(BELOW, "比").replace(LESS, "") + words.growth[language] : indicator.title;
}

/** 长春市水务局报送表2024年（2025-03-01） */
export function filedSource({ department, year, date }: Filed, language: Language): string {
  return language === "zh" ? `${department}报送表${year}年${date ? `（${date}）` : ""}` : `${department}, form of ${year}${date ? ` (${date})` : ""}`;
}

/** 下降3% and 减少超200人 as a row of changes needs them, which hold rises too: -3%, ≤-200人. */
export function withSign(metric: Metric): Metric {
  if (metric.si >= 0 || metric.value <= 0) return metric;
  const { qualifier, value, valueMax } = metric;
  const bound = qualifier === "over" ? "near" : qualifier === "near" ? "over" : null;
  return { ...metric, value: -value, valueMax: valueMax && -valueMax, ...(bound && { qualifier: bound, inclusive: true }) };
}

/** The value of an observation as the table shows it, a fall with its sign; a derived one as what its interval allows. */
export function observationInWords(observation: Observation, language: Language): string {
  const { figure } = observation;
  if (figure) return figureAsPrinted(withSign(figure.metric), language);
  const { level, whole } = observation.derivation!;
  const scale = printedScale(level.metric);
  const decimals = shownDecimals(observation, scale);
  if (whole.length > 0) return `${whole.join(language === "zh" ? "或" : " or ")}${level.metric.unit}`;
  return `${qualifierMark(about, language)}${round(observation.si / scale, decimals).toFixed(decimals)}${level.metric.unit}`;
}

/** Behind a plain difference: places of a rank, ‰, or nothing. */
export const differenceUnit = ({ to }: Change, language: Language): string => (to.figure?.metric.kind === "rank" ? words.places[language] : perMille(to) ? "‰" : "");

/** Behind the number of a change: %, percentage points, or what its difference is counted in. */
export const changeUnit = (change: Change, language: Language): string => (change.percent !== null ? "%" : change.points !== null ? words.points[language] : differenceUnit(change, language));

/** The number of a change: 88.1%, ≤88.1%, 3.2%–5.6%, 1.3个百分点; — where the verdict forbids one. */
export function changeInWords(change: Change, language: Language): string {
  const say = (unit: string, value: number | null) => {
    const sign = (x: number) => `${x > 0 ? "+" : ""}${x}${unit}`;
    if (value === null) return "—";
    if (!change.open) return sign(value);
    const { low, high } = change;
    if (low === null && high === null) return `~${sign(value)}`;
    if (low === null) return `≤${sign(high!)}`;
    if (high === null) return `≥${sign(low)}`;
    return low === high ? sign(value) : `${sign(low)}～${sign(high)}`;
  };
  if (change.percent !== null) return say("%", change.percent);
  if (change.points !== null) return say(words.points[language], change.points);
  if (change.difference !== null) return say(differenceUnit(change, language), change.difference);
  return "—";
}
