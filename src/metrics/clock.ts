import type { Letter } from "../letter/letter";
import type { TimeMention } from "./times/time-mention";

/** A time in force: what the figures after it speak of. */
export interface Scope {
  readonly mention: TimeMention;
  readonly from: string | null;
  readonly to: string | null;
  readonly year: number;
  readonly cumulative: boolean;
}

/** A time that began before the year of the letter: “十四五”期间, told in its fourth year. */
export const begun = (from: string | null, year: number | null): boolean => from !== null && year !== null && Number(from.slice(0, 4)) < year;

/** A time that holds only up to `until`; then the one it stands within goes on: 2027年，覆盖率由2023年的60%提高到80%. */
export interface Local {
  readonly scope: Scope;
  readonly until: number;
  readonly within: Local | null;
}

/** The local time that holds at an offset. */
export function localAt(local: Local | null, at: number): Local | null {
  let holds = local;
  while (holds && at >= holds.until) holds = holds.within;
  return holds;
}

/** Where the clock of an item stands: the time that holds on, and one that holds only nearby. */
export interface Clock {
  base: Scope | null;
  local: Local | null;
  /** 下一步 was said, and nothing of the present since. */
  planned: boolean;
  /** 比2020年: what a change is counted from. */
  comparedTo: { readonly year: number; readonly start: number } | null;
  /** 由2019年的: where a development begins. */
  since: { readonly year: number; readonly start: number } | null;
  /** Where 一方面 was said last. */
  turned: number | null;
  /** 2021年、2022年分别: years that wait for a figure each. */
  series: Scope[];
}

/** A clock at the start of a point. */
export const setAt = (base: Scope | null): Clock => ({ base, local: null, planned: false, comparedTo: null, since: null, turned: null, series: [] });

/** A time in the line that leads into a list (2023年主要开展了以下工作：) holds for the points of the list. */
export function inherited(text: string, letter: Letter, item: number | null, clocks: ReadonlyMap<number, Clock>): Scope | null {
  if (item === null) return null;
  const { parent, level, clean } = letter.items[item]!;
  const before = letter.items[item - 1];
  const beside = before?.level === level && before.parent === parent;
  // ①2023年改造管网…；②改造泵站…: one sentence runs on through its points
  if (beside && (/[；;，]/.test(text[clean.start - 1] ?? "") || GOES_ON.test(text.slice(clean.start, clean.start + 6)))) return clocks.get(item - 1)?.base ?? null;
  if (parent === null) return null;
  // （一）…… without a time of its own stands under 一、2023年工作情况
  if (!clocks.has(parent)) return inherited(text, letter, parent, clocks);
  const led = clocks.get(parent)!.base;
  // 2022年，……。……。主要做了以下工作：一是: what was told long before the list is over
  return led !== null && letter.items[parent]!.clean.end - led.mention.end <= LEADS_IN ? led : null;
}

/** 同时，…: a paragraph that only adds to the one before. */
const GOES_ON = /^(?:同时|与此同时|其中)[，,：:]/u;

/** As far as a list may stand from the time that leads into it. */
const LEADS_IN = 60;
