import { describe, expect, it } from "vitest";
import { buildForms } from "../../src/forms/build-forms";
import type { FilledRow } from "../../src/forms/check-form";
import { mergeReturns, type MergePreview, type NamedReturn } from "../../src/forms/merge-returns";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { readEntry } from "../../src/forms/read-entry";
import { entry, known } from "./sample-forms";

const education = { departmentKey: "甘肃|教育", department: "甘肃省教育厅" };
const entries = [
  entry("A1", "农村供水人口", "万人", { lastYear: 100, values: [known(2025, 100), known(2026, 110)] }),
  entry("A2", "规模化供水工程", "处", { lastYear: 40 }),
  entry("B1", "改造学校供水", "所", { ...education, lastYear: 30, rules: "B1 ≤ A2" }),
];
const { forms } = buildForms(entries, { year: 2026, unnamed: "—" });

type Said = Readonly<Record<string, readonly [string | number | null, string?]>>;
function returned(file: string, department: string, said: Said): NamedReturn {
  const form = forms.find((one) => one.department === department)!;
  const filled = Object.entries(said).map(([code, [value, note = ""]]): FilledRow => ({ code, entry: readEntry({ value }, form.rows.find((row) => row.code === code)!.unit), status: "final", note }));
  return { file, matched: { form, filled, notices: [], version: form.version, signatures: { head: "", statistician: "", filler: "", phone: "", date: "2027年1月15日" }, frame: {} } };
}
const merge = (returns: readonly NamedReturn[], filed: readonly FiledObservation[] = []): MergePreview => mergeReturns({ returns, forms, filed, entries });
const short = ({ lines }: MergePreview): string[] => lines.map(({ kind, observation: { code, value, before }, other, stated }) =>
  [kind, code, value, ...(before === null ? [] : [`was ${before}`]), ...(other ? [`${other.file} ${other.value}`] : []), ...(stated ? [`letter ${stated.value}`] : [])].join(" "));

describe("returns go into the ledger's filed values", () => {
  const water = returned("水.xlsx", "甘肃省水利厅", { A1: [110], A2: [45] });

  it("new ones, with who has sent nothing", () => {
    const preview = merge([water]);
    expect(short(preview)).toEqual(["new A1 110", "new A2 45"]);
    expect(preview.missing.map(({ department }) => department)).toEqual(["甘肃省教育厅"]);
    expect(preview.filed.map(({ key, department, year, filedOn, file }) => [key, department, year, filedOn, file])).toEqual([
      ["F-A1-2026", "甘肃省水利厅", 2026, "2027年1月15日", "水.xlsx"], ["F-A2-2026", "甘肃省水利厅", 2026, "2027年1月15日", "水.xlsx"]]);
  });

  it("the same return twice changes nothing", () => {
    const { filed } = merge([water]);
    const again = merge([{ ...water, file: "水(1).xlsx" }], filed);
    expect(short(again)).toEqual(["unchanged A1 110", "unchanged A2 45"]);
    expect(again.filed).toBe(filed);
  });

  it("the same return in two files counts once", () => expect(short(merge([water, { ...water, file: "副本.xlsx" }]))).toEqual(["new A1 110", "new A2 45"]));

  it("a correction replaces what was filed and remembers it", () => {
    const { filed } = merge([water]);
    const next = merge([returned("更正.xlsx", "甘肃省水利厅", { A1: [110], A2: [46] })], filed);
    expect(short(next)).toEqual(["unchanged A1 110", "changed A2 46 was 45"]);
    const note = merge([returned("更正2.xlsx", "甘肃省水利厅", { A2: [46, "含新建"] })], next.filed);
    expect(short(note)).toEqual(["changed A2 46 was 45"]);
  });

  it("two files that differ are shown, neither is taken", () => {
    const preview = merge([water, returned("水2.xlsx", "甘肃省水利厅", { A1: [112], A2: [45] })]);
    expect(short(preview)).toEqual(["conflicting A1 110 水2.xlsx 112", "new A2 45"]);
    expect(preview.filed.map(({ code }) => code)).toEqual(["A2"]);
  });

  it("what a letter states otherwise is shown, and both are kept", () => {
    const preview = merge([returned("水.xlsx", "甘肃省水利厅", { A1: [118] })]);
    expect(short(preview)).toEqual(["new A1 118 letter 110"]);
    expect(preview.filed).toHaveLength(1);
  });

  it("what must be corrected or explained waits, what is explained goes in with its words", () => {
    const preview = merge([returned("水.xlsx", "甘肃省水利厅", { A1: [300], A2: ["约45"] })]);
    expect(preview.lines).toEqual([]);
    expect(preview.returns[0]!.rows.map(({ outcome }) => outcome)).toEqual(["explain", "correct"]);
    expect(merge([returned("水.xlsx", "甘肃省水利厅", { A1: [300, "并入城市供水"] })]).filed).toMatchObject([{ code: "A1", value: 300, note: "并入城市供水" }]);
  });
});

describe("rules between departments' sheets", () => {
  it("are checked when both returns are in", () => {
    const preview = merge([returned("水.xlsx", "甘肃省水利厅", { A2: [25] }), returned("教.xlsx", "甘肃省教育厅", { B1: [31] })]);
    const rows = Object.fromEntries(preview.returns.flatMap(({ rows }) => rows.map(({ code, outcome }) => [code, outcome])));
    expect(rows).toMatchObject({ A2: "correct", B1: "correct" });
    expect(preview.filed).toEqual([]);
  });
  it("against what was filed before", () => {
    const { filed } = merge([returned("水.xlsx", "甘肃省水利厅", { A2: [25] })]);
    expect(filed).toHaveLength(1);
    expect(merge([returned("教.xlsx", "甘肃省教育厅", { B1: [31] })], filed).returns[0]!.rows[0]!.outcome).toBe("correct");
    expect(merge([returned("教.xlsx", "甘肃省教育厅", { B1: [24] })], filed).returns[0]!.rows[0]!.outcome).toBe("passed");
  });
  it("wait while the other return is missing", () => {
    expect(merge([returned("教.xlsx", "甘肃省教育厅", { B1: [31] })]).returns[0]!.rows[0]!.outcome).toBe("passed");
  });
});
