/** Words and dates that say when: found once in clean text, resolved later against the reply's own date. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /**
   * flow: within [from, to] · stock: as of `to` · since: from `from` until the reply · now: as of the reply ·
   * part: months of a year named elsewhere · year: the whole of a year named elsewhere (全年) · plan: 下一步 ·
   * turn: 一方面, 另一方面, which end what the other side said
   */
  readonly sense: "flow" | "stock" | "since" | "now" | "part" | "year" | "plan" | "turn";
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** Years to count back from the reply's year, for 去年, 近三年. */
  readonly back?: number;
  /** 上年: counted back from the year of the context, not of the reply; 上年末 beside 去年 is the end of that year. */
  readonly ofContext?: boolean;
  /** 年内: within the reply's own year. */
  readonly within?: boolean;
  /** 半年来, 三个月来: months to count back from the reply's month. */
  readonly months?: number;
  /** 三年内: years to count on from the reply's year; with `years` (未来三年) that year is the first of them where it has only begun. */
  readonly ahead?: number;
  /** 今明两年: how many years it runs, where not one. */
  readonly years?: number;
  /** 现有: of the reply, where no stock was told before. */
  readonly now?: boolean;
  /** 年底, of whatever year is spoken of. */
  readonly endOfYear?: boolean;
  /** 2025年底前: up to then; what comes about then is done by it. */
  readonly by?: boolean;
  /** 截至目前: a stock as of the reply. */
  readonly asOf?: boolean;
  /** 去年同期: the months that are spoken of, in another year. */
  readonly sameMonths?: boolean;
}
export interface Moment {
  /** Null: the year of the context. */
  readonly year: number | null;
  readonly month: number | null;
  /** Years to count back from the reply's year, at one end of a range: 前年11月到去年3月. */
  readonly back?: number;
}

/** What a time means, wherever it stands. */
export type Meaning = Omit<TimeMention, "start" | "end" | "rule">;

/** With every field at its place, whether it is told or not: objects of one shape are read several times as fast as those of many. */
export const mentioned = (start: number, end: number, rule: string, { sense, from, to, back, ofContext, within, months, ahead, years, now, endOfYear, by, asOf, sameMonths }: Meaning): TimeMention =>
  ({ start, end, rule, sense, from, to, back, ofContext, within, months, ahead, years, now, endOfYear, by, asOf, sameMonths });

/** A year, or a month of it; null: of the context. */
export const at = (year: number | null, month: number | null = null): Moment => ({ year, month });
/** Within the two. */
export const flow = (from: Moment, to: Moment): Pick<TimeMention, "sense" | "from" | "to"> => ({ sense: "flow", from, to });
