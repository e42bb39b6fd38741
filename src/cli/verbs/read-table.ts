import type { LetterReading } from "../../engine";
import type { Metric } from "../../metrics/metric";
import { readWords, type ReadWords } from "../../wording/cli-read";
import { proportionAsPrinted, qualifierMark } from "../../wording/figure";
import type { Language } from "../../wording/language";
import { aspectWords, metricKindWords, statusWords } from "../../wording/ledger";
import { textTable } from "../text-table";

/** What was read from one letter, for people: who and what, how much, then each figure with its place. */
export function readingAsTable(file: string, reading: LetterReading, language: Language): string {
  const words = readWords[language];
  const rows = reading.metrics.map((metric) => [
    String(metric.span.start), metric.name, printedValue(metric, language), period(metric, words),
    metric.status === "target" ? `${metricKindWords[metric.kind][language]}·${statusWords.target[language]}` : metricKindWords[metric.kind][language],
  ]);
  const table = rows.length === 0 ? "" : `\n${textTable([[...words.columns], ...rows], ["right", "left", "right", "left", "left"])}\n`;
  return `${file}\n${headOf(reading, language)}\n${table}`;
}

function headOf(reading: LetterReading, language: Language): string {
  const { labels, points, numbers, noHeader } = readWords[language];
  const { header, items } = reading.letter;
  const counts = new Map<string, number>();
  const stated = items.filter(({ role }) => role === "point");
  for (const { aspect } of stated) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  const byAspect = [...counts].map(([aspect, count]) => `${aspectWords[aspect as keyof typeof aspectWords][language]} ${count}`).join(language === "zh" ? "、" : ", ");
  const title = [header.docNumber, header.date, header.proposalTitle && (language === "zh" ? `《${header.proposalTitle}》` : header.proposalTitle)].filter(Boolean).join("  ");
  const lines: [string, string | null][] = [
    [labels.agency, header.agencies.join("、") || header.agency],
    [labels.addressee, header.addressee],
    [labels.about, [header.session, header.proposalNumber].filter(Boolean).join(" ") || null],
    [labels.points, points(stated.length, byAspect)],
    [labels.numbers, numbers(reading.metrics.length, reading.dismissed.length)],
  ];
  return `  ${title || noHeader}\n${textTable(lines.filter(([, value]) => value).map(([label, value]) => [label, value!]), ["left", "left"], 90)}`;
}

/** 超12000万元: as printed, the qualifier in front. */
export function printedValue(metric: Metric, language: Language): string {
  const { value, valueMax, decimals, unit } = metric;
  const figure = (number: number): string => number.toFixed(decimals);
  return qualifierMark(metric, language) + (proportionAsPrinted(metric) ?? `${figure(value)}${valueMax === null ? "" : `–${figure(valueMax)}`}${unit}`);
}

function period({ from, to, periodStated }: Metric, { inferred }: ReadWords): string {
  const span = from === to ? (to ?? "") : `${from ?? ""}–${to ?? ""}`;
  return periodStated ? span : `${span} (${inferred})`;
}
