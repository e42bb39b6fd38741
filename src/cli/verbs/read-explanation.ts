import type { LetterReading } from "../../engine";
import type { Because, Metric } from "../../metrics/metric";
import { traceDismissed, traceMetric } from "../../metrics/trace/trace";
import type { Span } from "../../text/span";
import { readWords } from "../../wording/cli-read";
import type { Language } from "../../wording/language";
import { basisWords, dismissWords, metricKindWords, statusWords } from "../../wording/ledger";
import { traceLines } from "../../wording/trace";
import { UsageError } from "../usage-error";
import { printedValue } from "./read-table";

/** Characters shown on each side of a number. */
const around = 20;

/** How the number at an offset of the paste was read. Throws `UsageError` where the offset is no offset of the text. */
export function explanation(reading: LetterReading, offsetAsked: string, language: Language): string {
  const words = readWords[language];
  const { pasted } = reading;
  const offset = Number(offsetAsked);
  if (!/^\d+$/.test(offsetAsked) || offset > pasted.length) throw new UsageError(words.badOffset(offsetAsked, pasted.length));
  const holds = ({ span }: { span: Span }): boolean => span.start <= offset && offset < span.end;
  const quote = ({ start, end }: Span): string => oneLine(pasted.slice(start, end));
  const context = (span: Span): string =>
    `…${oneLine(pasted.slice(Math.max(0, span.start - around), span.start))}【${quote(span)}】${oneLine(pasted.slice(span.end, span.end + around))}…`;

  const metric = reading.metrics.find(holds);
  if (metric) return metricLines(reading, metric, language, quote, context(metric.span)).map(([label, text]) => `${label}\t${text}`).join("\n");
  const dismissed = reading.dismissed.find(holds);
  if (dismissed) {
    const { reason, rule, span } = dismissed;
    const lines: [string, string][] = [
      [words.explain.dismissed, `${quote(span)} · ${dismissWords[reason][language]}（${words.by(rule, null)}）`],
      ...traceLines(traceDismissed(reading, dismissed), language, quote, true),
      [words.explain.near, context(span)],
    ];
    return lines.map(([label, text]) => `${label}\t${text}`).join("\n");
  }
  return words.nothingThere(offset, oneLine(pasted.slice(Math.max(0, offset - around), offset + around)));
}

function metricLines(reading: LetterReading, metric: Metric, language: Language, quote: (span: Span) => string, context: string): [string, string][] {
  const { explain, by, inferred } = readWords[language];
  const why = (because: Because | undefined): string => (because ? `  ← ${by(because.rule, because.span && quote(because.span))}` : "");
  const { because } = metric;
  const whole = metric.of === null ? undefined : reading.metrics[metric.of];
  const period = `${metric.from ?? "…"}–${metric.to ?? "…"}${metric.periodStated ? "" : ` (${inferred})`}`;
  return [
    [explain.figure, `${printedValue(metric, language)}${why(because.figure)}`],
    [explain.unit, `${metric.unit}${why(because.unit)}`],
    [explain.name, `${metric.name}${why(because.name)}`],
    [explain.period, `${period}${why(because.period)}`],
    [explain.kind, `${metricKindWords[metric.kind][language]}${why(because.kind)}`],
    [explain.status, `${statusWords[metric.status][language]}${why(because.status)}`],
    [explain.basis, `${basisWords[metric.basis][language]}${why(because.basis)}`],
    ...(whole ? ([[explain.belongs, `${whole.name} ${printedValue(whole, language)}`]] as [string, string][]) : []),
    [explain.certainty, `${Math.round(metric.certainty * 100)}%`],
    ...traceLines(traceMetric(reading, metric), language, quote, true),
    [explain.near, context],
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
