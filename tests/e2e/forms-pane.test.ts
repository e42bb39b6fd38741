import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readFormReturn } from "../../src/workbook/form-reader";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { handMade } from "../forms/filled-form";
import { accessibilityFaults } from "./accessibility";
import { findChromium, visit } from "./browser";
import { openSite } from "./open-site";

const chromium = findChromium();

describe.skipIf(!chromium)("the page of forms in a browser", () => {
  const opened = openSite(chromium);

  it("makes a form, takes it back filled in, and merges it into the grid's ledger", async () => {
    const { page, foreign, errors, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    page.setDefaultTimeout(90_000);
    await page.getByRole("button", { name: "2024 年答复" }).click();
    await page.getByText(/个数字：/).first().waitFor();
    const write = page.getByRole("button", { name: "写入工作簿" });
    await expect.poll(() => write.isEnabled(), { timeout: 90_000 }).toBe(true);
    await write.click();
    await page.getByText(/已写入 1 封答复/).first().waitFor();
    await page.getByRole("tab", { name: "报送" }).click();
    await page.getByRole("textbox", { name: "报送年度" }).fill("2025");

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "生成 甘肃省水利厅 的报送表" }).click()]);
    expect(download.suggestedFilename()).toBe("甘肃省水利厅_2025年指标报送表.xlsx");
    const asked = readFormReturn(await readReturnedFile(new Uint8Array(await readFile(await download.path()))));
    const [first, second] = asked.rows;
    const filled = await handMade([
      [`模板编号：${asked.template!}　版本：${asked.version!}`], ["指标名称", "计量单位", "代码", "本年（2025年）", "备注"],
      [first!.title, first!.unit, first!.code, 12345.5, "测试说明"], [second!.title, second!.unit, second!.code, "约三", null],
    ]);
    await page.getByRole("tab", { name: /^收表/ }).click();
    await page.locator("input[type=file][accept*='.xlsm']").setInputFiles([
      { name: "水利.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(filled) }, { name: "坏.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("不是工作簿") }]);
    await page.getByText(/坏\.xlsx：不是 \.xlsx 工作簿/).waitFor();
    await page.getByText(/“约三”不是确数/).waitFor();
    await page.screenshot({ path: "tests/e2e/shots/forms.png" });
    expect(await accessibilityFaults(page, "#pane-page")).toEqual([]);

    await page.getByRole("button", { name: "并入台账（1 个数）" }).click();
    await page.getByText(/已并入 1 个报送数/).first().waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .xlsx" }).click()]);
    const tables = await (await XlsxHost.open(new Uint8Array(await readFile(await saved.path())))).read(ledgerTables);
    expect(readLedger(tables).ledger.filed).toMatchObject([{ code: first!.code, value: 12345.5, note: "测试说明", file: "水利.xlsx" }]);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await context.close();
  });
});
