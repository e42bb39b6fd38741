export interface BorderLook { readonly style: string; readonly color: string }
export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** How a cell looks; the defaults are Excel's for a cell nobody touched. */
export interface CellLook {
  bold: boolean;
  italic: boolean;
  underline: string;
  size: number;
  color: string;
  font: string;
  /** Null: no fill (read back as #FFFFFF with pattern None). */
  fill: string | null;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  locked: boolean;
  borders: Partial<Record<Edge, BorderLook>>;
}

export interface LinkModel { readonly documentReference: string; readonly screenTip: string }

export interface ValidationModel {
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

export interface CellModel {
  value: string | number | boolean;
  formula: string | null;
  numberFormat: string;
  look: CellLook;
  link: LinkModel | null;
  validation: ValidationModel | null;
}

export const defaultLook = (): CellLook => ({
  bold: false, italic: false, underline: "None", size: 11, color: "#000000", font: "等线", fill: null,
  horizontal: "General", vertical: "Bottom", wrap: false, indent: 0, locked: true, borders: {},
});

export const emptyCell = (): CellModel => ({ value: "", formula: null, numberFormat: "General", look: defaultLook(), link: null, validation: null });

const untouched = JSON.stringify(emptyCell());
export const isUntouched = (cell: CellModel): boolean => JSON.stringify(cell) === untouched;
