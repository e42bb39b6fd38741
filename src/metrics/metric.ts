import type { Span } from "../text/span";

export type Qualifier = "exact" | "about" | "near" | "over" | "under";
/** `replies/GUIDE.md`: count or amount · growth · ratio of a whole · times · place in an order · a rule's own figure. */
export type MetricKind = "level" | "change" | "share" | "multiple" | "rank" | "parameter";
export type MetricStatus = "actual" | "target";
export type MetricBasis = "cumulative" | "annual" | "each" | "none";

/** Why one value of a metric is what it is: the rule that read it and the words it leant on. */
export interface Because {
  readonly rule: string;
  /** The words, in the paste; null where the rule is a default. */
  readonly span: Span | null;
}

/** A figure in a text. */
export interface Metric {
  /** Number, qualifier and unit, in the paste. */
  readonly span: Span;
  /** Index of the outline item it stands in; null outside the body. */
  readonly item: number | null;
  readonly name: string;
  /** As printed, before 万/亿 of the unit. */
  readonly value: number;
  /** As printed, 万/亿 included: 万元, 万人次, %, 个百分点. */
  readonly unit: string;
  /** Of a proportion, how its number stands in it: n:1, 1:n, 1:1; all of it where no one number stands for it (8:2). */
  readonly sides?: string | undefined;
  /** `value` with 万/亿 multiplied out; negative for a decrease. Units are never converted. */
  readonly si: number;
  /** The upper bound where a range was printed (5—10万元). */
  readonly valueMax: number | null;
  readonly siMax: number | null;
  /** Digits printed after the decimal point: 7.0 has 1. */
  readonly decimals: number;
  readonly qualifier: Qualifier;
  /** Whether the words say that an over or under holds for the printed number itself: 46%以上, 不超过5%; 超46% and 不足5% don't. */
  readonly inclusive: boolean;
  /** What the qualifier leaves open, in `si`; null is unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: MetricKind;
  readonly status: MetricStatus;
  readonly basis: MetricBasis;
  /** YYYY or YYYY-MM. */
  readonly from: string | null;
  readonly to: string | null;
  /** False where the period was inferred from the letter's date. */
  readonly periodStated: boolean;
  /** Index (in the same letter's metrics) of the level this growth rate, share or part belongs to. */
  readonly of: number | null;
  /** 0…1; the least certain are reviewed first. */
  readonly certainty: number;
  readonly because: Readonly<Partial<Record<"figure" | "unit" | "kind" | "status" | "basis" | "period" | "name", Because>>>;
}

export type DismissReason =
  | "date" | "duration" | "document-number" | "case-number" | "session" | "ordinal" | "enumerator" | "name" | "version"
  | "phone" | "page-number" | "threshold" | "code" | "addressee" | "furniture" | "idiom" | "time" | "ratio-slogan" | "address" | "other";

/** A number that is no metric, with the reason. */
export interface Dismissed {
  readonly span: Span;
  readonly reason: DismissReason;
  readonly rule: string;
}
