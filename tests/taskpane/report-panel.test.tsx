// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLetter } from "../../src/engine";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger } from "../../src/ledger/records";
import { keepProfile, reportFile, type ReportWish } from "../../src/taskpane/commands/report-file";
import { ReportPanel } from "../../src/taskpane/report/report-panel";
import { Announcer } from "../../src/taskpane/shell/announcer";
import { Shell } from "../../src/taskpane/shell/shell";
import { HostProblem } from "../../src/workbook/host";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { noChoices, profileProperty, readProfile } from "../../src/workbook/report/choices";
import { reportProfiles } from "../../src/workbook/report/report-profiles";
import { hostOf, ledgerOf } from "./compare-ledger";

const ledger = ledgerOf([2023, 2024]);
const now = new Date(2026, 0, 5, 9);
const patience = { timeout: 20_000 };

async function open(host: MemoryHost): Promise<ReportWish[]> {
  const wishes: ReportWish[] = [];
  render(<Shell language="zh" systemTheme="light"><Announcer><ReportPanel host={host} busy={false} onBuild={(wish) => wishes.push(wish)} onClose={() => undefined} /></Announcer></Shell>);
  return wishes;
}
const build = () => userEvent.click(screen.getByRole("button", { name: "按此生成" }));
const profilesIn = async (host: MemoryHost) => reportProfiles(readLedger(await host.read(ledgerTables)).ledger.decisions);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("choices of a report in the pane", { timeout: 60_000 }, () => {
  it("wish for everything unless something is chosen", async () => {
    const wishes = await open(await hostOf(ledger));
    await screen.findByRole("combobox", { name: "年份" }, patience);
    await build();
    expect(wishes).toEqual([{ profile: { name: "", language: "zh", choices: noChoices }, logo: null }]);
  });

  it("are asked for by words alone where the letters hold no asks", async () => {
    const reading = readLetter("某某省水利厅\n某水函〔2025〕7号\n李明代表：\n2024年，新建水库15座。\n2025年6月3日");
    const wishes = await open(await hostOf(putLetter(emptyLedger, fromReading(reading, { readAt: "2026-01-05 09:00", fileName: "a.txt" }), "replace").ledger));
    await userEvent.type(await screen.findByRole("textbox", { name: "诉求含这些词" }, patience), "水库");
    expect(screen.queryByRole("group", { name: "诉求" })).toBeNull();
    expect(screen.queryByText("或含这些词")).toBeNull();
    await build();
    expect(wishes[0]?.profile.choices.subjects).toEqual(["水库"]);
  });

  it("say what was chosen", async () => {
    const wishes = await open(await hostOf(ledger));
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "年份" }, patience), "最近 3 年");
    await userEvent.click(screen.getByRole("radio", { name: "一页摘要，附出处" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "金额单位" }), "都用亿元");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "报告语言" }), "en");
    const [subject] = screen.getAllByRole("checkbox");
    await userEvent.click(subject!);
    await userEvent.type(screen.getByRole("textbox", { name: "或含这些词" }), "灌区，供水");
    await userEvent.type(screen.getByRole("textbox", { name: "标题" }), "水利答复");
    await userEvent.type(screen.getByRole("textbox", { name: "编制单位" }), "研究室");
    await userEvent.type(screen.getByRole("textbox", { name: "另存为方案" }), "给领导");
    await build();
    const [{ profile }] = wishes as [ReportWish];
    expect(profile).toMatchObject({ name: "给领导", language: "en", choices: { audience: "page", unit: "亿元", years: { latest: 3 }, title: "水利答复", agency: "研究室" } });
    expect(profile.choices.subjects).toHaveLength(3);
    expect(profile.choices.subjects).toEqual(expect.arrayContaining(["灌区", "供水"]));
  });

  it("refuse years that run backwards", async () => {
    await open(await hostOf(ledger));
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "年份" }, patience), "从…到…");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "从" }), "2024");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "到" }), "2023");
    expect(screen.getByText("起始年份要不晚于结束年份。")).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "按此生成" }).disabled).toBe(true);
  });

  it("come back as they were the last time, and named ones when picked", async () => {
    const host = await hostOf(ledger);
    await keepProfile(host, "zh", { name: "给领导", language: "en", choices: { ...noChoices, audience: "page" } }, "王");
    await keepProfile(host, "zh", { name: "", language: "zh", choices: { ...noChoices, title: "年度报告" } }, "王");
    expect((await profilesIn(host)).map(({ name }) => name).sort()).toEqual(["", "给领导"]);
    const wishes = await open(host);
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "标题" }, patience)).value).toBe("年度报告");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "已存的方案" }), "给领导");
    await build();
    expect(wishes[0]!.profile).toEqual({ name: "给领导", language: "en", choices: { ...noChoices, audience: "page" } });
    await userEvent.click(screen.getByRole("button", { name: "删除这个方案" }));
    await expect.poll(async () => (await profilesIn(host)).map(({ name }) => name), patience).toEqual([""]);
  });

  it("stay when Excel can't delete them, with a sentence why", async () => {
    const host = await hostOf(ledger);
    await keepProfile(host, "zh", { name: "给领导", language: "zh", choices: noChoices }, "王");
    await open(host);
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "已存的方案" }, patience), "给领导");
    const apply = vi.spyOn(host, "apply").mockRejectedValueOnce(new HostProblem("busy"));
    await userEvent.click(screen.getByRole("button", { name: "删除这个方案" }));
    expect((await screen.findByRole("alert", {}, patience)).textContent).toMatch(/^Excel 正忙.*没有写入/u);
    apply.mockRestore();
    expect((await profilesIn(host)).map(({ name }) => name)).toContain("给领导");
  });

  it("take a picture for the cover, remember it, and refuse what is none", async () => {
    const wishes = await open(await hostOf(ledger));
    await screen.findByRole("combobox", { name: "年份" }, patience);
    const picker = document.querySelector<HTMLInputElement>("[data-logo]")!;
    const icon = readFileSync("assets/icons/icon-80.png");
    await userEvent.upload(picker, new File([icon], "标志.png", { type: "image/png" }));
    await screen.findByRole("img", { name: "标志" });
    await userEvent.upload(picker, new File(["not a picture"], "标志2.png", { type: "image/png" }));
    await screen.findByText(/标志2\.png 不是 PNG 或 JPEG 图片/u);
    await build();
    expect(wishes[0]!.logo?.length).toBe(icon.length);
    cleanup();
    const again = await open(await hostOf(ledger));
    await screen.findByRole("combobox", { name: "年份" }, patience);
    await build();
    expect(again[0]!.logo?.length).toBe(icon.length);
  });

  it("have nothing to say about an empty workbook", async () => {
    await open(await hostOf(emptyLedger));
    await screen.findByText(/还没有台账，报告没有内容可写/u, undefined, patience);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "按此生成" }).disabled).toBe(true);
  });
});

describe("the report as wished", { timeout: 60_000 }, () => {
  it("is made in its own language, with its choices inside", async () => {
    const host = await hostOf(ledger);
    const choices = { ...noChoices, audience: "page" as const, title: "Water" };
    const file = await reportFile(host, "zh", now, { profile: { name: "", language: "en", choices }, logo: null });
    if (typeof file === "string") throw new Error(file);
    expect(file.name).toBe("Water.xlsx");
    const made = await XlsxHost.open(new Uint8Array(file.bytes));
    expect(readProfile((await made.properties())[profileProperty]!)).toEqual(choices);
  });
  it("follows the latest choices when none are given", async () => {
    const host = await hostOf(ledger);
    await keepProfile(host, "zh", { name: "", language: "zh", choices: { ...noChoices, title: "去年的样子" } }, "");
    expect(await reportFile(host, "zh", now)).toMatchObject({ name: "去年的样子.xlsx" });
  });
  it.each([
    ["no letters", emptyLedger, noChoices, "no-ledger"],
    ["nothing of the subject", ledger, { ...noChoices, subjects: ["高速铁路"] }, "empty"],
  ] as const)("is none with %s", async (_, of, choices, why) => {
    expect(await reportFile(await hostOf(of), "zh", now, { profile: { name: "", language: "zh", choices }, logo: null })).toBe(why);
  });
});
