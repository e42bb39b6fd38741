/**
 * What a report shows, picked from a ledger.
 *
 *   ledger, choices ── years, letters ── series by subject ── promises, measures, findings ── every quote they lean on
 */
import { speakingFigure } from "../../comparison/observation";
import type { Finding } from "../../findings/finding";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { ReplyRecord } from "../../ledger/records";
import type { Language } from "../../wording/language";
import { indicatorInWords } from "../../wording/figure";
import { reportTitle } from "../../wording/report";
import { squeeze } from "../../text/squeeze";
import type { LedgerData } from "../ledger-data";
import type { ImagePlan } from "../plan";
import type { ReportChoices } from "./choices";
import { shownMeasures, type ShownMeasure } from "./measures";
import { shownPromises, type ShownPromise } from "./promises";
import { collectQuotes, type Citation, type Quotes } from "./quotes";
import { summarisedConflicts, summarisedMoves, summarisedPromises } from "./summarised";
import { shownSeries, type ShownSeries, type Years } from "./shown-series";
import { groupBySubject } from "./subjects";

export interface ShownSubject {
  readonly title: string;
  readonly agency: string;
  readonly series: readonly ShownSeries[];
}

export interface ReportData {
  readonly ledger: LedgerData;
  readonly choices: ReportChoices;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly letters: readonly ReplyRecord[];
  readonly agencies: readonly string[];
  /** Of the letters; null where none has a year. */
  readonly period: Years | null;
  /** Years of the figures shown, ascending. */
  readonly years: readonly number[];
  readonly subjects: readonly ShownSubject[];
  readonly promises: readonly ShownPromise[];
  readonly measures: readonly ShownMeasure[];
  readonly findings: readonly Finding[];
  /** Indicators that only one year is known of, and which no row shows. */
  readonly single: number;
  readonly quotes: Quotes;
  /** The agency's own, for the cover. */
  readonly logo: Logo | null;
}

/** Nothing of the letters is left by what was chosen. */
export const isEmptyReport = ({ subjects, promises, measures, findings }: ReportData): boolean => subjects.length + promises.length + measures.length + findings.length === 0;

export type Logo = Omit<ImagePlan, "at">;

/** Rows above the first excerpt on its sheet. */
export const excerptsStart = 4;

export function reportData(ledger: LedgerData, choices: ReportChoices, language: Language, logo: Logo | null = null): ReportData {
  const comparison = ledgerComparison(ledger.ledger);
  const years = chosenYears(ledger, choices);
  const letters = ledger.ledger.replies.filter(({ year }) => year === null || (year >= years.from && year <= years.to));
  const keys = new Set(letters.map(({ key }) => key));
  const { series } = comparison.comparison;
  const wanted = subjectFilter(choices.subjects);
  const subjects = groupBySubject(series.filter(({ changes }) => changes.length > 0)).flatMap((subject): ShownSubject[] => {
    const all = wanted([subject.title, ...subject.headings]);
    const shown = subject.series.filter(({ indicator }) => all || wanted([indicator.title, ...indicator.aliases]))
      .flatMap((one) => shownSeries(one, years, choices.unit) ?? []).map((one) => ({ ...one, title: indicatorInWords(one.series.indicator, language) }));
    return shown.length > 0 ? [{ title: subject.title, agency: subject.agency, series: shown }] : [];
  });
  const promises = shownPromises(ledger, keys).filter(({ tracked: { followed: { commitment } } }) => wanted([commitment.subject, commitment.text]));
  const measures = shownMeasures(ledger, keys).filter(({ ask, caption, text }) => wanted([ask, caption, text]));
  const findings = comparison.findings.filter(({ name, year, sources }) =>
    wanted([name, ...sources.map(({ heading }) => heading)]) && (year === null || (year >= years.from && year <= years.to)));
  const shown = subjects.flatMap((subject) => subject.series);
  const citations = choices.audience === "page" ? summaryCitations(shown, promises, findings) : citationsOf(shown, promises, measures, findings);
  const agencies = [...new Set(letters.flatMap((reply) => (reply.agencies.length > 0 ? reply.agencies : reply.agency ?? [])))];
  const replyYears = letters.flatMap(({ year }) => year ?? []);
  const period = replyYears.length === 0 ? null : { from: Math.min(...replyYears), to: Math.max(...replyYears) };
  return {
    ledger, choices, letters, agencies, period, subjects, promises, measures, findings,
    title: choices.title ?? reportTitle(agencies, period, language),
    date: ledger.made.at.slice(0, 10),
    years: [...new Set(shown.flatMap(({ observations }) => observations.map(({ year }) => year)))].sort((a, b) => a - b),
    single: series.filter(({ changes, indicator }) => changes.length === 0 && wanted([indicator.title, ...indicator.figures.map(({ heading }) => heading)])).length,
    quotes: collectQuotes(ledger, citations, excerptsStart),
    logo,
  };
}

function chosenYears({ ledger }: LedgerData, { years }: ReportChoices): Years {
  if (years === null) return { from: -Infinity, to: Infinity };
  if (!("latest" in years)) return years;
  const to = Math.max(...ledger.replies.map(({ year }) => year ?? -Infinity));
  return { from: to - years.latest + 1, to };
}

/** Whether any of the texts has one of the words; without words, all have. */
function subjectFilter(words: readonly string[]): (texts: readonly string[]) => boolean {
  const folded = words.map((word) => word.toLowerCase());
  return (texts) => folded.length === 0 || texts.some((text) => folded.some((word) => text.toLowerCase().includes(word)));
}

function citationsOf(series: readonly ShownSeries[], promises: readonly ShownPromise[], measures: readonly ShownMeasure[], findings: readonly Finding[]): Citation[] {
  return [
    ...series.flatMap(({ title, observations }) => observations.flatMap((observation): Citation[] => {
      const { file, metric } = speakingFigure(observation);
      const growth = observation.derivation?.change;
      return [
        { file, span: metric.span, used: `${title} ${observation.year}` },
        ...(growth ? [{ file: growth.file, span: growth.metric.span, used: `${title} ${observation.year}` }] : []),
        ...observation.rivals.map((rival) => ({ file: speakingFigure(rival).file, span: speakingFigure(rival).metric.span, used: `${title} ${observation.year}` })),
      ];
    })),
    ...promises.flatMap(({ tracked: { followed: { commitment, responses } } }): Citation[] => [
      { file: commitment.file, span: commitment.span, used: shortened(commitment.text) },
      ...responses.slice(0, 1).map((response) => ({ file: response.file, span: response.span, used: shortened(commitment.text) })),
    ]),
    // A measure runs over many sentences; the first leads to them all
    ...measures.map(({ reply, words, caption, text }) => ({ file: reply.key, span: words, used: caption || shortened(text) })),
    ...findings.flatMap(({ name, sources }) => sources.map(({ file, metric }) => ({ file, span: metric.span, used: name }))),
  ];
}

/** One page stands on few sentences. */
function summaryCitations(series: readonly ShownSeries[], promises: readonly ShownPromise[], findings: readonly Finding[]): Citation[] {
  const { levels, shares } = summarisedMoves(series);
  return [
    ...[...levels, ...shares].flatMap(({ shown: { title }, change: { from, to } }) => [from, to].map((observation): Citation => {
      const { file, metric } = speakingFigure(observation);
      return { file, span: metric.span, used: `${title} ${observation.year}` };
    })),
    ...summarisedPromises(promises).map(({ tracked: { followed: { commitment: { file, span, text } } } }): Citation => ({ file, span, used: shortened(text) })),
    ...summarisedConflicts(findings).flatMap(({ name, sources }) => sources.map(({ file, metric }) => ({ file, span: metric.span, used: name }))),
  ];
}

const shortened = (text: string): string => {
  const bare = squeeze(text);
  return bare.length > 18 ? `${bare.slice(0, 17)}…` : bare;
};
