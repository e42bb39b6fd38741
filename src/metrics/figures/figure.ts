import { round } from "../../text/numerals";
import type { Qualifier } from "../metric";
import type { NumberToken } from "../numbers";

/** A number with its unit and qualifier, in clean text, before anyone knows what it counts. */
export interface Figure {
  /** Qualifier, number and unit. */
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Where the unit ends (a right qualifier may follow). */
  readonly unitEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly decimals: number;
  /** Printed unit without spaces, 万/亿 included. */
  readonly unit: string;
  readonly base: string;
  /** `value` × `factor` is the value in base units; 成 and fractions count in percent. */
  readonly factor: number;
  readonly qualifier: Qualifier;
  readonly qualifierAfter: boolean;
  readonly form: "plain" | "percent" | "fraction" | "ratio" | "tenths" | "doubling" | "rank";
  readonly chinese: boolean;
}

/**
 * Reads one form of number that begins with `token`; `printed` is the token's text. Null: this form, but no figure; undefined:
 * not this form.
 */
export type FigureReader = (text: string, token: NumberToken, printed: string) => Figure | null | undefined;

/** The qualifier of a figure, and how far the figure reaches with it. */
export type Qualified = Pick<Figure, "start" | "end" | "qualifier" | "qualifierAfter">;

/** What a form of number knows of its figure; the rest follows from the token. */
type Parts = Pick<Figure, "unitEnd" | "value" | "unit" | "base" | "form"> & Partial<Pick<Figure, "numberEnd" | "decimals" | "factor">>;

/** A figure of one value. Spelled out: a literal that spreads its parts takes ten times as long as all else that is done for a figure. */
export function figureOf(token: NumberToken, parts: Parts, words: Qualified = exactly(token.start, parts.unitEnd)): Figure {
  return {
    start: words.start, end: words.end, numberStart: token.start, numberEnd: parts.numberEnd ?? token.end, unitEnd: parts.unitEnd,
    value: parts.value, valueMax: null, decimals: parts.decimals ?? 0, unit: parts.unit, base: parts.base, factor: parts.factor ?? 1,
    qualifier: words.qualifier, qualifierAfter: words.qualifierAfter, form: parts.form, chinese: token.script === "chinese",
  };
}

/** No word qualifies what lies in [start, end). */
export const exactly = (start: number, end: number): Qualified => ({ start, end, qualifier: "exact", qualifierAfter: false });

/** `value` in base units, free of the dust of binary fractions. */
export const inBase = (value: number, factor: number): number => (factor === 1 ? value : round(value * factor));
