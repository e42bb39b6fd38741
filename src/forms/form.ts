import type { ValidationRule } from "./rules/rule-ast";

/** Last year's value as the form shows it, with where it comes from. */
export interface LastYear {
  readonly year: number;
  /** In the unit of the row. */
  readonly value: number;
  /** False where the letter only bounds it (超, 近, 约). */
  readonly exact: boolean;
  /** What the letters also state for that year. */
  readonly others: readonly number[];
  /** YYYY-MM where it covers the year only up to then (never so in `last`). */
  readonly asOf: string | null;
  /** The words of the letter; "" for a value filed the year before. */
  readonly quote: string;
  /** Document number of the letter, or the file's name; for a filed value "". */
  readonly source: string;
  readonly origin: "stated" | "filed";
}

/** One indicator to be filled in. */
export interface FormRow {
  /** 丙 代码: stable, what a return is read by. */
  readonly code: string;
  /** 甲 指标名称 */
  readonly title: string;
  /** 乙 计量单位, 万/亿 included. */
  readonly unit: string;
  /** 口径; "" where nobody wrote one. */
  readonly definition: string;
  /** A count of whole things. */
  readonly whole: boolean;
  readonly min: number | null;
  readonly max: number | null;
  /** Adds up over the years, so that it can't shrink. */
  readonly cumulative: boolean;
  /** Shares and rates move by percentage points, the rest by percent. */
  readonly rate: boolean;
  /** A change beyond this asks for an explanation: 0.5 is 50%; percentage points for a rate. */
  readonly threshold: number;
  readonly last: LastYear | null;
  /** The latest other value where last year's is unknown. */
  readonly earlier: LastYear | null;
}

/** The yearly sheet of one department. */
export interface Form {
  /** The same every year: RL-…, from the department. */
  readonly template: string;
  /** From what is asked: year, rows, rules. A return with another one was made from another catalogue. */
  readonly version: string;
  /** 填报单位 */
  readonly department: string;
  readonly year: number;
  readonly rows: readonly FormRow[];
  /** Rules whose indicators all stand in this form. */
  readonly rules: readonly ValidationRule[];
  /** Rules that also speak of other departments' indicators: checked when the returns are in. */
  readonly across: readonly ValidationRule[];
  /** Titles of all indicators that the rows and rules speak of, by code. */
  readonly titles: ReadonlyMap<string, string>;
}

/** 数据性质; SDMX OBS_STATUS A, P, E. */
export type ValueStatus = "final" | "provisional" | "estimated";
