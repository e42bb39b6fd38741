/** What Excel makes of something written to a cell, as if it had been typed in. */
export interface Entered {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** Excel changes General to a date or percent format by itself. */
  readonly numberFormat?: string;
}

const dayZero = Date.UTC(1899, 11, 30);

export function enterValue(input: unknown, numberFormat: string): Entered {
  if (typeof input !== "string") return { value: input as number | boolean, formula: null };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (numberFormat === "@") return { value: input, formula: null };
  if (/^[=+\-@]./.test(input) && Number.isNaN(Number(input))) return { value: "#FAKE!", formula: input.startsWith("=") ? input : `=${input.replace(/^@/, "")}` };
  const text = input.trim();
  if (text === "") return { value: input, formula: null };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true", formula: null };
  if (/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text)) return { value: Number(text.replaceAll(",", "")), formula: null };
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, formula: null, numberFormat: "0.00%" };
  const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (date) return { value: (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - dayZero) / 86_400_000, formula: null, numberFormat: "yyyy/m/d" };
  const day = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (day && Number(day[1]) <= 12 && Number(day[2]) <= 31) return { value: (Date.UTC(2026, Number(day[1]) - 1, Number(day[2])) - dayZero) / 86_400_000, formula: null, numberFormat: "m月d日" };
  return { value: input, formula: null };
}
