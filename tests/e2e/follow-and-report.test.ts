import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { profileProperty, readProfile } from "../../src/workbook/report/choices";
import { reportProfiles } from "../../src/workbook/report/report-profiles";
import { findTool, needTool } from "../tools/outside-tools";
import { findChromium, visit } from "./browser";
import { openSite } from "./open-site";

const chromium = findChromium();
const soffice = process.env.CI === "true" ? needTool("soffice") : findTool("soffice");

/** A ledger of three letters, as somebody saved it. */
async function savedLedger(): Promise<Buffer> {
  const ledger = [2023, 2024, 2025].reduce((sofar, year) =>
    putLetter(sofar, fromReading(readLetter(readFileSync(`assets/samples/water-${year}.txt`, "utf8")), { fileName: `${year}.txt` })).ledger, emptyLedger);
  const host = XlsxHost.empty();
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-05 09:00", by: "test" }), "zh"));
  return Buffer.from(host.save());
}

/** What LibreOffice reads from a workbook and writes again. */
async function throughLibreOffice(book: Uint8Array): Promise<XlsxHost> {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    writeFileSync(join(folder, "report.xlsx"), book);
    execFileSync(soffice!, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "report.xlsx")], { stdio: "ignore" });
    return await XlsxHost.open(new Uint8Array(readFileSync(join(folder, "out", "report.xlsx"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!chromium)("follow-through and report in the workbench", () => {
  const opened = openSite(chromium);

  async function openLedger(book: Buffer) {
    const visited = await visit(opened.browser, `${opened.site.url}workbench.html`, { width: 1440, height: 900 });
    visited.page.setDefaultTimeout(90_000);
    await open(visited.page, book);
    return visited;
  }
  async function open(page: Page, book: Buffer) {
    await expect.poll(() => page.getByRole("button", { name: "打开 .xlsx" }).isEnabled()).toBe(true);
    await page.locator("input[type=file][accept='.xlsx']").setInputFiles({ name: "台账.xlsx", mimeType: "application/octet-stream", buffer: book });
    await page.getByText("已打开：台账.xlsx").waitFor();
  }
  const downloaded = async (page: Page, press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const saved = async (page: Page): Promise<Buffer> => (await downloaded(page, () => page.getByRole("button", { name: "保存 .xlsx" }).click())).bytes;
  const decisionsIn = async (book: Uint8Array) => readLedger(await (await XlsxHost.open(book)).read(ledgerTables)).ledger.decisions;

  const promises = (page: Page) => page.getByRole("list", { name: "承诺跟踪" });
  const showPromises = async (page: Page, view: RegExp) => {
    await page.getByRole("tab", { name: "对比", exact: true }).click();
    await page.locator("#compare-follow").click();
    await promises(page).waitFor();
    const choice = page.getByRole("combobox", { name: "显示" });
    await choice.selectOption({ label: (await choice.getByRole("option").allTextContents()).find((label) => view.test(label))! });
  };
  /** The card of a promise; the list shows some at first, more when asked. */
  const cardOf = async (page: Page, words: string) => {
    const card = promises(page).locator("[data-promise]").filter({ has: page.getByRole("button", { name: new RegExp(`^定下状态：.*${words}`) }) });
    for (const more = page.getByRole("button", { name: /^再显示/ }); await card.count() === 0;) await more.click();
    return card;
  };

  it("a promise is decided by keyboard beside both quotes, kept in the workbook, and can be reopened", async () => {
    const { page, foreign, errors, context } = await openLedger(await savedLedger());
    await showPromises(page, /^全部/);
    await page.getByRole("textbox", { name: "经办人" }).fill("王敏");
    const card = await cardOf(page, "供水工程180处");
    const quotes = await card.getByRole("button").allInnerTexts();
    expect(quotes.find((text) => text.includes("2023"))).toContain("新建和改造农村供水工程180处");
    expect(quotes.find((text) => text.includes("2024"))).toContain("均完成年初计划");

    // The promise leads to its row
    await card.getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("section input").last().inputValue()).toMatch(/^A\d+$/);

    // R to the remark; then status and settle, without the mouse
    await card.locator("[data-settle]").focus();
    await page.keyboard.press("r");
    await page.keyboard.type("已核对验收报告");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => card.getByRole("combobox").inputValue()).toBe("done");
    await page.keyboard.press("Control+Enter");
    // What is decided goes to the end; the focus stays among the promises
    await page.getByText("有决定尚未写进跟踪表。").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-settle"))).toBe(true);
    await (await cardOf(page, "供水工程180处")).getByText("王敏定为“已落实”").waitFor();
    await page.getByRole("button", { name: "更新跟踪表" }).click();
    await page.getByText("跟踪表和承诺表已更新").first().waitFor();
    const kept = await saved(page);
    expect(await decisionsIn(kept)).toMatchObject([{ field: "follow-status", was: "met", value: "done", by: "王敏" }, { field: "follow-remark", value: "已核对验收报告", by: "王敏" }]);

    // The workbook opened another day still says so
    await page.reload();
    await open(page, kept);
    await showPromises(page, /^全部/);
    const again = await cardOf(page, "供水工程180处");
    await again.getByText("王敏定为“已落实”").waitFor();
    expect(await again.getByRole("textbox").inputValue()).toBe("已核对验收报告");
    await page.screenshot({ path: "tests/e2e/shots/promise-decided.png" });
    await again.getByRole("button", { name: /^重新判断/ }).focus();
    await page.keyboard.press("Enter");
    await again.getByText("按规则拟定：已达成").waitFor();
    await expect.poll(async () => (await decisionsIn(await saved(page))).map(({ field }) => field)).toEqual(["follow-remark"]);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await context.close();
  });

  it("a report is made by choices, which are saved under a name and make the next one; the file opens", async () => {
    const { page, foreign, errors, context } = await openLedger(await savedLedger());
    const options = async () => {
      await page.getByRole("button", { name: "更多操作" }).click();
      await page.getByRole("button", { name: /^报告选项/ }).click();
      await page.getByRole("combobox", { name: "年份" }).waitFor();
    };
    await options();
    await page.getByRole("radio", { name: /^完整/ }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("radio", { name: "一页摘要，附出处" }).isChecked()).toBe(true);
    await page.getByRole("combobox", { name: "金额单位" }).selectOption({ label: "都用亿元" });
    await page.getByRole("combobox", { name: "年份" }).selectOption({ label: "最近 2 年" });
    await page.getByRole("textbox", { name: "标题" }).fill("水利答复两年看");
    await page.getByRole("textbox", { name: "编制单位" }).fill("省政府研究室");
    await page.getByRole("textbox", { name: "另存为方案" }).fill("给分管领导");
    await page.screenshot({ path: "tests/e2e/shots/report-options.png" });
    const build = page.getByRole("button", { name: "按此生成" });
    const first = await downloaded(page, async () => { await build.focus(); await page.keyboard.press("Enter"); });
    expect(first.name).toBe("水利答复两年看.xlsx");
    await page.getByText("已保存 水利答复两年看.xlsx", { exact: false }).first().waitFor();
    const profile = { audience: "page", unit: "亿元", years: { latest: 2 }, title: "水利答复两年看", agency: "省政府研究室" };
    expect(readProfile((await (await XlsxHost.open(first.bytes)).properties())[profileProperty]!)).toMatchObject(profile);

    const kept = await saved(page);
    expect(reportProfiles(await decisionsIn(kept)).find(({ name }) => name === "给分管领导")?.choices).toMatchObject(profile);

    // Next year: the ledger opened anew, the saved choices picked, the same report
    await page.reload();
    await open(page, kept);
    await options();
    await page.getByRole("combobox", { name: "已存的方案" }).selectOption("给分管领导");
    expect(await page.getByRole("textbox", { name: "编制单位" }).inputValue()).toBe("省政府研究室");
    await page.getByRole("textbox", { name: "标题" }).fill("水利答复再看");
    const second = await downloaded(page, () => build.click());
    expect(second.name).toBe("水利答复再看.xlsx");
    if (soffice) {
      const there = await throughLibreOffice(second.bytes);
      expect(readProfile((await there.properties())[profileProperty]!)).toMatchObject({ ...profile, title: "水利答复再看" });
    }
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await context.close();
  });
});
