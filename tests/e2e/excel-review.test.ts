import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility";
import { findChromium } from "./browser";
import { clipped } from "./clipped";
import { openInExcel, rowAt, rowsIn, selectRow } from "./excel-page";
import { looks, pictureOf } from "./looks";
import { openSite } from "./open-site";

const chromium = findChromium();

describe.skipIf(!chromium)("review and comparison in the add-in's page inside Excel (real office.js, fake host)", () => {
  const opened = openSite(chromium);

  it("a row leads to its words and words to their row", async () => {
    const { page, fake, words, faults, write, context } = await openInExcel(opened.browser, opened.site.url);
    await write(2024);
    await page.getByRole("tab", { name: words.review }).click();
    const numbers = page.getByRole("group", { name: words.letter }).getByRole("button");
    await numbers.first().waitFor();
    await expect.poll(() => fake.isListening("selection")).toBe(true);

    const last = rowsIn(fake, "T_Metrics").at(-1)!;
    selectRow(fake, "T_Metrics", last.编号);
    const card = page.getByRole("region", { name: words.card });
    await expect.poll(() => card.innerText().catch(() => "")).toContain(String(last.指标名称));
    const pressed = page.getByRole("group", { name: words.letter }).getByRole("button", { pressed: true });
    await expect.poll(async () => pressed.evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })).toBe(true);

    const statement = rowsIn(fake, "T_Statements")[0]!;
    selectRow(fake, "T_Statements", statement.编号);
    await card.waitFor({ state: "detached" });

    await numbers.nth(2).click();
    await expect.poll(() => fake.book.active.name).toBe("指标");
    const third = rowsIn(fake, "T_Metrics")[2]!;
    await expect.poll(() => fake.book.selection.area.row).toBe(rowAt(fake, "T_Metrics", third.编号));
    expect(faults).toEqual([]);
    await context.close();
  });

  it("accepts, corrects and dismisses by keyboard alone, signed; decisions survive pasting the letter again", async () => {
    const { page, fake, words, faults, write, context } = await openInExcel(opened.browser, opened.site.url);
    await write(2024);
    await page.getByRole("tab", { name: words.review }).click();
    const name = page.getByRole("textbox", { name: "核对人" });
    await name.waitFor();
    await name.fill("王敏");
    await page.getByRole("button", { name: words.start }).focus();
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    /** The card of the next number has the focus when its first button has. */
    const ready = async (done: number) => {
      await page.getByText(new RegExp(`^已核对 ${done} /`)).first().waitFor();
      await expect.poll(focused).toBe("认可");
    };
    const card = page.getByRole("region", { name: words.card });
    await ready(0);
    await page.keyboard.press("a");
    await ready(1);
    await page.keyboard.press("c");
    const typed = page.getByRole("textbox", { name: "指标名称" });
    await expect.poll(() => typed.evaluate((box) => box === document.activeElement).catch(() => false)).toBe(true);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("改过的名称");
    await page.keyboard.press("Enter");
    await ready(2);
    const before = await card.innerText();
    await page.keyboard.press("d");
    await page.getByRole("form", { name: "略过这个数字" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("Enter");
    await ready(3);
    expect(await card.innerText()).not.toBe(before);

    await expect.poll(() => rowsIn(fake, "T_Decisions").length).toBe(4);
    const decisions = rowsIn(fake, "T_Decisions");
    const text = JSON.stringify(decisions);
    for (const said of ["王敏", "改过的名称"]) expect(text).toContain(said);
    expect(rowsIn(fake, "T_Metrics").some((row) => row.指标名称 === "改过的名称")).toBe(true);
    await page.getByText("结论已写入工作簿").waitFor();

    const metrics = rowsIn(fake, "T_Metrics").map((row) => row.编号);
    await page.getByRole("tab", { name: "粘贴" }).click();
    await page.getByRole("textbox", { name: words.text }).fill((await page.getByRole("textbox", { name: words.text }).inputValue()).concat("\n"));
    await page.getByText(/台账中已有这封答复/).waitFor();
    await page.getByRole("radio", { name: "用这封替换" }).click();
    await page.getByRole("button", { name: words.write }).click();
    await page.getByText(/已写入 1 封答复|已是这些内容/).first().waitFor();
    expect(rowsIn(fake, "T_Decisions")).toEqual(decisions);
    expect(rowsIn(fake, "T_Metrics").map((row) => row.编号)).toEqual(metrics);
    expect(rowsIn(fake, "T_Metrics").some((row) => row.指标名称 === "改过的名称")).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each(looks)("has no fault that axe finds and nothing cut off: $title", async (look) => {
    const { page, words, write, context, faults } = await openInExcel(opened.browser, opened.site.url, look);
    const checked: string[] = [];
    const check = async (what: string): Promise<void> => {
      checked.push(...[...await clipped(page), ...await accessibilityFaults(page, "body")].map((fault) => `${what}: ${fault}`));
      await page.screenshot({ path: pictureOf(`excel-${what}`, look) });
    };
    for (const year of [2023, 2024]) await write(year);

    await page.getByRole("tab", { name: words.review }).click();
    await page.getByRole("group", { name: words.letter }).getByRole("button").nth(3).click();
    await page.getByRole("region", { name: words.card }).waitFor();
    await check("review");

    await page.getByRole("tab", { name: words.compare, exact: true }).click();
    const sections = page.locator("[role=tab][id^=compare-]");
    await sections.first().waitFor();
    for (const section of await sections.all()) {
      await section.click();
      await expect.poll(() => section.getAttribute("aria-selected")).toBe("true");
      await expect.poll(() => page.getByText(words.loading).count()).toBe(0);
      await check((await section.getAttribute("id"))!);
    }
    expect([...checked, ...faults]).toEqual([]);
    await context.close();
  });
});
