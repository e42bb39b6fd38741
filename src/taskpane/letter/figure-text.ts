import type { Metric } from "../../metrics/metric";
import { proportionAsPrinted, qualifierMark } from "../../wording/figure";
import type { Language } from "../../wording/language";
import { figureWords } from "../../wording/pane-figure";

const grouped = (n: number, decimals: number): string => n.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 6) });

/** The value as printed, with its qualifier in words: 超 12,000 万元. */
export function valueText(metric: Metric, language: Language): string {
  const { value, valueMax, decimals, unit } = metric;
  const number = valueMax === null ? grouped(value, decimals) : `${grouped(value, decimals)}–${grouped(valueMax, decimals)}`;
  const proportion = proportionAsPrinted(metric);
  return [qualifierMark(metric, language).trim(), proportion ?? number, proportion === null && unit].filter(Boolean).join(" ");
}

/** What the figure bounds, with 万 and 亿 multiplied out; null where it is just the value. */
export function rangeText({ low, high, si }: Metric): string | null {
  if (low === si && high === si) return null;
  if (low === null && high === null) return null;
  if (low === null) return `≤ ${grouped(high!, 0)}`;
  if (high === null) return `≥ ${grouped(low, 0)}`;
  return `${grouped(low, 0)} – ${grouped(high, 0)}`;
}

/** 2021 – 2024, with a mark where the period was inferred from the letter's date. */
export function periodText({ from, to, periodStated }: Metric, language: Language): string {
  const figure = figureWords[language];
  const span = from === to ? (to ?? "—") : from === null ? figure.until(to ?? "") : `${from} ${figure.to} ${to ?? ""}`;
  return periodStated ? span : figure.inferred(span);
}
