import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { FakeExcel } from "../hosts/excel-wire/fake-excel";
import { servePage } from "../hosts/excel-wire/fake-excel-page";
import { findChromium, patient } from "./browser";
import { openSite } from "./open-site";
import { dist } from "./serve-dist";

const chromium = findChromium();
const built = process.env.DIST ?? dist;

/** As office.js keeps what was associated; Excel calls these. */
interface Associated { readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> } }
interface OfficePage {
  readonly Office: { readonly actions: Associated; addin: { showAsTaskpane(): Promise<void> } };
  readonly CustomFunctions: Associated;
  shown: number;
}

/** Clicks a button of the ribbon: resolves when the button is free again, to how often the pane was asked to show. */
const ribbon = (page: Page, command: string): Promise<number> => page.evaluate((name) => new Promise<number>((resolve) => {
  const own = window as unknown as OfficePage;
  own.shown ??= 0;
  own.Office.addin.showAsTaskpane = async () => { own.shown++; };
  own.Office.actions._association.mappings[name.toUpperCase()]!({ completed: () => resolve(own.shown) });
}), command);

/** Works out a formula: its value, or the error with its words. */
const formula = (page: Page, name: string, ...args: unknown[]): Promise<unknown> => page.evaluate(async ([id, given]) => {
  try {
    return await (window as unknown as OfficePage).CustomFunctions._association.mappings[id]!(...given);
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as Error).message}`;
  }
}, [name, args] as const);

describe.skipIf(!chromium)("commands of the ribbon and formulas in the add-in's page (real office.js, fake host)", () => {
  const opened = openSite(chromium);
  let letters: string[];
  beforeAll(async () => {
    letters = await Promise.all([2023, 2024, 2025].map((year) => readFile(`assets/samples/water-${year}.txt`, "utf8")));
  });

  async function open(width = 350) {
    const context = await opened.browser.newContext({ viewport: { width, height: 800 }, locale: "zh-CN", reducedMotion: "reduce" });
    patient(context);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => {
      // office.js tells Excel through a service of its own that commands may come; the fake host has no such service.
      if (!/AddinInternalService/.test(message)) errors.push(message);
    });
    const fake = new FakeExcel();
    await servePage(page, fake);
    await page.goto(`${opened.site.url}taskpane.html`);
    const box = page.getByRole("textbox", { name: "答复原文" });
    await box.waitFor();
    const sheet = fake.book.sheets[0]!;
    const put = (values: readonly string[]): void => {
      for (const [row, value] of values.entries()) sheet.touch(row, 0).value = value;
      fake.select(sheet, { row: 0, column: 0, rows: Math.max(1, values.length), columns: 1 });
    };
    return { context, page, fake, box, put, errors };
  }

  it("reads the selected cells as a reply, once however often it is asked", async () => {
    const { context, page, box, put } = await open();
    const lines = letters[0]!.trim().split(/\r?\n/);
    put(lines);
    expect(await ribbon(page, "readSelection")).toBe(1);
    await expect.poll(() => box.inputValue()).toBe(lines.map((line) => line.trimEnd()).join("\n"));
    await ribbon(page, "readSelection");
    await page.getByText("已读入选中的文字", { exact: false }).first().waitFor();
    expect(await page.getByRole("heading", { name: "待写入的答复" }).count()).toBe(0);
    await context.close();
  });

  it("with nothing selected brings the paste box forward and says so", async () => {
    const { context, page, put } = await open();
    put([]);
    await page.getByRole("tab", { name: "核对" }).click();
    await ribbon(page, "readSelection");
    await page.getByText("选中的单元格里没有文字", { exact: false }).first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("答复原文");
    await context.close();
  });

  it("refreshes the comparison and builds the report from the ledger, which opens as a workbook; formulas are answered from it", async () => {
    const { context, page, fake, put, errors } = await open();
    await ribbon(page, "refreshComparison");
    await page.getByText("工作簿里还没有台账，没有可对比的内容", { exact: false }).first().waitFor();
    expect(await formula(page, "VALUE", "培训", 2024)).toMatch(/^#N\/A 台账里没有这个指标/);
    expect(await formula(page, "AMOUNT", "近10.6亿元")).toBe(1_060_000_000);

    put(letters);
    await ribbon(page, "readSelection");
    await page.getByText("已读入选中的 3 封答复", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "写入工作簿" }).click();
    await page.getByText("已写入 3 封答复", { exact: false }).first().waitFor();
    await ribbon(page, "refreshComparison");
    await page.getByText("对比已是最新，没有改动", { exact: false }).first().waitFor();

    const { table, sheet } = fake.book.tables().find((found) => found.table.name === "T_Indicators")!;
    const row = (at: number) => Array.from({ length: table.area.columns }, (_, j) => sheet.cell(table.area.row + at, table.area.column + j)?.value);
    const titles = Array.from({ length: table.area.rows - 1 }, (_, i) => String(row(i + 1)[row(0).indexOf("指标名称")] ?? ""));
    const values = await Promise.all(titles.map((title) => formula(page, "VALUE", title, 2024)));
    expect(values.filter((value) => typeof value === "number").length).toBeGreaterThan(3);

    await page.getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("button", { name: "生成报告" }).click();
    await page.getByText("报告已在新窗口打开", { exact: false }).first().waitFor();
    expect(fake.deliveries.created).toHaveLength(1);
    expect(Buffer.from(fake.deliveries.created[0]!, "base64").subarray(0, 2).toString()).toBe("PK");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("every address of the built manifest is served", async () => {
    const manifest = await readFile(path.join(built, "manifest.xml"), "utf8");
    const addresses = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => new URL(url!).pathname.slice(1)).filter(Boolean);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of new Set(addresses)) expect((await fetch(opened.site.url + address)).status, address).toBe(200);
  });
});
