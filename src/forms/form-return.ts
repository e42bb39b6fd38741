import type { FormFrame } from "./form-frame";
import type { EntryCell } from "./read-entry";
import type { ValueStatus } from "./form";

/** One row of a returned sheet, as it stands there. */
export interface ReturnedRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly cell: EntryCell;
  readonly status: ValueStatus;
  readonly note: string;
  /** 上年 as the sheet shows it; null where blank or no number. */
  readonly last: number | null;
  /** D9: where the value stands. */
  readonly at: string;
}

/** A form that came back. */
export interface FormReturn {
  readonly template: string | null;
  readonly version: string | null;
  /** 填报单位 as written. */
  readonly department: string;
  readonly year: number | null;
  readonly rows: readonly ReturnedRow[];
  readonly signatures: Readonly<Record<"head" | "statistician" | "filler" | "phone" | "date", string>>;
  /** What stands at the top right, to be sent back with it. */
  readonly frame: FormFrame;
}
