// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { catalogueOf } from "../../src/ledger/catalogue-decisions";
import { verdictDecision } from "../../src/ledger/decide-comparison";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import type { Ledger } from "../../src/ledger/records";
import { CompareTab } from "../../src/taskpane/compare/compare-tab";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { openLedger } from "../../src/workbook/open-ledger";
import { withOwnColumns } from "../../src/workbook/own-columns";
import { shortLedger } from "../ledger/short-letters";
import { hostOf } from "./compare-ledger";

const patience = { timeout: 20_000 };
const letters = [[2023, "2022年，全省新建体育公园120个。2022年，举办全民健身赛事300场。"], [2024, "2023年，全省新建体育公园150个。2023年，举办群众性比赛360场。"]] as const;
const ledger = shortLedger(...letters);
const plan = (from: Ledger) => layOut(ledgerWorkbook, ledgerData(from, { at: "2026-01-05 09:00", by: "test" }), "zh");

async function open(from: Ledger): Promise<MemoryHost> {
  const host = await hostOf(from);
  const surface = { kind: "workbench", host, systemTheme: "light", language: "zh" } as const;
  render(<Shell language="zh" systemTheme="light"><Announcer><CompareTab surface={surface} desk={undefined as never} /></Announcer></Shell>);
  await userEvent.click(await screen.findByRole("tab", { name: /^目录/u }, patience));
  await screen.findByRole("heading", { name: "并入另一本台账" }, patience);
  return host;
}
const kept = async (host: MemoryHost): Promise<Ledger> => (await openLedger(host)).ledger;
const titles = (from: Ledger) => ledgerComparison(from).comparison.indicators.map(({ title }) => title).sort();
const row = (title: string) => screen.getByRole("button", { name: title });
const card = (title: string) => within(row(title).closest("li")!);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the catalogue in the pane", { timeout: 60_000 }, () => {
  it("renames by keyboard alone; the workbook remembers, also after the sheets are written again", async () => {
    const host = await open(ledger);
    row("新建体育公园").focus();
    await userEvent.keyboard("{Enter}");
    const name = card("新建体育公园").getByRole("textbox", { name: "名称" });
    await userEvent.clear(name);
    await userEvent.type(name, "体育公园建设数{Enter}");
    await screen.findByRole("button", { name: "体育公园建设数" }, patience);
    await host.apply(plan(await kept(host)));
    expect(titles(await kept(host))).toContain("体育公园建设数");
  });

  it("moves between rows with the arrow keys", async () => {
    await open(ledger);
    row("新建体育公园").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(row("举办全民健身赛事"));
  });

  it("joins two rows and parts them again", async () => {
    const host = await open(ledger);
    await userEvent.click(row("举办群众性比赛"));
    await userEvent.selectOptions(card("举办群众性比赛").getByRole("combobox", { name: "与另一个指标合并" }), screen.getByRole("option", { name: "举办全民健身赛事 · 场" }));
    await userEvent.click(card("举办群众性比赛").getByRole("button", { name: "合并" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "举办全民健身赛事" })).toBeNull(), patience);
    expect(titles(await kept(host))).toEqual(["举办群众性比赛", "新建体育公园"].sort());
    const joined = card("举办群众性比赛");
    if (!joined.queryByRole("list", { name: "答复中的说法" })) await userEvent.click(row("举办群众性比赛"));
    await userEvent.click(await screen.findByRole("button", { name: /^拆开：/u }, patience));
    await screen.findByRole("button", { name: "举办全民健身赛事" }, patience);
    expect(titles(await kept(host))).toEqual(titles(ledger));
  });

  it("parts places of one wording by keyboard alone: they get a name of their own", async () => {
    const host = await open(ledger);
    row("新建体育公园").focus();
    await userEvent.keyboard("{Enter}");
    card("新建体育公园").getByRole("button", { name: /^分出几处：新建体育公园/u }).focus();
    await userEvent.keyboard("{Enter}");
    const form = within(await screen.findByRole("form", { name: /^分出几处/u }));
    form.getByRole("checkbox", { name: /^2023 · 150个/u }).focus();
    await userEvent.keyboard(" ");
    const name = form.getByRole("textbox", { name: "分出部分的名称" });
    await userEvent.type(name, "新建体育公园{Enter}");
    expect(form.getByText(/就是原来的名称，请换一个/u)).toBeDefined();
    await userEvent.clear(name);
    await userEvent.type(name, "新建省级体育公园{Enter}");
    await screen.findByRole("button", { name: "新建省级体育公园" }, patience);
    expect(titles(await kept(host))).toContain("新建省级体育公园");
    expect((await kept(host)).metrics.map(({ name: own }) => own)).toEqual(expect.arrayContaining(["新建体育公园", "新建省级体育公园"]));
  });

  it("keeps each definition as a version with its reason", async () => {
    const host = await open(ledger);
    await userEvent.click(row("新建体育公园"));
    for (const [words, why] of [["占地一公顷以上", "2022年起"], ["占地四公顷以上", "新标准"]] as const) {
      const field = card("新建体育公园").getByRole("textbox", { name: "口径说明" });
      await userEvent.clear(field);
      await userEvent.type(field, words);
      await userEvent.type(card("新建体育公园").getByRole("textbox", { name: /缘由/u }), why);
      await userEvent.click(card("新建体育公园").getByRole("button", { name: "存为新一版" }));
      await card("新建体育公园").findByText(new RegExp(why, "u"), undefined, patience);
    }
    const [versions] = [...catalogueOf((await kept(host)).decisions).definitions.values()];
    expect(versions!.map(({ value, why }) => [value, why])).toEqual([["占地一公顷以上", "2022年起"], ["占地四公顷以上", "新标准"]]);
    await userEvent.click(screen.getByRole("button", { name: "以前的 1 版" }));
    expect(screen.getByText(/占地一公顷以上/u, { selector: "li" })).toBeDefined();
  });
});

describe("another analyst's ledger in the pane", { timeout: 60_000 }, () => {
  const pair = "云岭省体育|体育公园|2022|2023";
  const mine = { ...shortLedger(letters[0]), decisions: [verdictDecision(pair, "comparable", "check", "口径变了", { by: "李敏", at: "2026-01-05" })] };
  const theirs = { ...ledger, decisions: [verdictDecision(pair, "comparable", "not-comparable", "范围不同", { by: "王强", at: "2026-01-06" })] };
  const file = async (from: Ledger): Promise<File> => {
    const host = XlsxHost.empty();
    await host.apply(plan(from));
    return new File([host.save() as BlobPart], "王强.xlsx");
  };
  const pick = async (chosen: File) => userEvent.upload(screen.getByLabelText("选择台账文件…", { selector: "input" }), chosen);

  it("is looked at before anything is written; then both decisions stand side by side until one is taken", async () => {
    const host = await open(mine);
    await pick(await file(theirs));
    await screen.findByText("答复：新增 1，相同 1，不一致 0", undefined, patience);
    expect(screen.getByText(/不可比，范围不同（王强 2026-01-06）/u)).toBeDefined();
    expect((await kept(host)).replies).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "并入工作簿" }));
    await screen.findByRole("region", { name: "两人的决定不一致" }, patience);
    expect((await kept(host)).replies).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: /^采用并入的决定/u }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "两人的决定不一致" })).toBeNull(), patience);
    expect((await kept(host)).decisions.filter(({ field }) => field.endsWith("verdict")).map(({ field, value, by }) => [field, value, by])).toEqual([["verdict", "not-comparable", "王强"]]);
  });

  it("brings the columns that people added to it, beside the right rows", async () => {
    const host = await open(ledger);
    const key = ledger.metrics[0]!.key;
    const other = XlsxHost.empty();
    await other.apply(withOwnColumns(plan(ledger), new Map([["T_Metrics", new Map([["经办", new Map([[key, "王"]])]])]])));
    await pick(new File([other.save() as BlobPart], "王强.xlsx"));
    await screen.findByText(/对方自己加的列：经办。/u, undefined, patience);
    await userEvent.click(screen.getByRole("button", { name: "并入工作簿" }));
    await screen.findAllByText("已并入 王强.xlsx。", undefined, patience);
    const [metrics] = await host.read(["T_Metrics"]);
    expect(metrics!.rows.filter((row) => row[metrics!.headers.indexOf("经办")]).map((row) => [row[0], row[metrics!.headers.indexOf("经办")]])).toEqual([[key, "王"]]);
  });

  it.each([
    ["no workbook at all", () => Promise.resolve(new File(["abc"], "王强.xlsx")), /王强\.xlsx：/u],
    ["a workbook without a ledger", async () => { const host = XlsxHost.empty(); await host.apply({ language: "zh", title: "", properties: {}, sheets: [{ id: "a", name: "甲" }] }); return new File([host.save() as BlobPart], "王强.xlsx"); }, /不是台账/u],
  ])("is refused in a sentence where it is %s, and nothing is written", async (_, make, sentence) => {
    const host = await open(mine);
    await pick(await make());
    expect((await screen.findByRole("alert", undefined, patience)).textContent).toMatch(sentence);
    expect(await kept(host)).toEqual(await kept(await hostOf(mine)));
  });
});
