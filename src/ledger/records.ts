/**
 * What the ledger keeps, as plain records: one array per table of the workbook.
 * Keys are opaque, short and stable; every row key starts with the key of its letter. Offsets are half-open UTF-16
 * offsets into the letter exactly as pasted.
 */
import type { FiledObservation } from "../forms/filed-observation";
import type { FormTerms } from "../forms/form-terms";
import type { Aspect, CaseKind } from "../letter/letter";
import type { DismissReason, MetricBasis, MetricKind, MetricStatus, Qualifier } from "../metrics/metric";
import type { StatementKind } from "../statements/statement";

/** A row as a sheet held it says what it was when written; see `stamp`. Rows at work in memory don't. */
export interface Stamped {
  readonly stamp?: string;
}

export interface ReplyRecord extends Stamped {
  readonly key: string;
  readonly docNumber: string | null;
  readonly agency: string | null;
  /** All issuing bodies, the first included. */
  readonly agencies: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly year: number | null;
  readonly addressee: string | null;
  readonly proposalTitle: string | null;
  readonly proposalKind: CaseKind | null;
  readonly session: string | null;
  readonly proposalNumber: string | null;
  readonly fileName: string | null;
  /** When the letter was read, as the caller stamps it: YYYY-MM-DD HH:mm; null if not stamped. */
  readonly readAt: string | null;
  /** Says whether another paste is the same letter; see `fingerprint`. */
  readonly fingerprint: string;
}

/** A paragraph of the paste, or a piece of a long one. The pieces of a letter, in order, give the paste back exactly. */
export interface SourceRecord {
  readonly key: string;
  readonly letter: string;
  /** Counts from 1 within the letter. */
  readonly paragraph: number;
  readonly start: number;
  /** As pasted, characters that no cell can hold shown as � (`ending` remembers them). */
  readonly text: string;
  /** How the piece ends and what � stands for; see `pieces`. */
  readonly ending: string;
}

/** Where in the paste a row comes from. */
export interface Located extends Stamped {
  readonly key: string;
  readonly letter: string;
  /** The source paragraph it starts in. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words themselves; long statements are cut at `quoteLimit`. */
  readonly quote: string;
  /** True where the source no longer says this (somebody edited one of the two). */
  readonly stale: boolean;
}

export interface StatementRecord extends Located {
  readonly kind: StatementKind;
  readonly aspect: Aspect;
  readonly marker: string;
  readonly level: number;
  readonly caption: string;
  readonly agencies: readonly string[];
  /** As printed: 《…》（…〔2022〕223号）. */
  readonly policies: readonly string[];
  /** Key of the statement with the ask this one answers. */
  readonly ask: string | null;
}

export interface MetricRecord extends Located {
  /** Key of the statement it stands in. */
  readonly statement: string | null;
  readonly aspect: Aspect | null;
  readonly name: string;
  readonly qualifier: Qualifier;
  readonly value: number;
  readonly valueMax: number | null;
  readonly decimals: number;
  readonly unit: string;
  readonly si: number;
  readonly siMax: number | null;
  /** `unit` without 万 and 亿: what `si` counts. */
  readonly baseUnit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: MetricKind;
  readonly status: MetricStatus;
  readonly basis: MetricBasis;
  readonly from: string | null;
  readonly to: string | null;
  readonly periodStated: boolean;
  /** Key of the metric whose growth, share or part this is. */
  readonly of: string | null;
  readonly certainty: number;
  /** The sentence around, as read (paste spaces and wraps taken out). */
  readonly context: string;
}

export interface DismissedRecord extends Located {
  readonly reason: DismissReason;
  readonly rule: string;
  readonly context: string;
}

/** What a person decided about one field of one row; it outlives a new reading of the letter. */
export interface DecisionRecord {
  readonly key: string;
  readonly row: string;
  readonly field: string;
  readonly was: string;
  readonly value: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** The rows of one letter. */
export interface LetterRecords {
  readonly reply: ReplyRecord;
  readonly source: readonly SourceRecord[];
  readonly statements: readonly StatementRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly dismissed: readonly DismissedRecord[];
}

export interface Ledger {
  readonly replies: readonly ReplyRecord[];
  readonly source: readonly SourceRecord[];
  readonly statements: readonly StatementRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly dismissed: readonly DismissedRecord[];
  readonly decisions: readonly DecisionRecord[];
  /** What departments filed, beside what letters state. */
  readonly filed: readonly FiledObservation[];
  /** What the analyst wrote into the catalogue for the yearly forms. */
  readonly terms: readonly FormTerms[];
}

export const emptyLedger: Ledger = { replies: [], source: [], statements: [], metrics: [], dismissed: [], decisions: [], filed: [], terms: [] };

/** Characters of a statement kept as its quote: what a cell shows on one page without being cut. */
export const quoteLimit = 900;
