import type { ValueStatus } from "./form";

/** A value a department filed; kept beside what letters state (origin *stated*), never over it. */
export interface FiledObservation {
  /** F-<code>-<year> */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly department: string;
  readonly year: number;
  readonly value: number;
  readonly status: ValueStatus;
  /** 备注: the explanation given. */
  readonly note: string;
  /** What the department had filed before this return; null where this is the first. */
  readonly before: number | null;
  readonly template: string;
  readonly version: string;
  /** 报出日期 as written in the return. */
  readonly filedOn: string;
  readonly file: string;
}

export const filedKey = (code: string, year: number): string => `F-${code}-${year}`;
