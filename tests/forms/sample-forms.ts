import { buildForms } from "../../src/forms/build-forms";
import type { CatalogueEntry, KnownValue } from "../../src/forms/catalogue-entry";
import type { Form } from "../../src/forms/form";

/** An entry of the catalogue with the usual properties. */
export function entry(code: string, title: string, unit: string, more: Partial<CatalogueEntry> & { readonly lastYear?: number } = {}): CatalogueEntry {
  const { lastYear, ...rest } = more;
  return {
    code, title, unit, departmentKey: "甘肃|水利", department: "甘肃省水利厅", definition: "", whole: false, min: 0, max: null, cumulative: false, rate: false,
    threshold: null, rules: "", values: lastYear === undefined ? [] : [known(2025, lastYear)], ...rest,
  };
}

export const known = (year: number, value: number, more: Partial<KnownValue> = {}): KnownValue =>
  ({ year, value, exact: true, asOf: null, quote: `建成${value}`, source: "甘水函〔2026〕1号", origin: "stated", ...more });

/** @param rules beside those of the entries; they stand with the last. */
export const formsOf = (entries: readonly CatalogueEntry[], rules: readonly string[] = [], year = 2026): readonly Form[] =>
  buildForms(entries.map((one, at) => (at < entries.length - 1 ? one : { ...one, rules: [one.rules, ...rules].filter(Boolean).join("\n") })), { year, unnamed: "未注明单位" }).forms;

/** One of everything a form may hold. */
export const waterEntries: readonly CatalogueEntry[] = [
  entry("A1", "完成水利投资", "亿元", { lastYear: 120.5, rules: "A1 = A2 + A3\nA1 ≥ A1[-1] // 投资逐年增加" }),
  entry("A2", "中央投资", "亿元", { lastYear: 80.5 }),
  entry("A3", "地方投资", "亿元", { lastYear: 40 }),
  entry("B1", "累计建成水库", "座", { lastYear: 1284, whole: true, cumulative: true, definition: "竣工验收的大中小型水库" }),
  entry("B2", "病险水库", "座", { lastYear: 47, whole: true, rules: "核实：B2 ≤ B1" }),
  entry("C1", "农村自来水普及率", "%", { lastYear: 93.6, rate: true, max: 100 }),
  entry("D1", "培训人次", "人次", { lastYear: 26000, whole: true, threshold: 0.3 }),
  entry("E1", "新增灌溉面积", "万亩", {}),
  entry("F1", "水利净支出", "万元", { lastYear: -35, min: null }),
];
