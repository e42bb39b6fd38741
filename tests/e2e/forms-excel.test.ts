import { describe, expect, it } from "vitest";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { readFormReturn } from "../../src/workbook/form-reader";
import { handMade } from "../forms/filled-form";
import { FakeExcel } from "../hosts/excel-wire/fake-excel";
import { servePage } from "../hosts/excel-wire/fake-excel-page";
import { clinics, roads } from "../cli/letters";
import { accessibilityFaults } from "./accessibility";
import { findChromium } from "./browser";
import { openSite } from "./open-site";

const chromium = findChromium();

describe.skipIf(!chromium)("the page of forms inside Excel (real office.js, fake host)", () => {
  const opened = openSite(chromium);

  it("keeps rules, opens a workbook for each department, takes returns back, merges and undoes", async () => {
    const context = await opened.browser.newContext({ viewport: { width: 350, height: 800 }, locale: "zh-CN", reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    const fake = new FakeExcel();
    await servePage(page, fake);
    await page.goto(`${opened.site.url}taskpane.html`);
    const third = roads.replaceAll("交通运输厅", "水利厅").replaceAll("某交建", "某水建").replaceAll("0031", "0032").replaceAll("农村公路", "灌溉渠道");
    for (const [index, letter] of [roads, clinics, third].entries()) {
      await page.getByRole("textbox", { name: "答复原文" }).fill(letter);
      await page.getByRole("button", { name: "写入工作簿" }).click();
      await expect.poll(() => rowsOf(fake, "T_Replies").length, { timeout: 90_000 }).toBe(index + 1);
      await page.getByText(/已写入 1 封答复/).first().waitFor();
    }

    await page.getByRole("tab", { name: "报送" }).click();
    await page.getByRole("tab", { name: /^审核关系/ }).click();
    await page.getByRole("textbox", { name: "写审核关系" }).fill("新改建农村公路 ≥ 3300 // 年度计划\n核实：新改建灌溉渠道 ≤ 新改建农村公路");
    await page.getByText("✓ 核实性：「新改建灌溉渠道」应不大于「新改建农村公路」；跨单位：收表时核对").waitFor();
    await page.getByRole("button", { name: "加入目录（2 条）" }).click();
    await page.getByText(/已把 2 条审核关系写入/).first().waitFor();
    expect(rowsOf(fake, "T_Indicators").map((row) => row.审核关系).filter(Boolean)).toEqual(expect.arrayContaining(["新改建农村公路 ≥ 3300 // 年度计划", "核实：新改建灌溉渠道 ≤ 新改建农村公路"]));
    expect(await accessibilityFaults(page, "#pane-page")).toEqual([]);

    await page.getByRole("tab", { name: /^制表/ }).click();
    await page.getByRole("textbox", { name: "报送年度" }).fill("2025");
    await page.getByRole("textbox", { name: "制定机关" }).fill("某省人民政府办公厅");
    await page.getByRole("button", { name: "生成所选 3 份" }).click();
    await page.getByText(/将依次打开 3 个/).waitFor();
    await page.getByRole("button", { name: "依次打开" }).click();
    await page.getByText(/已依次打开 3 份/).first().waitFor();
    expect(fake.deliveries.created).toHaveLength(3);
    const made = await Promise.all(fake.deliveries.created.map(async (base64) => readFormReturn(await readReturnedFile(new Uint8Array(Buffer.from(base64, "base64"))))));
    expect(made.map(({ frame }) => frame.issuer)).toEqual(Array(3).fill("某省人民政府办公厅"));
    expect(rowsOf(fake, "T_Decisions").map((row) => Object.values(row).join())).toEqual([expect.stringContaining("某省人民政府办公厅")]);

    const road = made.find(({ department }) => department.includes("交通"))!;
    const returned = (value: number, note: string | null) => handMade([
      [`模板编号：${road.template!}　版本：${road.version!}`], ["指标名称", "计量单位", "代码", "本年（2025年）", "备注"],
      ...road.rows.map(({ title, unit, code }) => [title, unit, code, title === "新改建农村公路" ? value : null, title === "新改建农村公路" ? note : "未统计"]),
    ]);
    const take = async (bytes: Uint8Array) => page.locator("input[type=file][accept*='.xlsm']").setInputFiles([{ name: "交通.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }]);
    await page.getByRole("tab", { name: /^收表/ }).click();
    await take(await returned(3250, null));
    await page.getByText(/须更正.*新改建农村公路.*错误：应不小于 ?3300/).waitFor();
    await page.getByRole("button", { name: "生成 某某省交通运输厅 的退回修改单" }).click();
    await page.getByText(/已打开 某某省交通运输厅_2025年退回修改单\.xlsx/).first().waitFor();
    await take(await returned(3350, null));
    await page.getByText("新增 1 · 更改 0 · 未变 0 · 冲突 0").waitFor();
    const filed = () => rowsOf(fake, "T_Observations").filter((row) => row.来源性质 === "单位报送").length;
    expect(filed()).toBe(0);
    await page.getByRole("button", { name: "并入台账（1 个数）" }).click();
    await page.getByText(/已并入 1 个报送数/).first().waitFor();
    expect(filed()).toBe(1);
    await page.getByRole("button", { name: "撤销上次写入" }).click();
    await page.getByText("新增 1 · 更改 0 · 未变 0 · 冲突 0").waitFor();
    expect(filed()).toBe(0);
    await context.close();
  });
});

/** The rows of a table by their headers, as Excel's sheet holds them. */
function rowsOf(fake: FakeExcel, name: string): Record<string, unknown>[] {
  const found = fake.book.tables().find(({ table }) => table.name === name);
  if (!found) return [];
  const { sheet, table: { area } } = found;
  const row = (at: number): unknown[] => Array.from({ length: area.columns }, (_, column) => sheet.cell(area.row + at, area.column + column)?.value);
  const headers = row(0).map(String);
  return Array.from({ length: area.rows - 1 }, (_, at) => Object.fromEntries(row(at + 1).map((value, column) => [headers[column]!, value]))).filter((one) => Object.values(one).some((value) => value !== undefined && value !== null && value !== ""));
}
