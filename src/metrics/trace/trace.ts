/**
 * Why a number was read as it was, and what it was near to being. Worked out when somebody asks, for one number; reading a letter
 * costs nothing for it.
 *
 *   nearReadings ─► other rules that read the number, or were called for by a character beside it
 *   nearValues   ─► words that speak for another kind or status
 *   nearPeriods  ─► other times named before it in its point
 *   places       ─► where name and period came from
 */
import type { Letter } from "../../letter/letter";
import type { CleanText } from "../../text/clean-text";
import type { Span } from "../../text/span";
import { clauseStart, sentenceStart } from "../clauses";
import type { Because, Dismissed, Metric } from "../metric";
import { itemAt } from "../item-at";
import { readTables } from "../tables";
import type { NearMiss } from "./near";
import { type NameSource, nameSources } from "./name-sources";
import { nearPeriods } from "./near-periods";
import { nearReadings, tokenAt } from "./near-readings";
import { nearValues } from "./near-values";
import type { Place } from "./place";

/** Spans are in the paste. */
export interface Trace {
  readonly nears: readonly NearMiss[];
  /** Null for a number that is no metric. */
  readonly period: { readonly place: Place; readonly span: Span | null } | null;
  /** The words that the name was put together from; none where the figure has no name. */
  readonly name: readonly NameSource[];
}

interface Reading {
  readonly source: CleanText;
  readonly letter: Letter;
}

export function traceMetric({ source, letter }: Reading, metric: Metric): Trace {
  const { text } = source;
  const figure = metric.because.figure!;
  const clean = toClean(source, figure.span ?? metric.span);
  const token = tokenAt(text, clean);
  const placeOf = (why: Because | undefined): Place => placeOfWords({ source, letter }, clean.start, why);
  const said = metric.because.period?.span ?? null;
  const nears = [
    ...(token ? nearReadings(text, token, figure.rule) : []),
    ...nearValues(text, clean.start, metric),
    ...nearPeriods(source, letter, clean.start, said && toClean(source, said)),
  ];
  const names = nameSources(text, letter, clean, metric.name, readTables(text)).map(({ place, span }) => ({ place, span: source.toPasted(span) }));
  return {
    nears: nears.map((near) => inPaste(source, near)),
    period: { place: placeOf(metric.because.period), span: said },
    name: names,
  };
}

export function traceDismissed({ source }: Reading, { span, rule }: Dismissed): Trace {
  const token = tokenAt(source.text, toClean(source, span));
  return { nears: token ? nearReadings(source.text, token, rule).map((near) => inPaste(source, near)) : [], period: null, name: [] };
}

function placeOfWords({ source, letter }: Reading, at: number, why: Because | undefined): Place {
  if (why?.rule === "time.table-header") return "table-header";
  if (!why?.span) return "letter-date";
  const from = source.toClean(why.span.start);
  if (from >= clauseStart(source.text, at)) return "clause";
  if (from >= sentenceStart(source.text, at)) return "sentence";
  const item = itemAt(letter, at);
  return item !== null && from >= letter.items[item]!.clean.start ? "point" : "above";
}

const toClean = (source: CleanText, { start, end }: Span): Span => ({ start: source.toClean(start), end: source.toClean(end) });
const inPaste = (source: CleanText, near: NearMiss): NearMiss => (near.span ? { ...near, span: source.toPasted(near.span) } : near);
