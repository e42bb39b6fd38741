import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { FakeExcel } from "../hosts/excel-wire/fake-excel";
import { servePage } from "../hosts/excel-wire/fake-excel-page";
import { findChromium, patient } from "./browser";
import { openSite } from "./open-site";

const chromium = findChromium();

describe.skipIf(!chromium)("the add-in's page inside Excel (real office.js, fake host)", () => {
  const opened = openSite(chromium);

  it("writes a pasted letter into tables of the workbook and takes it back", async () => {
    const context = await opened.browser.newContext({ viewport: { width: 350, height: 800 }, locale: "zh-CN", reducedMotion: "reduce" });
    patient(context);
    const page = await context.newPage();
    const fake = new FakeExcel();
    await servePage(page, fake);
    await page.goto(`${opened.site.url}taskpane.html`);
    await page.getByRole("textbox", { name: "答复原文" }).fill(await readFile("assets/samples/water-2024.txt", "utf8"));
    await page.getByRole("button", { name: "写入工作簿" }).click();
    await page.getByRole("button", { name: "撤销上次写入" }).waitFor();
    const tables = (): string[] => fake.book.tables().map(({ table }) => table.name);
    expect(tables()).toContain("T_Metrics");
    const metrics = fake.book.tables().find(({ table }) => table.name === "T_Metrics")!;
    expect(metrics.table.area.rows).toBeGreaterThan(10);
    await page.getByRole("button", { name: "撤销上次写入" }).click();
    await expect.poll(tables).toEqual([]);
    expect(fake.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await context.close();
  });
});
