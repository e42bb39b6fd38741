/** A value of an indicator that is known before the form goes out. */
export interface KnownValue {
  readonly year: number;
  /** In the unit of the entry. */
  readonly value: number;
  readonly exact: boolean;
  /** Other values that the letters state for the year, where they contradict each other. */
  readonly others?: readonly number[];
  /** YYYY-MM where it covers the year only up to then; such a value is no last year's value. */
  readonly asOf: string | null;
  readonly quote: string;
  readonly source: string;
  readonly origin: "stated" | "filed";
}

/** A row of the catalogue as forms need it. */
export interface CatalogueEntry {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Equal for one body under its full, short and former names. */
  readonly departmentKey: string;
  /** As last printed; "" where no letter says. */
  readonly department: string;
  readonly definition: string;
  readonly whole: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly cumulative: boolean;
  readonly rate: boolean;
  /** Null for the usual one. */
  readonly threshold: number | null;
  /** As written by the analyst, one a line or parted by ；. */
  readonly rules: string;
  /** Nobody wrote `rules`: the letters suggest them. */
  readonly suggested?: boolean;
  readonly values: readonly KnownValue[];
}
