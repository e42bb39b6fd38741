/** Where the columns of the comparison stand; the years begin at the third. */
export interface Columns {
  readonly years: readonly number[];
  readonly change: number;
  readonly verdict: number;
  /** All that is printed. */
  readonly count: number;
}
