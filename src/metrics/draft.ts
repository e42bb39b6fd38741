import type { Because, MetricBasis, MetricKind, MetricStatus } from "./metric";
import type { Figure } from "./figures/figure";

/** A figure on its way to a metric; each phase fills in what it knows. Offsets are clean. */
export interface Draft {
  readonly figure: Figure;
  /** Index of the outline item, or null. */
  readonly item: number | null;
  /** The clause it stands in: between ，。；： and their like. */
  readonly clause: { readonly start: number; readonly end: number };
  /** Where its sentence begins. */
  readonly sentence: number;
  kind: MetricKind;
  status: MetricStatus;
  basis: MetricBasis;
  decrease: boolean;
  /** It stands after 下一步 in its point. */
  planned: boolean;
  /** 比2020年: the year a change is counted from. */
  comparedTo: number | null;
  /** The period is a stock or runs over more than a year. */
  cumulative: boolean;
  from: string | null;
  to: string | null;
  periodStated: boolean;
  name: string;
  /** What its name counts, without verb and measure: 电梯 of 办理审批手续电梯. */
  noun: string;
  /** Index of the draft whose level this one is the growth, the share or a part of. */
  of: number | null;
  certainty: number;
  /** Set by the table reader: row and column headers, and whether they speak of an aim. */
  cell: { readonly name: string; readonly period: string | null; readonly aimed?: boolean } | null;
  readonly because: Record<string, Because & { span: { start: number; end: number } | null }>;
}
