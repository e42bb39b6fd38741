import { describe, expect, it } from "vitest";
import { cataloguePaneWords } from "../../src/wording/catalogue-pane";
import { checkPaneWords } from "../../src/wording/check-pane";
import { comparePaneWords } from "../../src/wording/compare-pane";
import { diagnosticsWords } from "../../src/wording/diagnostics";
import { formsPaneWords } from "../../src/wording/forms-pane";
import { formsPaneCollectWords } from "../../src/wording/forms-pane-collect";
import { formsPaneRulesWords } from "../../src/wording/forms-pane-rules";
import type { Language } from "../../src/wording/language";
import { commandWords, paneWords } from "../../src/wording/in-both";
import { figureWords } from "../../src/wording/pane-figure";
import { reportPaneWords } from "../../src/wording/report-pane";
import { reviewWords } from "../../src/wording/review";
import { handMade } from "../forms/filled-form";
import { accessibilityFaults } from "./accessibility";
import { findChromium } from "./browser";
import { clipped } from "./clipped";
import { openInExcel, type InExcel } from "./excel-page";
import { looks, pictureOf } from "./looks";
import { openSite } from "./open-site";
import { threeLetters } from "./three-letters";

const chromium = findChromium();

type Look = (what: string) => Promise<void>;
interface Walk extends InExcel {
  readonly language: Language;
  readonly look: Look;
}
const button = ({ page }: Walk, name: string | RegExp) => page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });

async function pasting(walk: Walk): Promise<void> {
  const { page, language, look } = walk;
  const words = paneWords[language];
  const box = page.getByRole("textbox", { name: words.replyText });
  await box.waitFor();
  await look("paste-first");
  await box.fill("9".repeat(400));
  await page.getByRole("alert").or(page.locator(".fui-MessageBar")).first().waitFor();
  await look("paste-refused");
  await box.fill(threeLetters[2024]);
  await page.getByRole("group", { name: words.letter }).getByRole("button").first().waitFor();
  await look("paste-read");
  await button(walk, words.correct).click();
  await page.getByRole("textbox", { name: words.field.docNumber }).waitFor();
  await page.getByRole("textbox", { name: words.field.date }).fill("去年");
  await look("paste-header");
  await page.getByRole("textbox", { name: words.field.date }).fill("2024-06-18");
  await button(walk, words.correctDone).click();
  await page.getByRole("group", { name: words.letter }).getByRole("button").nth(1).click();
  await button(walk, figureWords[language].why).click();
  await look("paste-card");
  await page.getByRole("switch", { name: words.showDismissed }).click();
  await page.getByRole("group", { name: words.letter }).getByRole("button").first().click();
  await look("paste-dismissed");
  await page.getByRole("switch", { name: words.showDismissed }).click();
  await page.keyboard.press("Escape");
  for (const year of ["2024", "2023", "2025"] as const) {
    await box.fill(threeLetters[year]);
    await button(walk, words.write).click();
    await page.getByText(words.written(1, 0).split(/\d/u)[0]!, { exact: false }).first().waitFor();
    await page.getByText(words.undo).first().waitFor();
    if (year !== "2025") continue;
    await look("paste-written");
    await box.fill(`${threeLetters[2025]}\n`);
    await page.getByRole("radio", { name: words.skip }).waitFor();
    await button(walk, words.remove).click();
    await look("paste-known");
    await button(walk, words.cancel).click();
  }
  const files = ["关于加强农产品冷链物流体系建设的答复（征求意见稿第三次修改）.txt", "教育厅.txt", "旧稿.doc"];
  await page.locator("input[type=file][multiple]").setInputFiles(files.map((name, at) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(at === 2 ? [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] : [...Buffer.from(`${name}\n2024年新建${at + 12}座。`)]) })));
  await page.getByRole("region", { name: words.letters }).waitFor();
  await page.getByText(files[2]!).first().waitFor();
  await look("paste-several");
  await button(walk, words.settings).click();
  await page.getByRole("radio", { name: words.themes.contrast }).waitFor();
  await look("settings");
  await page.keyboard.press("Escape");
}

async function reviewing(walk: Walk): Promise<void> {
  const { page, language, look } = walk;
  const words = reviewWords[language], numbers = page.getByRole("group", { name: paneWords[language].letter }).getByRole("button");
  await page.locator("#tab-review").click();
  await numbers.first().waitFor();
  await look("review");
  await numbers.nth(2).click();
  await button(walk, words.accept).waitFor();
  await look("review-card");
  await button(walk, words.accept).click();
  await page.getByText(words.needBy).first().waitFor();
  await look("review-unsigned");
  await page.getByRole("textbox", { name: words.by }).fill("欧阳明远");
  await numbers.nth(2).click();
  await button(walk, words.correct).click();
  await page.getByRole("textbox", { name: words.field.value, exact: true }).fill("三百");
  await page.getByRole("textbox", { name: words.field.from, exact: true }).fill("去年");
  await button(walk, words.save).click();
  await page.getByText(words.badNumber).first().waitFor();
  await look("review-correct");
  await button(walk, words.cancel).click();
  await button(walk, words.dismiss).click();
  await page.getByRole("form", { name: words.dismissForm }).waitFor();
  await look("review-dismiss");
  await button(walk, words.cancel).click();
  await button(walk, words.accept).click();
  await page.getByText(words.saved).first().waitFor();
  await look("review-decided");
}

async function comparing(walk: Walk): Promise<void> {
  const { page, language, look } = walk;
  const words = comparePaneWords[language], catalogue = cataloguePaneWords[language], check = checkPaneWords[language];
  const section = async (id: string) => {
    await page.locator(`#compare-${id}`).click();
    await expect.poll(() => page.locator(`#compare-${id}`).getAttribute("aria-selected")).toBe("true");
    await expect.poll(() => page.getByText(paneWords[language].loading).count()).toBe(0);
  };
  await page.locator("#tab-compare").click();
  await section("series");
  const rows = page.locator("#compare-section [aria-expanded]");
  await rows.first().click();
  await button(walk, words.overrideOf(2022, 2023)).or(button(walk, words.overrideOf(2023, 2024))).first().click();
  await look("compare-series");
  await button(walk, words.ok).click();
  await page.getByText(words.needWhy).first().waitFor();
  await look("compare-override");
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox", { name: words.search }).fill("高标准农田");
  await button(walk, words.saveAs).click();
  await look("compare-choice");
  await page.getByRole("textbox", { name: words.name }).fill("给分管农田建设和冷链物流的领导看的");
  await button(walk, words.save).click();
  await expect.poll(() => page.getByRole("combobox", { name: words.saved }).inputValue().catch(() => "")).toMatch(/^给分管/u);
  await look("compare-chosen");
  await button(walk, words.reset).click();
  await section("matches");
  await look("compare-matches");
  await section("findings");
  await button(walk, words.explain).or(page.locator("#compare-section button", { hasText: words.explain })).first().click();
  await page.getByRole("textbox", { name: words.explanation }).waitFor();
  await look("compare-findings");
  await page.keyboard.press("Escape");
  await section("follow");
  await look("compare-follow");
  await section("catalogue");
  await rows.first().click();
  await page.getByRole("textbox", { name: catalogue.definition }).fill("含改造提升的面积");
  await page.getByRole("textbox", { name: catalogue.definitionWhy }).waitFor();
  await look("compare-catalogue");
  await page.locator("#compare-section input[type=file]").setInputFiles({ name: "另一位经办人的台账_最终版.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("不是工作簿") });
  await page.getByText(/另一位经办人的台账_最终版\.xlsx[:：]/u).first().waitFor();
  await page.getByRole("region", { name: catalogue.ledger }).scrollIntoViewIfNeeded();
  await look("compare-merge");
  await section("draft");
  await page.getByRole("textbox", { name: check.draft }).fill(threeLetters[2025].replaceAll("355万亩", "345万亩").replaceAll("〔2025〕", "[2025]"));
  await button(walk, check.check).click();
  await page.locator("#compare-section li").first().waitFor();
  await look("compare-draft");
}

async function makingForms(walk: Walk): Promise<void> {
  const { page, language, look } = walk;
  const words = formsPaneWords[language], rules = formsPaneRulesWords[language], collect = formsPaneCollectWords[language];
  await page.locator("#tab-forms").click();
  await button(walk, words.save("某某省农业农村厅")).waitFor();
  await look("forms-make");
  await button(walk, words.indicatorsOf("某某省农业农村厅")).click();
  await page.getByRole("checkbox").nth(1).click();
  await look("forms-indicators");
  await page.locator("#forms-rules").click();
  await page.getByRole("textbox", { name: rules.write }).fill("新建高标准农田 ≥ 300 // 年度计划\n核实：新增库客 ≤ 产地冷藏保鲜设施");
  await page.getByText("✗").first().waitFor();
  await page.getByRole("searchbox", { name: rules.find }).fill("高标准");
  await look("forms-rules");
  await page.locator("#forms-section li button", { hasText: rules.change }).first().click();
  await look("forms-rule");
  await page.locator("#forms-collect").click();
  const returned = await handMade([["填报单位：某某省农业农村厅"], ["指标名称", "计量单位", "本年（2025年）", "备注"], ["新建高标准农田", "万亩", "三百六十余", "据进度快报"], ["产地冷藏保鲜设施", "座", 99_999, null]]);
  await page.locator("input[type=file][accept*='.xlsm']").setInputFiles([
    { name: "某某省农业农村厅_2025年指标报送表_改后再报_最终版.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(returned) }, { name: "附件.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("不是工作簿") }]);
  await page.getByRole("region", { name: collect.preview }).waitFor();
  await look("forms-collect");
}

async function others(walk: Walk): Promise<void> {
  const { page, language, look } = walk;
  const { menu, reportOptions, diagnostics: diagnosticsItem } = commandWords[language], report = reportPaneWords[language], diagnostics = diagnosticsWords[language];
  await button(walk, menu).click();
  await page.getByRole("group", { name: menu }).waitFor();
  await look("menu");
  await page.getByRole("group", { name: menu }).getByRole("button", { name: reportOptions.label }).click();
  await page.getByRole("combobox", { name: report.years }).selectOption("span");
  await look("report");
  await page.locator("section").getByRole("button", { name: report.close }).first().click();
  await button(walk, menu).click();
  await page.getByRole("button", { name: new RegExp(`^${diagnosticsItem.label}`, "u") }).click();
  await page.getByRole("region", { name: diagnostics.section.tables }).waitFor();
  await expect.poll(() => page.getByText("T_Metrics").count()).toBeGreaterThan(0);
  await look("diagnostics");
}

describe.skipIf(!chromium)("each screen of the pane inside Excel (real office.js, fake host)", () => {
  const opened = openSite(chromium);

  it.each(looks)("is whole, within the pane, and without fault that axe finds: $title", async (visit) => {
    const inExcel = await openInExcel(opened.browser, opened.site.url, visit);
    const { page, context, faults } = inExcel;
    await page.locator(".fui-FluentProvider").first().waitFor();
    const background = await page.evaluate(() => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor);
    expect(Number(/\d+/u.exec(background)![0]) < 128).toBe(visit.dark === true);
    const found: string[] = [];
    const look: Look = async (what) => {
      found.push(...[...await clipped(page), ...await accessibilityFaults(page, "body")].map((fault) => `${what}: ${fault}`));
      await page.screenshot({ path: pictureOf(`screen-${what}`, visit) });
    };
    const walk: Walk = { ...inExcel, language: visit.language === "en-US" ? "en" : "zh", look };
    await pasting(walk);
    await reviewing(walk);
    await comparing(walk);
    await makingForms(walk);
    await others(walk);
    expect([...found, ...faults]).toEqual([]);
    await context.close();
  });
});
