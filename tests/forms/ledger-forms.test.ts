import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { collectedIndicators, withCollected } from "../../src/ledger/collected-indicators";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { clinics, roads } from "../cli/letters";
import { shortLedger } from "../ledger/short-letters";

const ledgerOf = (texts: readonly string[]): Ledger => texts.reduce((ledger, text) => putLetter(ledger, fromReading(readLetter(text))).ledger, emptyLedger);
const ledger = ledgerOf([roads, clinics]);
const forms = (of: Ledger, year = 2025) => ledgerForms(of, { year, unnamed: "—" })!;
const road = forms(ledger).forms.find(({ department }) => department.includes("交通"))!;
const built = road.rows.find(({ title }) => title === "新改建农村公路")!;

async function throughWorkbook(before: Ledger, language: "zh" | "en"): Promise<Ledger> {
  const host = XlsxHost.empty();
  await host.apply(layOut(ledgerWorkbook, ledgerData(before, { at: "2026-01-01 08:00", by: "test" }), language));
  return readLedger(await (await XlsxHost.open(host.save())).read(ledgerTables)).ledger;
}

describe("forms made from a ledger", () => {
  it("one per department, with last year's value and the words that state it", () => {
    expect(forms(ledger).forms.map(({ department }) => department)).toEqual(["某某省交通运输厅", "某某省卫生健康委员会"]);
    expect(built).toMatchObject({ unit: "公里", last: { year: 2024, value: 3200, exact: true, origin: "stated", source: "某交建函〔2025〕31号" } });
    expect(built.last!.quote).toContain("新改建农村公路3200公里");
  });

  it("of the year after the last that is known, unless one is asked for", () => {
    expect(ledgerForms(ledger, { unnamed: "—" })!.year).toBeGreaterThan(2024);
    expect(forms(ledger, 2030).forms[0]!.rows.every(({ last }) => last === null)).toBe(true);
    expect(ledgerForms(emptyLedger, { unnamed: "—" })).toBeNull();
  });

  it.each([["云岭省体育局", ["体育场地", "场地开放率"]], ["国家体育总局", ["体育场地", "体育场地面积", "场地开放率"]]])("never ask a department of a place for what is the country's: %s", (agency, titles) => {
    const of = shortLedger([2025, "2024年，全国体育场地面积40.7亿平方米，共有体育场地459万个。我省共有体育场地12万个，场地开放率81%。", agency]);
    expect(ledgerForms(of, { year: 2025, unnamed: "—" })!.forms.flatMap(({ rows }) => rows.map(({ title }) => title)).sort()).toEqual(titles.sort());
    expect(collectedIndicators(of).map(({ title }) => title).sort()).toEqual(titles);
  });
  it("ask for honours that the country gives, and for what follows on a deed of its own", () => {
    const of = shortLedger([2025, "2024年，全国水利风景区42家，省级水利风景区86家。2024年，我国发布现代水网建设规划纲要，完成投资210亿元，新增灌溉面积36万亩。", "云岭省水利厅"]);
    expect(ledgerForms(of, { year: 2025, unnamed: "—" })!.forms.flatMap(({ rows }) => rows).length).toBe(4);
  });

  it("have the same template and version as long as they ask the same", () => {
    const again = forms(ledgerOf([clinics, roads])).forms.find(({ department }) => department === road.department)!;
    expect([again.template, again.version]).toEqual([road.template, road.version]);
    expect(forms(ledger, 2026).forms.find(({ department }) => department === road.department)).toMatchObject({ template: road.template, version: expect.stringMatching(/^2026-/u) });
  });

  it.each(["zh", "en"] as const)("what the analyst writes into the catalogue holds, and stays in the workbook (%s)", async (language) => {
    const terms = [{ key: built.code, definition: "含路基改造", rules: `${built.code} ≥ ${built.code}[-1]；看不懂`, threshold: 20, collect: true }, ...road.rows.filter(({ code }) => code !== built.code).map(({ code }) => ({ key: code, definition: null, rules: null, threshold: null, collect: false }))];
    const back = await throughWorkbook({ ...ledger, terms }, language);
    expect(back.terms).toEqual(expect.arrayContaining(terms));
    expect(back.terms).toHaveLength(terms.length);
    const made = forms(back);
    const form = made.forms.find(({ department }) => department === road.department)!;
    expect(form.rows).toMatchObject([{ code: built.code, definition: "含路基改造", threshold: 0.2 }]);
    expect(form.rules.map(({ text }) => text)).toEqual([`${built.code} ≥ ${built.code}[-1]`]);
    expect(made.problems).toMatchObject([{ code: built.code, problem: { code: "unknown-indicator", said: "看不懂" } }]);
  });

  it("the catalogue's sheet says rules in words, or what is wrong in them", async () => {
    const host = XlsxHost.empty();
    const rules = `${built.code} ≥ ${built.code}[-1]\n新改建公路 = 3`;
    await host.apply(layOut(ledgerWorkbook, ledgerData({ ...ledger, terms: [{ key: built.code, definition: null, rules, threshold: null, collect: true }] }, { at: "2026-01-01 08:00", by: "test" }), "zh"));
    const [indicators] = await host.read(["T_Indicators"]);
    const read = indicators!.rows.map((row) => row[indicators!.headers.indexOf("审核关系读作")]).filter(Boolean);
    expect(read).toEqual(["强制性：「新改建农村公路」应不小于上年「新改建农村公路」\n✗ 第 1 个字处：目录里没有“新改建公路”这个代码或指标名称（不报送的不算），是不是「新改建农村公路」"]);
  });

  it("suggests no rule about an indicator that isn't asked for", () => {
    const parts = ledgerOf([roads.replace("完成投资超86亿元。", "完成投资86亿元，其中中央投资50亿元、地方投资36亿元。")]);
    const rows = forms(parts).forms[0]!.rows;
    const central = rows.find(({ title }) => title.includes("中央"))!;
    expect(forms(parts).forms[0]!.rules).toHaveLength(1);
    const without = forms(withCollected(parts, new Map([[central.code, false]])));
    expect([without.forms[0]!.rows.length, without.problems]).toEqual([rows.length - 1, []]);
    expect(without.forms[0]!.rules.every((rule) => !rule.text.includes(central.code))).toBe(true);
    expect(collectedIndicators(withCollected(parts, new Map([[central.code, false]]))).filter(({ collect }) => !collect).map(({ code }) => code)).toEqual([central.code]);
  });

  it.each(["zh", "en"] as const)("filed values come back from the workbook as they went in, beside the stated ones (%s)", async (language) => {
    const filed: FiledObservation[] = [
      { key: `F-${built.code}-2025`, code: built.code, title: built.title, unit: built.unit, department: road.department, year: 2025, value: 3350.5, status: "provisional", note: "=含连接线", before: 3300, template: road.template, version: road.version, filedOn: "2026年1月15日", file: "交通.xlsx" },
      { key: "F-gone-2025", code: "gone", title: "不再有的指标", unit: "万元", department: "别的单位", year: 2025, value: -2, status: "final", note: "", before: null, template: "RL-AAAAAA", version: "2025-AAAA", filedOn: "", file: "a.xlsx" },
    ];
    const back = await throughWorkbook({ ...ledger, filed }, language);
    expect(back.filed).toEqual(filed);
    expect(back.metrics.map(({ quote }) => quote)).toEqual(ledger.metrics.map(({ quote }) => quote));
    expect(forms(back, 2026).forms.find(({ department }) => department === road.department)!.rows.find(({ code }) => code === built.code)!.last).toMatchObject({ value: 3350.5, origin: "filed" });
  });
});

it("letters that name parts and their whole suggest rules, which only verify", () => {
  const letters = ["water-2023", "water-2024", "water-2025"].map((name) => readFileSync(new URL(`../letters/samples/${name}.txt`, import.meta.url), "utf8"));
  const [form] = forms(ledgerOf(letters)).forms;
  expect(form!.rules.length).toBeGreaterThan(0);
  for (const { force, relation } of form!.rules) expect([force, ["≥", "="].includes(relation)]).toEqual(["verifying", true]);
});
