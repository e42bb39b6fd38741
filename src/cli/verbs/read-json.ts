import type { LetterReading } from "../../engine";

/** One line of `read --json`: names and shapes are fixed, other programs rely on them. */
export function readingAsJson(file: string, reading: LetterReading, withText: boolean): string {
  const { header, items } = reading.letter;
  return JSON.stringify({
    file,
    ...(withText ? { text: reading.pasted } : {}),
    reply: {
      docNumber: header.docNumber,
      agency: header.agency,
      date: header.date,
      year: header.year,
      addressee: header.addressee,
      proposalTitle: header.proposalTitle,
      proposalKind: header.proposalKind,
      session: header.session,
      proposalNumber: header.proposalNumber,
    },
    items: items.map(({ span, marker, level, role, aspect, title }) => ({ start: span.start, end: span.end, marker, level, role, aspect, title })),
    metrics: reading.metrics.map((metric) => ({
      start: metric.span.start,
      end: metric.span.end,
      item: metric.item,
      name: metric.name,
      value: metric.value,
      unit: metric.unit,
      si: metric.si,
      ...(metric.valueMax === null ? {} : { valueMax: metric.valueMax, siMax: metric.siMax }),
      qualifier: metric.qualifier,
      low: metric.low,
      high: metric.high,
      kind: metric.kind,
      status: metric.status,
      basis: metric.basis,
      from: metric.from,
      to: metric.to,
      periodStated: metric.periodStated,
    })),
    dismissed: reading.dismissed.map(({ span, reason }) => ({ start: span.start, end: span.end, reason })),
  });
}
