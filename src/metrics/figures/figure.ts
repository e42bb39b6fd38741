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

/** A figure of which only the given parts are special. */
export function figureOf(token: NumberToken, parts: Partial<Figure> & Pick<Figure, "end" | "unitEnd" | "value" | "unit" | "base" | "form">): Figure {
  return {
    start: token.start, numberStart: token.start, numberEnd: token.end, valueMax: null, decimals: 0, factor: 1,
    qualifier: "exact", qualifierAfter: false, chinese: token.script === "chinese", ...parts,
  };
}

/** `value` in base units, free of the dust of binary fractions. */
export const inBase = (value: number, factor: number): number => (factor === 1 ? value : round(value * factor));
