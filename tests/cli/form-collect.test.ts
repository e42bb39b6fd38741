import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readFormReturn } from "../../src/workbook/form-reader";
import { languageOf, ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { handMade } from "../forms/filled-form";
import { clinics, roads } from "./letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

/** A ledger of two letters and the forms made from it. */
async function made(): Promise<{ folder: string; ledger: string; forms: string[] }> {
  const folder = temporaryFolder({ "roads.txt": roads, "clinics.txt": clinics });
  const ledger = join(folder, "台账.xlsx");
  expect((await runCli(["ledger", join(folder, "roads.txt"), join(folder, "clinics.txt"), "-o", ledger])).exit).toBe(0);
  const { exit, out } = await runCli(["form", ledger, "-o", join(folder, "forms"), "--year", "2025", "--issuer", "省政府办公厅"]);
  expect(exit).toBe(0);
  expect(out).toContain("生成 2025 年报送表 2 份");
  return { folder, ledger, forms: readdirSync(join(folder, "forms")).map((name) => join(folder, "forms", name)) };
}

/** The form filled in by hand on a bare sheet: values by title. */
async function fill(form: string, values: Readonly<Record<string, number | string>>, note = ""): Promise<Uint8Array> {
  const asked = readFormReturn(await readReturnedFile(new Uint8Array(readFileSync(form))));
  return handMade([
    [`模板编号：${asked.template!}　版本：${asked.version!}`], [`填报单位：${asked.department}`], ["指标名称", "计量单位", "代码", "本年（2025年）", "备注"],
    ...asked.rows.map(({ title, unit, code }) => [title, unit, code, values[title] ?? null, title in values ? note : "未统计"]),
  ]);
}

async function filedIn(ledger: string) {
  const host = await XlsxHost.open(new Uint8Array(readFileSync(ledger)));
  const tables = await host.read(ledgerTables);
  const { filed, terms } = readLedger(tables).ledger;
  return { filed, terms, language: languageOf(tables), observations: tables.find(({ name }) => name === "T_Observations")! };
}

describe("form and collect", () => {
  it("close the circle: ledger, forms, returns, ledger, next year's forms", async () => {
    const { folder, ledger, forms } = await made();
    const road = forms.find((file) => file.includes("交通"))!;
    const asked = readFormReturn(await readReturnedFile(new Uint8Array(readFileSync(road))));
    expect(asked.rows.map(({ title, unit, last }) => [title, unit, last])).toEqual(expect.arrayContaining([["新改建农村公路", "公里", 3200]]));
    writeFileSync(join(folder, "交通.xlsx"), await fill(road, { 新改建农村公路: "3,350公里" }));

    const preview = await runCli(["collect", ledger, join(folder, "交通.xlsx"), "--dry-run"]);
    expect(preview).toMatchObject({ exit: 0, err: "" });
    expect(preview.out).toContain("新增 1，更改 0，未变 0，冲突 0");
    expect(preview.out).toContain("尚未收到 1 个单位的报送表：某某省卫生健康委员会");
    expect((await filedIn(ledger)).filed).toEqual([]);

    expect((await runCli(["collect", ledger, join(folder, "交通.xlsx")])).exit).toBe(0);
    const { filed, language, observations } = await filedIn(ledger);
    expect(language).toBe("zh");
    expect(filed).toMatchObject([{ title: "新改建农村公路", value: 3350, unit: "公里", year: 2025, department: "某某省交通运输厅", file: "交通.xlsx" }]);
    const origin = observations.headers.indexOf("来源性质");
    expect(observations.rows.filter((row) => row[origin] === "单位报送")).toHaveLength(1);
    expect(observations.rows.filter((row) => row[origin] === "答复所述").length).toBeGreaterThan(1);

    const bytes = readFileSync(ledger);
    const again = await runCli(["collect", ledger, join(folder, "交通.xlsx")]);
    expect(again.out).toContain("保持原样");
    expect(readFileSync(ledger).equals(bytes)).toBe(true);

    // Adding a letter later keeps what was filed, and next year's form starts from it
    expect((await runCli(["ledger", join(folder, "roads.txt"), "-o", ledger])).exit).toBe(0);
    expect((await filedIn(ledger)).filed).toHaveLength(1);
    await runCli(["form", ledger, "-o", join(folder, "next")]);
    const next = readdirSync(join(folder, "next")).find((name) => name.includes("交通"))!;
    expect(next).toContain("2026年");
    const following = readFormReturn(await readReturnedFile(new Uint8Array(readFileSync(join(folder, "next", next)))));
    expect(following.rows.find(({ title }) => title === "新改建农村公路")!.last).toBe(3350);
  });

  it("sends back what is wrong, and says of each file what became of it", async () => {
    const { folder, ledger, forms } = await made();
    const inbox = join(folder, "inbox");
    const road = forms.find((file) => file.includes("交通"))!;
    const files: Record<string, Uint8Array | string> = { "a.xlsx": await fill(road, { 新改建农村公路: -3 }), "b.csv": "指标,1", "c.xlsx": "<html>", "d.xlsx": await handMade([["别的"]]) };
    mkdirSync(inbox);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(inbox, name), content);
    copyFileSync(road, join(inbox, "e 空表.xlsx"));
    const { exit, out, err } = await runCli(["collect", ledger, inbox, "--returns", join(folder, "back")]);
    expect(exit).toBe(1);
    expect(out).toContain("须更正 「新改建农村公路」错误：不能是负数。");
    expect(err.split("\n").filter(Boolean)).toEqual([expect.stringMatching(/b\.csv：这是 CSV/u), expect.stringMatching(/c\.xlsx：不是 \.xlsx/u), expect.stringMatching(/d\.xlsx：没有找到报送表/u)]);
    expect(readdirSync(join(folder, "back"))).toEqual(["某某省交通运输厅_2025年退回修改单.xlsx", "某某省交通运输厅_2025年退回修改单_2.xlsx"]);
    const back = await XlsxHost.open(new Uint8Array(readFileSync(join(folder, "back", "某某省交通运输厅_2025年退回修改单.xlsx"))));
    expect(await back.properties()).toMatchObject({ ReplyLedgerFormDepartment: "某某省交通运输厅" });
  });

  it("writes rules from a file into the ledger: given once, they hold for forms, collection and the pane", async () => {
    const { folder, ledger } = await made();
    const rules = join(folder, "rules.txt");
    const rulesIn = async () => (await filedIn(ledger)).terms.flatMap((row) => row.rules?.split("\n") ?? []);
    writeFileSync(rules, "\uFEFF# 我们的规则\r\n核实：新改建农村公路 ≥ 新改建农村公路[-1]\r\n不存在 = 新改建农村公路\r\n");
    const first = await runCli(["form", ledger, "-o", join(folder, "forms"), "--year", "2025", "--rules", rules]);
    expect([first.exit, first.err]).toEqual([0, expect.stringContaining("目录里没有“不存在”")]);
    expect(first.out).toContain(`已把 1 条审核关系写入 ${ledger} 的“指标目录”表`);
    expect(await rulesIn()).toEqual(["核实：新改建农村公路 ≥ 新改建农村公路[-1]"]);

    // The same file again changes nothing; a stricter wording of the same demand takes its place
    const bytes = readFileSync(ledger);
    expect((await runCli(["form", ledger, "-o", join(folder, "forms"), "--year", "2025", "--rules", rules])).out).not.toContain("已把");
    expect(readFileSync(ledger).equals(bytes)).toBe(true);
    writeFileSync(rules, "新改建农村公路 ≥ 新改建农村公路[-1] // 只增不减\n");
    expect((await runCli(["form", ledger, "-o", join(folder, "forms"), "--year", "2025", "--rules", rules])).exit).toBe(0);
    expect(await rulesIn()).toEqual(["新改建农村公路 ≥ 新改建农村公路[-1] // 只增不减"]);

    // Collection needs no file of rules to know it
    const road = join(folder, "forms", readdirSync(join(folder, "forms")).find((name) => name.includes("交通"))!);
    writeFileSync(join(folder, "交通.xlsx"), await fill(road, { 新改建农村公路: 3000 }));
    expect((await runCli(["collect", ledger, join(folder, "交通.xlsx"), "--dry-run"])).out).toContain("须更正 「新改建农村公路」错误：应不小于上年「新改建农村公路」");
  });

  it("keeps the rules that collect is given, unless it only looks", async () => {
    const { folder, ledger, forms } = await made();
    const rules = join(folder, "rules.txt");
    writeFileSync(rules, "新改建农村公路 ≤ 9000");
    writeFileSync(join(folder, "交通.xlsx"), await fill(forms.find((file) => file.includes("交通"))!, { 新改建农村公路: 9999 }));
    const bytes = readFileSync(ledger);
    expect((await runCli(["collect", ledger, join(folder, "交通.xlsx"), "--rules", rules, "--dry-run"])).out).toContain("9000");
    expect(readFileSync(ledger).equals(bytes)).toBe(true);
    expect((await runCli(["collect", ledger, join(folder, "交通.xlsx"), "--rules", rules])).out).toContain("已把 1 条审核关系写入");
    expect((await filedIn(ledger)).terms.map((row) => row.rules)).toEqual(["新改建农村公路 ≤ 9000"]);
  });

  it("makes forms straight from letters, in English if asked, with rules from a file", async () => {
    const folder = temporaryFolder({ "roads.txt": roads, "rules.txt": "# our rules\n新改建农村公路 ≥ 新改建农村公路[-1]\n不存在 = 新改建农村公路\n" });
    const { exit, out, err } = await runCli(["form", join(folder, "roads.txt"), "-o", join(folder, "out"), "--rules", join(folder, "rules.txt"), "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/rules: 1\nForms for 20\d\d made in .+: 1\./u);
    expect(err).toContain("the catalogue has no code or title “不存在” that is collected");
    expect(readdirSync(join(folder, "out"))).toEqual([expect.stringMatching(/_form\.xlsx$/u)]);
  });

  it.each<[string, (folder: string) => string[], 1 | 2, RegExp]>([
    ["no folder", () => ["form", "a.txt"], 2, /-o/u],
    ["a year that is none", () => ["form", "a.txt", "-o", "x", "--year", "26"], 2, /四位年份/u],
    ["ledger and letters mixed", () => ["form", "a.xlsx", "b.txt", "-o", "x"], 2, /不能两样一起/u],
    ["a ledger that isn't there", (folder) => ["form", join(folder, "no.xlsx"), "-o", join(folder, "x")], 1, /没有这个文件/u],
    ["no letters", (folder) => ["form", join(folder, "no.txt"), "-o", join(folder, "x")], 1, /没有这个文件/u],
    ["rules that aren't there", (folder) => ["form", join(folder, "a.txt"), "-o", join(folder, "x"), "--rules", join(folder, "no.txt")], 1, /没有这个规则文件/u],
    ["nothing to collect", (folder) => ["collect", join(folder, "a.xlsx")], 2, /collect 要先写台账/u],
    ["a ledger that is none", (folder) => ["collect", join(folder, "other.xlsx"), join(folder, "a.txt")], 1, /没有答复台账/u],
  ])("%s", async (_, args, exit, said) => {
    const folder = temporaryFolder({ "a.txt": roads, "other.xlsx": await handMade([["a"]]) });
    const outcome = await runCli(args(folder));
    expect(outcome.exit).toBe(exit);
    expect(outcome.err).toMatch(said);
  });
});
