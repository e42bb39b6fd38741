import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FormReturn } from "../../src/forms/form-return";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { CellValue } from "../../src/workbook/plan";
import { readFormReturn } from "../../src/workbook/form-reader";
import { runCli } from "../cli/run-cli";
import { temporaryFolder } from "../cli/temporary-folder";
import { handMade } from "../forms/filled-form";
import { fillInLibreOffice } from "../tools/fill-in-libreoffice";

/** An invented letter that reports two years of an agency's work. */
const letter = (agency: string, number: string, body: string): string =>
  `${agency}关于省十四届人大三次会议第${number}号建议的答复\n\n某函〔2025〕${number}号\n\n李明代表：\n您提出的建议收悉，现答复如下：\n一、工作开展情况\n${body}\n感谢您的关心支持！\n\n${agency}\n2025年5月20日\n`;
const letters = {
  "水利.txt": letter("某某省水利厅", "11", "2023年，新建水库12座，完成水利投资38.5亿元，维修农村供水工程1210处。2024年，新建水库15座，完成水利投资42.6亿元。2024年，维修农村供水工程1284处。"),
  "教育.txt": letter("某某省教育厅", "12", "2023年，新建幼儿园110所，培训教师21000人次。2024年，新建幼儿园126所，培训教师23500人次。"),
  "交通.txt": letter("某某省交通运输厅", "13", "2023年，新改建农村公路3033公里。2024年，新改建农村公路3200公里，完成投资86.4亿元。"),
};

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const asReturn = async (file: string): Promise<FormReturn> => readFormReturn(await readReturnedFile(bytesOf(file)));
const table = async (ledger: string, name: string): Promise<Record<string, CellValue>[]> => {
  const [found] = await (await XlsxHost.open(bytesOf(ledger))).read([name]);
  return found!.rows.map((row) => Object.fromEntries(found!.headers.map((header, column) => [header, row[column] ?? null])));
};
const formOf = (folder: string, department: string): string => join(folder, readdirSync(folder).find((name) => name.includes(department))!);

describe("the whole circle", () => {
  it("letters → catalogue → prefilled sheets → filled in LibreOffice and by hand → collected → observations → comparison → next year's sheets", async () => {
    const folder = temporaryFolder(letters);
    const ledger = join(folder, "台账.xlsx");
    expect(await runCli(["ledger", ...Object.keys(letters).map((name) => join(folder, name)), "-o", ledger])).toMatchObject({ exit: 0 });
    const [plain, forms] = [join(folder, "plain"), join(folder, "forms")];
    expect(await runCli(["form", ledger, "-o", plain, "--year", "2025"])).toMatchObject({ exit: 0 });
    const asked = await asReturn(formOf(plain, "水利"));
    const named = (unit: string): string => `「${asked.rows.find((row) => row.unit === unit)!.title}」`;
    writeFileSync(join(folder, "rules.txt"), `${named("座")} ≤ ${named("处")}\n核实：${named("亿元")} ≥ ${named("亿元")}[-1]\n`);
    const frame = ["--table", "政办统1表", "--issuer", "某某省人民政府办公厅", "--document", "某政办〔2025〕9号", "--valid", "2026年6月"];
    expect(await runCli(["form", ledger, "-o", forms, "--year", "2025", "--rules", join(folder, "rules.txt"), ...frame])).toMatchObject({ exit: 0, err: "" });
    expect(readdirSync(forms)).toHaveLength(3);
    const [water, school, road] = await Promise.all(["水利", "教育", "交通"].map((name) => asReturn(formOf(forms, name))));
    expect(water!.frame).toEqual({ table: "政办统1表", issuer: "某某省人民政府办公厅", document: "某政办〔2025〕9号", valid: "2026年6月" });
    // Rows are known by their units, whatever the titles that are read
    const lastOf = (returns: readonly FormReturn[]) => returns.map(({ rows }) => Object.fromEntries(rows.map(({ unit, last }) => [unit, last])));
    expect(lastOf([water!, school!, road!])).toEqual([{ 座: 15, 亿元: 42.6, 处: 1284 }, { 所: 126, 人次: 23_500 }, { 公里: 3200, 亿元: 86.4 }]);

    const inbox = join(folder, "inbox");
    mkdirSync(inbox);
    // One department types into the sheet itself, in LibreOffice
    const typed = ({ rows }: FormReturn, values: Readonly<Record<string, number | string>>) => rows.flatMap(({ unit, at }) => (unit in values ? [{ at, value: values[unit]! }] : []));
    writeFileSync(join(inbox, "水利厅.xlsx"), fillInLibreOffice(bytesOf(formOf(forms, "水利")), "报送表", typed(water!, { 座: 18, 亿元: 47.25, 处: 1302 })));
    // One copies the table into a sheet of its own: columns moved, rows inserted, numbers as text
    writeFileSync(join(inbox, "教育厅.xlsx"), await handMade([
      ["关于报送指标的函"], [`模板编号：${school!.template!}　版本：${school!.version!}`], [],
      ["备注", "本年（2025年）", "自编序号", "代码", "计量单位", "指标名称"],
      ...school!.rows.flatMap(({ title, code, unit }, index) => [["按学年统计", { 所: "１３８", 人次: "2.6万" }[unit] ?? null, index + 1, code, unit, title], [null], ["本表小计", 999, null, null, null, null]]),
    ]));
    // One fills in thousands separators and the unit, without codes
    writeFileSync(join(inbox, "交通厅.xlsx"), await handMade([
      ["填报单位：某某省交通运输厅"], ["指标名称", "计量单位", "本年（2025年）", "备注"],
      ...road!.rows.map(({ title, unit }) => [title, unit, { 公里: "3,350 公里", 亿元: "８９.６" }[unit] ?? null, null]),
    ]));

    const collect = (...more: string[]) => runCli(["collect", ledger, inbox, "--rules", join(folder, "rules.txt"), ...more]);
    const preview = await collect("--dry-run");
    expect(preview).toMatchObject({ exit: 0, err: "" });
    expect(preview.out).toContain("新增 7，更改 0，未变 0，冲突 0");
    expect((await table(ledger, "T_Observations")).some((row) => row.来源性质 === "单位报送")).toBe(false);
    expect((await collect()).exit).toBe(0);
    const values = [{ 座: 18, 亿元: 47.25, 处: 1302 }, { 所: 138, 人次: 26_000 }, { 公里: 3350, 亿元: 89.6 }];
    const filed = (await table(ledger, "T_Observations")).filter((row) => row.来源性质 === "单位报送");
    expect(filed.map((row) => `${String(row.填报单位).slice(3)} ${String(row.报送数)}${String(row.计量单位)}`).sort()).toEqual(
      ["水利厅 18座", "水利厅 47.25亿元", "水利厅 1302处", "教育厅 138所", "教育厅 26000人次", "交通运输厅 3350公里", "交通运输厅 89.6亿元"].sort());
    const before = readFileSync(ledger);
    expect((await collect()).out).toContain("保持原样");
    expect(readFileSync(ledger).equals(before)).toBe(true);

    type Compared = { series: { unit: string; observations: { year: number; value: number }[]; changes: { from: number; to: number; percent: number | null }[] }[] };
    const compared = JSON.parse((await runCli(["compare", ledger, "--json"])).out) as Compared;
    const reservoirs = compared.series.find(({ unit }) => unit === "座")!;
    expect(reservoirs.observations.map(({ year, value }) => [year, value])).toEqual([[2023, 12], [2024, 15], [2025, 18]]);
    expect(reservoirs.changes.find(({ to }) => to === 2025)).toMatchObject({ from: 2024, percent: 20 });
    const [row] = (await table(ledger, "T_Comparison")).filter((one) => Object.values(one).includes("座"));
    expect(Object.entries(row!).filter(([header]) => header.startsWith("2025")).map(([, value]) => String(value))).toContainEqual(expect.stringContaining("18"));

    const next = join(folder, "next");
    expect((await runCli(["form", ledger, "-o", next])).out).toContain("生成 2026 年报送表 3 份");
    const following = await Promise.all(["水利", "教育", "交通"].map((name) => asReturn(formOf(next, name))));
    expect(lastOf(following)).toEqual(values);
  }, 180_000);
});
