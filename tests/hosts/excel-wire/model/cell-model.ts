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

/** Looks like a cell that nobody touched, on a sheet with this font. */
export function isUntouched(cell: CellModel, font: { readonly name: string; readonly size: number } | null): boolean {
  if (cell.value !== "" || cell.formula !== null) return false;
  const key = font ? `${font.name} ${font.size}` : "";
  let empty = blanks.get(key);
  if (empty === undefined) {
    const blank = emptyCell();
    if (font) Object.assign(blank.look, { font: font.name, size: font.size });
    blanks.set(key, empty = JSON.stringify(blank));
  }
  return JSON.stringify(cell) === empty;
}

const blanks = new Map<string, string>();
