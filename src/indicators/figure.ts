import type { Metric } from "../metrics/metric";
import type { Dimension } from "./dimension";
import type { Facets } from "./facets";

/** The form that a value was filed in. */
export interface Filed {
  readonly department: string;
  readonly year: number;
  readonly template: string;
  /** As written in the form; "" where it isn't. */
  readonly date: string;
  readonly file: string;
}

export interface GrownFrom {
  readonly si: number;
  readonly within: number;
}

/** A metric with what comparison needs to know of the place it stands in. */
export interface Figure {
  /** Where it comes from if no letter states it: a form that a department filed. `letter` is then -1 and `file` its row in T_Observations. */
  readonly filed?: Filed;
  /** Index into the letters compared, and into that letter's metrics. */
  readonly letter: number;
  readonly index: number;
  readonly file: string;
  readonly metric: Metric;
  /** Year of the period's end; the letter's year where the period was inferred; null where neither is known. */
  readonly year: number | null;
  readonly letterYear: number | null;
  /** YYYY-MM-DD or null. */
  readonly letterDate: string | null;
  /** One key for an issuing agency under its full, short and former names; "" if unknown. */
  readonly agency: string;
  readonly agencyName: string;
  /** Key of the department that a section of the letter is about (省教育厅通过…), where it isn't the issuer. */
  readonly speaker: string | null;
  /** Whose statistics the sentence cites: 税务, 统计, 海关 … */
  readonly source: string | null;
  readonly dimension: Dimension;
  /** `normaliseName(metric.name).core` */
  readonly core: string;
  readonly facets: Facets;
  /** The level of the year before that its stated growth gives, in `si`, and how far rounding leaves it open; null where none is stated. */
  readonly grownFrom: GrownFrom | null;
  /** The sentence up to the figure and a few words after it, white space removed. */
  readonly context: string;
  /** Running number of the sentence in the letter. */
  readonly sentence: number;
  /** Caption of the governing ask, or "". */
  readonly heading: string;
  /** How many bodies the figure covers (10家试点单位 … 297个), where the sentence says so. */
  readonly coverage: number | null;
  /** The things counted, where the text lists all of them (长白山、三江、吉光3个…). */
  readonly members: readonly string[] | null;
}
