import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readLedger, ledgerTables } from "../../src/workbook/read-ledger";
import { accessibilityFaults } from "./accessibility";
import { findChromium, visit } from "./browser";
import { clipped } from "./clipped";
import { pictureOf } from "./looks";
import { openSite } from "./open-site";

const chromium = findChromium();

/** What one sees of the sheet is what was asked for last: it is drawn on the next frame. */
const drawn = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Controls beside the pane that one can see but not call by a name. */
const namelessControls = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>(
  "section[aria-label] :is(button, a, input, canvas, [role=button], [contenteditable], [data-u-command])")]
  .filter((element) => element.offsetParent && !element.closest("main, [aria-hidden=true]"))
  .filter((element) => !(element.getAttribute("aria-label") ?? element.title) && element.innerText.trim() === "" && !element.querySelector("[aria-label]"))
  .map(({ outerHTML }) => outerHTML.replace(/ class="[^"]*"/gu, "").slice(0, 120)));

describe.skipIf(!chromium)("the workbench", () => {
  const opened = openSite(chromium);

  const write = async (page: Page, year: number) => {
    await page.getByRole("button", { name: `${year} 年答复` }).click();
    await page.getByText(/个数字：/).first().waitFor();
    const button = page.getByRole("button", { name: "写入工作簿" });
    await expect.poll(() => button.isEnabled(), { timeout: 60_000 }).toBe(true);
    await button.click();
    await page.getByText(/已写入 1 封答复/).first().waitFor({ timeout: 60_000 });
  };
  const saved = async (page: Page): Promise<Uint8Array> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .xlsx" }).click()]);
    return readFile(await download.path());
  };
  const ledgerOf = async (bytes: Uint8Array) => readLedger(await (await XlsxHost.open(bytes)).read(ledgerTables)).ledger;

  it("goes the whole way: sample, write, save, open again, recognise, replace, undo", async () => {
    const { page, foreign, errors, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    await write(page, 2024);
    const bytes = await saved(page);
    const ledger = await ledgerOf(bytes);
    expect(ledger.replies.map(({ year }) => year)).toEqual([2024]);
    expect(ledger.metrics.length).toBeGreaterThan(40);
    expect(ledger.source.map(({ text }) => text).join("")).toContain("关于推动全省水利高质量发展的建议");

    await page.reload();
    await expect.poll(() => page.getByRole("button", { name: "打开 .xlsx" }).isEnabled(), { timeout: 60_000 }).toBe(true);
    await page.locator("input[type=file][accept='.xlsx']").setInputFiles({ name: "ledger.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByText("已打开：ledger.xlsx").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "2024 年答复" }).click();
    await page.getByText(/台账中已有这封答复/).waitFor({ timeout: 30_000 });
    await page.getByRole("radio", { name: "用这封替换" }).click();
    await page.getByRole("button", { name: "写入工作簿" }).click();
    await page.getByText("工作簿中已是这些内容，没有改动。").or(page.getByText(/已写入 1 封答复/)).first().waitFor({ timeout: 60_000 });
    const again = await ledgerOf(await saved(page));
    expect(again.replies).toHaveLength(1);
    expect(again.metrics.map(({ key }) => key)).toEqual(ledger.metrics.map(({ key }) => key));
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await context.close();
  });

  it("leaves the keyboard to who is pasting while the grid starts", async () => {
    const { page, context, errors } = await visit(opened.browser, "about:blank");
    let start: () => void = () => undefined;
    const asked = new Promise<void>((answer) => { start = answer; });
    await page.route(/grid[^/]*\.js$/u, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${opened.site.url}workbench.html`, { waitUntil: "commit" });
    const box = page.getByRole("textbox", { name: "答复原文" });
    await box.focus();
    start();
    await expect.poll(() => page.getByRole("button", { name: "打开 .xlsx" }).isEnabled(), { timeout: 60_000 }).toBe(true);
    await page.locator("[contenteditable=true]").first().waitFor({ state: "attached" });
    await page.waitForTimeout(1000);
    await page.keyboard.insertText("全市共有公园12个。");
    await expect.poll(() => box.inputValue()).toBe("全市共有公园12个。");
    // Who goes into the grid stays there
    await page.locator("section[aria-label] canvas").last().click();
    expect(await page.evaluate(() => document.activeElement?.closest("main") === null)).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("computes every formula after letters written one upon another, and saves them with the names of tables", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    for (const year of [2023, 2024, 2025]) {
      if (year > 2023) await page.getByRole("button", { name: "示例答复" }).click();
      await write(page, year);
      await expect.poll(async () => (await ledgerOf(await saved(page))).replies.length, { timeout: 60_000 }).toBe(year - 2022);
      // What one write computes arrives before the next: an error among it would stay.
      await page.locator("[aria-busy='false'] canvas").first().waitFor();
    }
    const sheets = Object.entries(unzipSync(await saved(page))).filter(([part]) => /^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$/.test(part)).map(([, bytes]) => strFromU8(bytes));
    expect(sheets.flatMap((xml) => xml.match(/#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)/g) ?? [])).toEqual([]);
    for (const table of ["T_Observations[", "T_Metrics["]) expect(sheets.filter((xml) => xml.includes(table))).not.toEqual([]);
    await page.getByText("年度对照", { exact: true }).first().click();
    await drawn(page);
    await page.screenshot({ path: "tests/e2e/shots/comparison.png" });
    await context.close();
  });

  it("takes the last write back with one press", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    await write(page, 2023);
    await page.getByRole("button", { name: "撤销上次写入" }).click();
    await page.getByText("已撤销上次写入").first().waitFor();
    await page.getByRole("tab", { name: "核对" }).click();
    await page.getByText("台账里还没有答复").waitFor();
    await context.close();
  });

  it("leads from words to their row", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    await write(page, 2025);
    await page.getByRole("tab", { name: "核对" }).click();
    const number = page.getByRole("group", { name: "读到的答复" }).getByRole("button").nth(4);
    await number.click();
    await page.getByRole("region", { name: "这个数字怎样读出" }).waitFor();
    // The formula bar's name box shows where the selection went: a row of the metrics table.
    await expect.poll(() => page.locator("section input").last().inputValue()).toMatch(/^A([4-9]|\d\d)$/);
    await page.screenshot({ path: "tests/e2e/shots/review.png" });
    await context.close();
  });

  it.each(["zh-CN", "en-US"] as const)("has a name for every control of the spreadsheet, in its toolbar's narrow and wide form (%s)", async (language) => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1100, height: 900, language });
    const grid = page.getByRole("region", { name: language === "zh-CN" ? "工作簿" : "Workbook", exact: true });
    await grid.locator("canvas").first().waitFor();
    for (const width of [1100, 2600]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => grid.locator("[data-u-command]").count()).toBeGreaterThan(width === 2600 ? 25 : 4);
      await expect.poll(() => namelessControls(page)).toEqual([]);
    }
    for (const name of language === "zh-CN" ? ["撤销", "粗体", "名称框", "新建工作表", "放大"] : ["Undo", "Bold", "Name box", "New sheet", "Zoom in"]) {
      expect(await grid.getByLabel(name, { exact: true }).count(), name).toBeGreaterThan(0);
    }
    await context.close();
  });

  it.each(["zh-CN", "en-US"] as const)("keeps bar and pane within a window of 320 px (%s)", async (language) => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 320, language });
    await page.getByRole("button", { name: language === "zh-CN" ? "2024 年答复" : "Reply of 2024" }).click();
    await page.getByText(language === "zh-CN" ? /个数字：/ : /numbers: /).first().waitFor();
    expect(await clipped(page, "header:has(h1), main")).toEqual([]);
    await page.screenshot({ path: pictureOf("workbench", { language, width: 320 }) });
    await context.close();
  });

  it("has no fault that axe finds in the pane and the bar", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    await page.getByRole("button", { name: "2024 年答复" }).click();
    await page.getByText(/个数字：/).first().waitFor();
    expect(await accessibilityFaults(page, "header:has(h1)")).toEqual([]);
    expect(await accessibilityFaults(page, "main")).toEqual([]);
    await context.close();
  });
});
