import type { LetterSource } from "../indicators/letter-source";
import { proportionOf } from "../metrics/figures/proportion";
import type { Metric } from "../metrics/metric";
import { takesIn } from "../metrics/qualifiers";
import type { Ledger, MetricRecord, ReplyRecord, SourceRecord, StatementRecord } from "./records";
import { joinPieces } from "./pieces";

/** A letter of the ledger for comparison, with what people corrected; `keys[i]` is the row of `metrics[i]` in T_Metrics. */
export interface LedgerLetter extends LetterSource {
  readonly keys: readonly string[];
}

/**
 * The letters of a ledger as comparison needs them, the earliest first: what is made of them doesn't depend on the order they were
 * put in. `file` is the letter's key.
 */
export function letterSources(ledger: Ledger): LedgerLetter[] {
  const source = groupByLetter(ledger.source);
  const statements = groupByLetter(ledger.statements);
  const metrics = groupByLetter(ledger.metrics);
  return [...ledger.replies].sort(byDate).map((reply) => {
    const points = [...(statements.get(reply.key) ?? [])].sort((a, b) => a.start - b.start);
    const figures = [...(metrics.get(reply.key) ?? [])].sort((a, b) => a.start - b.start);
    const pointAt = new Map(points.map((point, i) => [point.key, i]));
    const figureAt = new Map(figures.map((figure, i) => [figure.key, i]));
    return {
      file: reply.key,
      pasted: joinPieces(source.get(reply.key) ?? []),
      letter: { header: reply, items: points.map((point) => itemOf(point, pointAt)) },
      metrics: figures.map((figure) => metricOf(figure, pointAt, figureAt)),
      keys: figures.map((figure) => figure.key),
    };
  });
}

/** Letters without a date come behind those of their year, without a year behind all. */
function byDate(a: ReplyRecord, b: ReplyRecord): number {
  const [one, other] = [a, b].map(({ date, year, docNumber, key }) => [date ?? `${year ?? 9999}-99`, docNumber ?? "", key]) as [string[], string[]];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;
}

function itemOf(point: StatementRecord, pointAt: ReadonlyMap<string, number>): LetterSource["letter"]["items"][number] {
  const span = { start: point.start, end: point.end };
  const parent = point.ask === null ? null : (pointAt.get(point.ask) ?? null);
  return {
    span, clean: span, marker: point.marker, level: point.level, role: "point", aspect: point.aspect, title: point.caption,
    parent: parent !== null && parent === pointAt.get(point.key) ? null : parent,
  };
}

function metricOf(figure: MetricRecord, pointAt: ReadonlyMap<string, number>, figureAt: ReadonlyMap<string, number>): Metric {
  const { name, qualifier, value, valueMax, decimals, unit, si, siMax, low, high, kind, status, basis, from, to, periodStated, certainty } = figure;
  return {
    span: { start: figure.start, end: figure.end },
    item: figure.statement === null ? null : (pointAt.get(figure.statement) ?? null),
    name, qualifier, inclusive: takesIn(qualifier, figure.quote), value, valueMax, decimals, unit, si, siMax, low, high, kind, status, basis, from, to, periodStated, certainty,
    sides: unit === "比例" ? proportionOf(figure.quote)?.sides : undefined,
    of: figure.of === null ? null : (figureAt.get(figure.of) ?? null),
    because: {},
  };
}

function groupByLetter<Row extends Pick<SourceRecord, "letter">>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.letter);
    if (group) group.push(row);
    else groups.set(row.letter, [row]);
  }
  return groups;
}
