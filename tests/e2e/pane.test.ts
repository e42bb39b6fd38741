import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility";
import { findChromium, visit } from "./browser";
import { clipped } from "./clipped";
import { looks, pictureOf } from "./looks";
import { openSite } from "./open-site";

const chromium = findChromium();

describe.skipIf(!chromium)("the add-in's page where there is no Excel", () => {
  const opened = openSite(chromium);

  it("reads a paste, says plainly that there is no workbook, and asks nothing of anybody else", async () => {
    const { page, foreign, errors, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`, { width: 350 });
    await page.getByRole("textbox", { name: "答复原文" }).fill(await readFile("assets/samples/water-2024.txt", "utf8"));
    await page.getByText(/^\d+ 个数字：\d+ 项指标，\d+ 项略过$/).first().waitFor();
    expect(await page.getByText("这里没有打开 Excel").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "写入工作簿" }).isDisabled()).toBe(true);
    expect(await page.evaluate(() => typeof (window as unknown as { Office?: { onReady: unknown } }).Office?.onReady)).toBe("function");
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await context.close();
  });

  it("keeps what was pasted and not written when it is closed", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`);
    const text = "省教育厅答复：2023年新建学校12所。";
    await page.getByRole("textbox", { name: "答复原文" }).fill(text);
    await page.getByText(/个数字：/).first().waitFor();
    await page.reload();
    expect(await page.getByRole("textbox", { name: "答复原文" }).inputValue()).toBe(text);
    await context.close();
  });

  it("keeps tables and list numbers of a copied page", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`);
    const box = page.getByRole("textbox", { name: "答复原文" });
    await box.evaluate((element) => {
      const data = new DataTransfer();
      data.setData("text/html", "<p>第一段</p><ol><li>新建学校12所</li></ol><table><tr><td>年份</td><td>学校</td></tr><tr><td>2023</td><td>12</td></tr></table><script>window.bad = 1</script>");
      data.setData("text/plain", "第一段 新建学校12所");
      (element as HTMLTextAreaElement).focus();
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    // What reads markup comes when it is first needed
    await page.waitForFunction((area) => (area as HTMLTextAreaElement).value !== "", await box.elementHandle());
    expect((await box.inputValue()).split("\n").filter(Boolean)).toEqual(["第一段", "1. 新建学校12所", "年份\t学校", "2023\t12"]);
    expect(await page.evaluate(() => "bad" in window)).toBe(false);
    await context.close();
  });

  it.each([
    { what: "ten megabytes of digits", text: "7".repeat(10_000_000), says: /远超一封答复/ },
    { what: "a picture opened as text", text: "\u0000\u0001\u0002PNG\u0003\u0004\u0005".repeat(40), says: /这不是文字/ },
    { what: "a column of numbers", text: "12 34 56 78\n".repeat(40), says: /只有数字/ },
  ])("answers $what with a sentence and stays alive", async ({ text, says }) => {
    const { page, errors, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`);
    await paste(page.getByRole("textbox", { name: "答复原文" }), text);
    await page.getByText(says).first().waitFor();
    await page.getByRole("textbox", { name: "答复原文" }).fill("2023年新建学校12所。");
    await page.getByText(/个数字/).first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    { what: "two hundred thousand opening brackets", text: "（".repeat(200_000) },
    { what: "six thousand lines", text: "2023年，新建农村公路3200公里（其中通村路1200公里），完成投资“超86亿元”。\n".repeat(6000) },
  ])("takes $what, and the next key, before anybody loses patience", async ({ text }) => {
    const { page, errors, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`, { width: 320 });
    const box = page.getByRole("textbox", { name: "答复原文" });
    await paste(box, text);
    await page.getByText(/毫秒读完/).waitFor();
    await page.keyboard.type("完");
    await expect.poll(() => box.evaluate((element) => (element as HTMLTextAreaElement).value.slice(-1))).toBe("完");
    expect(await box.evaluate((element) => (element as HTMLTextAreaElement).value.length)).toBe(text.length + 1);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    { what: "markup", undone: true, text: "<b>12</b>&amp;<script>window.bad = 1</script> &lt;" }, { what: "blanks", undone: true, text: "  1.\t\t甲\u3000\u3000乙\u00a0 " },
    { what: "lines of every sort", undone: true, text: "\n\n甲\r\n\r\n乙\r丙\u2028丁\n\n" },
    // Set by script, and so beyond the browser's undo
    { what: "characters that markup can't hold", undone: false, text: "甲\u0000乙\ufeff丙" },
  ])("puts $what into the box as they are, between what stands there, for Ctrl+Z to take out: $undone", async ({ text, undone }) => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`);
    const box = page.getByRole("textbox", { name: "答复原文" });
    await box.fill("前【】后");
    await box.evaluate((element) => { (element as HTMLTextAreaElement).setSelectionRange(2, 2); });
    await paste(box, text);
    const kept = text.replace(/\r\n?/g, "\n");
    expect(await box.inputValue()).toBe(`前【${kept}】后`);
    expect(await box.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)).toBe(2 + kept.length);
    expect(await page.evaluate(() => "bad" in window)).toBe(false);
    await page.keyboard.press("ControlOrMeta+z");
    if (undone) await expect.poll(() => box.inputValue()).toBe("前【】后");
    await context.close();
  });

  it("shows how a number was read, by keyboard alone", async () => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`, { width: 350 });
    await page.getByRole("button", { name: "2024 年答复" }).click();
    const numbers = page.getByRole("group", { name: "读到的答复" }).getByRole("button");
    await numbers.first().focus();
    await page.keyboard.press("Enter");
    const card = page.getByRole("region", { name: "这个数字怎样读出" });
    const first = await card.innerText();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => card.innerText()).not.toBe(first);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await context.close();
  });

  it.each(looks)("has no fault that axe finds and nothing cut off: $title", async (look) => {
    const { page, context } = await visit(opened.browser, `${opened.site.url}taskpane.html`, look);
    const english = look.language === "en-US";
    expect(await accessibilityFaults(page, "body")).toEqual([]);
    await page.getByRole("button", { name: english ? "Reply of 2024" : "2024 年答复" }).click();
    await page.getByRole("group", { name: english ? "The reply as read" : "读到的答复" }).getByRole("button").nth(3).click();
    expect(await accessibilityFaults(page, "body")).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.screenshot({ path: pictureOf("pane", look) });
    await context.close();
  });
});

/** Somebody pastes plain text into a box where its selection is. */
async function paste(box: Locator, text: string): Promise<void> {
  await box.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    (element as HTMLTextAreaElement).focus();
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}
