import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { refusalSentence } from "../../src/wording/forms-collect";
import { roads } from "../cli/letters";
import { filledForm } from "../forms/filled-form";
import { hostileReturns, lyingPart } from "../forms/hostile-returns";
import { formsOf, waterEntries } from "../forms/sample-forms";
import { FakeExcel } from "../hosts/excel-wire/fake-excel";
import { servePage } from "../hosts/excel-wire/fake-excel-page";
import { findChromium } from "./browser";
import { openSite } from "./open-site";

const chromium = findChromium();

/** Megabytes that scripts of the page hold, after a collection of garbage. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 2 ** 20;
}

describe.skipIf(!chromium)("files that could do harm, picked in the pane", () => {
  const opened = openSite(chromium);
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("are refused by a sentence each, one of 500 MB without being read, and the pane stays small and alive", async () => {
    const good = await filledForm(formsOf(waterEntries)[0]!, {});
    const files = hostileReturns.map(([, code, make], index) => ({ code, path: join(folder, `${index}.xlsx`), bytes: make(good) }));
    for (const { path, bytes } of files) writeFileSync(path, bytes);
    const [huge, lying] = [join(folder, "huge.xlsx"), join(folder, "lying.xlsx")];
    writeFileSync(huge, good);
    truncateSync(huge, 500e6);
    writeFileSync(lying, lyingPart(good, 256));

    const page = await opened.browser.newPage({ viewport: { width: 350, height: 800 }, locale: "zh-CN" });
    page.setDefaultTimeout(90_000);
    await servePage(page, new FakeExcel());
    await page.goto(`${opened.site.url}taskpane.html`);
    await page.getByRole("textbox", { name: "答复原文" }).fill(roads);
    await page.getByRole("button", { name: "写入工作簿" }).click();
    await page.getByText(/已写入 1 封答复/).first().waitFor();
    await page.getByRole("tab", { name: "报送" }).click();
    await page.getByRole("tab", { name: /^收表/ }).click();
    await page.getByRole("button", { name: "选择收到的报送表…" }).waitFor();
    const before = await heapOf(page);
    await page.locator("input[type=file][accept*='.xlsm']").setInputFiles([...files.map(({ path }) => path), huge, lying]);
    await page.getByText(/huge\.xlsx：文件太大（500 MB）/).waitFor();
    const said = await page.locator("#forms-section").innerText();
    for (const [index, { code }] of files.entries()) expect(said).toContain(refusalSentence(code, "", `${index}.xlsx`, "zh").split(/[（，；。]/u)[0]);
    expect(said).toContain("lying.xlsx");
    expect(await heapOf(page) - before).toBeLessThan(60);
    expect(await page.getByRole("button", { name: /^并入台账/ }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "清除" }).click();
    await page.getByText("huge.xlsx").waitFor({ state: "detached" });
    await page.close();
  });
});
