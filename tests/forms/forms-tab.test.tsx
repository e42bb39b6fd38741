// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readLetter } from "../../src/engine";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { keptFrame } from "../../src/ledger/kept-frame";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { emptyLedger } from "../../src/ledger/records";
import { FormsTab } from "../../src/taskpane/forms/forms-tab";
import { Shell } from "../../src/taskpane/shell/shell";
import type { TabProps } from "../../src/taskpane/tabs";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { firstRowAt } from "../../src/workbook/form-places";
import { clinics, roads } from "../cli/letters";
import { filledForm, handMade, valueAt } from "./filled-form";

const ledger = [roads, clinics].reduce((before, text) => putLetter(before, fromReading(readLetter(text))).ledger, emptyLedger);
const { forms } = ledgerForms(ledger, { year: 2025, unnamed: "—" })!;
const road = forms.find(({ department }) => department.includes("交通"))!;
const rowOf = (title: string): number => firstRowAt + road.rows.findIndex((row) => row.title === title);

let host: MemoryHost;
const downloads: string[] = [];
// Much longer than it takes: a busy machine must not make it fail
configure({ asyncUtilTimeout: 30_000 });
beforeAll(() => {
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} });
  URL.createObjectURL = () => "blob:form";
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    downloads.push(this.download);
  };
});
beforeEach(async () => {
  host = new MemoryHost();
  downloads.length = 0;
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-01 08:00", by: "test" }), "zh"));
});
afterEach(cleanup);

const show = (): void => {
  const surface = { kind: "workbench", host, systemTheme: "light", language: "zh-CN" } as TabProps["surface"];
  render(<Shell language="zh-CN" systemTheme="light"><FormsTab surface={surface} desk={null as unknown as TabProps["desk"]} /></Shell>);
};
const file = (name: string, bytes: Uint8Array): File => {
  const made = new File([bytes as BlobPart], name);
  // jsdom's File has no arrayBuffer
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) });
};
const open = async (section: string): Promise<void> => userEvent.click(await screen.findByRole("tab", { name: new RegExp(`^${section}`, "u") }));
const pick = async (...files: File[]): Promise<void> => userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, files, { applyAccept: false });

describe("the page of forms", { timeout: 90_000 }, () => {
  it("makes the form of a department, or all in one .zip", async () => {
    show();
    await userEvent.type(await screen.findByLabelText("报送年度"), "2025");
    await userEvent.click(await screen.findByRole("button", { name: "生成 某某省交通运输厅 的报送表" }));
    await screen.findByText("已保存 某某省交通运输厅_2025年指标报送表.xlsx。");
    await userEvent.click(screen.getByRole("button", { name: "生成所选 2 份" }));
    await screen.findByText("已保存 2025年指标报送表.zip，内有 2 份。");
    expect(downloads).toEqual(["某某省交通运输厅_2025年指标报送表.xlsx", "2025年指标报送表.zip"]);
  });

  it("previews what came back, then merges it once", async () => {
    show();
    await open("收表");
    await pick(file("交通.xlsx", await filledForm(road, { [valueAt(rowOf("新改建农村公路"))]: 3350 })), file("别的.xlsx", await handMade([["a"]])));
    expect(await screen.findByText(/别的\.xlsx：没有找到报送表/u)).toBeTruthy();
    expect(await screen.findByText("新增 1 · 更改 0 · 未变 0 · 冲突 0")).toBeTruthy();
    expect(readLedger(await host.read(ledgerTables)).ledger.filed).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "并入台账（1 个数）" }));
    await screen.findByText(/已并入 1 个报送数/u);
    expect(readLedger(await host.read(ledgerTables)).ledger.filed).toMatchObject([{ title: "新改建农村公路", value: 3350 }]);
    await screen.findByText("新增 0 · 更改 0 · 未变 1 · 冲突 0");
    expect((screen.getByRole("button", { name: "并入台账（0 个数）" }) as HTMLButtonElement).disabled).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "撤销上次写入" }));
    await screen.findByText("新增 1 · 更改 0 · 未变 0 · 冲突 0");
    expect(readLedger(await host.read(ledgerTables)).ledger.filed).toEqual([]);
  });

  it("makes the list of corrections to send back", async () => {
    show();
    await open("收表");
    await pick(file("交通.xlsx", await filledForm(road, { [valueAt(rowOf("新改建农村公路"))]: -3 })));
    expect(await screen.findByText(/须更正\s+新改建农村公路\s+错误：不能是负数。/u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "生成 某某省交通运输厅 的退回修改单" }));
    await screen.findByText("已保存 某某省交通运输厅_2025年退回修改单.xlsx。");
  });

  it("remembers in the workbook what stands at the top of the forms, and makes only those chosen", async () => {
    show();
    await userEvent.type(await screen.findByLabelText("制定机关"), "省政府办公厅");
    await userEvent.click(screen.getByRole("checkbox", { name: "选 某某省卫生健康委员会" }));
    await userEvent.click(screen.getByRole("button", { name: "生成所选 1 份" }));
    await screen.findByText(/^已保存 某某省交通运输厅_\d{4}年指标报送表\.xlsx。$/u);
    expect(keptFrame(readLedger(await host.read(ledgerTables)).ledger.decisions)).toEqual({ issuer: "省政府办公厅" });
    cleanup();
    show();
    expect((await screen.findByLabelText<HTMLInputElement>("制定机关")).value).toBe("省政府办公厅");
  });

  it("asks only for the indicators that are ticked, and remembers which", async () => {
    const left = async () => readLedger(await host.read(ledgerTables)).ledger.terms.filter(({ collect }) => !collect).map(({ key }) => key);
    const [other] = road.rows.filter(({ title }) => title !== "新改建农村公路");
    const boxOf = ({ title, unit }: { title: string; unit: string }) => list.getByRole("checkbox", { name: `${title} ${unit}` });
    show();
    await userEvent.click(await screen.findByRole("button", { name: "指标：某某省交通运输厅" }));
    const list = within(screen.getByRole("group", { name: "指标：某某省交通运输厅" }));
    expect(list.getAllByRole<HTMLInputElement>("checkbox").every(({ checked }) => checked)).toBe(true);
    await userEvent.click(boxOf(other!));
    await screen.findByText(/^1 个指标是否报送有改动/u);
    await userEvent.click(screen.getByRole("button", { name: "记下" }));
    await screen.findByText("报送哪些指标已写入“指标目录”表。");
    expect(await left()).toEqual([other!.code]);
    const item = within(screen.getByRole("button", { name: "指标：某某省交通运输厅" }).closest("li")!);
    expect(item.getByText(new RegExp(`^指标 ${road.rows.length - 1}，`, "u"))).toBeTruthy();

    // Ticked again and all others off: making the form notes it, and asks for what is ticked
    await userEvent.click(list.getByRole("checkbox", { name: /^全选/u }));
    expect(screen.queryByText(/是否报送有改动/u)).not.toBeNull();
    for (const row of road.rows.filter(({ code }) => code !== other!.code)) await userEvent.click(boxOf(row));
    await userEvent.click(screen.getByRole("button", { name: "生成 某某省交通运输厅 的报送表" }));
    await screen.findByText(/^已保存 某某省交通运输厅/u);
    expect((await left()).sort()).toEqual(road.rows.filter(({ code }) => code !== other!.code).map(({ code }) => code).sort());

    // A department without any stays in the list, to be asked again
    await userEvent.click(boxOf(other!));
    await userEvent.click(screen.getByRole("button", { name: "记下" }));
    await screen.findByText("没有勾选指标，不发表");
    expect(screen.queryByRole("button", { name: "生成 某某省交通运输厅 的报送表" })).toBeNull();
    expect(screen.getByRole("button", { name: "生成 某某省卫生健康委员会 的报送表" })).toBeTruthy();
  });

  it("takes changes of what is asked for back until they are noted", async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "指标：某某省卫生健康委员会" }));
    const box = within(screen.getByRole("group", { name: "指标：某某省卫生健康委员会" })).getAllByRole<HTMLInputElement>("checkbox").at(-1)!;
    await userEvent.click(box);
    expect(box.checked).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "取消" }));
    expect([box.checked, screen.queryByText(/是否报送有改动/u)]).toEqual([true, null]);
    expect(readLedger(await host.read(ledgerTables)).ledger.terms).toEqual([]);
  });

  it("takes rules of the analyst, says them in words, keeps them in the sheet of indicators", async () => {
    const rulesIn = async (): Promise<string[]> => readLedger(await host.read(ledgerTables)).ledger.terms.flatMap(({ rules }) => rules?.split("\n") ?? []);
    show();
    await open("审核关系");
    const box = screen.getByLabelText("写审核关系");
    await userEvent.click(box);
    await userEvent.paste("新改建农村公路 ≥ 新改建农村公路[-1]\n核实：新改建公路 ≤ 乡镇卫生院");
    await screen.findByText("✓ 强制性：「新改建农村公路」应不小于上年「新改建农村公路」");
    await screen.findByText(/✗ “核实：新改建公路 ≤ 乡镇卫生院” 第 4 个字处：目录里没有“新改建公路”这个代码或指标名称（不报送的不算），是不是「新改建农村公路」/u);
    expect((screen.getByRole("button", { name: "加入目录（2 条）" }) as HTMLButtonElement).disabled).toBe(true);
    await userEvent.clear(box);
    await userEvent.click(box);
    await userEvent.paste("新改建农村公路 ≥ 新改建农村公路[-1]\n核实：新改建农村公路 ≥ ");
    await userEvent.type(screen.getByLabelText("查找指标，插入名称"), "卫生院");
    await userEvent.click(screen.getByRole("button", { name: /^插入 乡镇卫生院（所，某某省卫生健康委员会）/u }));
    await screen.findByText("✓ 核实性：「新改建农村公路」应不小于「乡镇卫生院」；跨单位：收表时核对");
    await userEvent.click(screen.getByRole("button", { name: "加入目录（2 条）" }));
    await screen.findByText(/已把 2 条审核关系写入/u);
    expect(await rulesIn()).toEqual(["新改建农村公路 ≥ 新改建农村公路[-1]", "核实：新改建农村公路 ≥ 乡镇卫生院"]);

    await userEvent.click(screen.getByRole("button", { name: "修改 新改建农村公路 ≥ 新改建农村公路[-1]" }));
    const own = screen.getAllByLabelText("写审核关系")[1]!;
    await userEvent.clear(own);
    await userEvent.click(own);
    await userEvent.paste("新改建农村公路 ≤ 9000 // 全省公路里程");
    await userEvent.click(screen.getByRole("button", { name: "改好" }));
    await screen.findByText(/审核关系已修改/u);
    expect(await rulesIn()).toEqual(["新改建农村公路 ≤ 9000 // 全省公路里程", "核实：新改建农村公路 ≥ 乡镇卫生院"]);
    await userEvent.click(screen.getByRole("button", { name: "删除 新改建农村公路 ≤ 9000 // 全省公路里程" }));
    await screen.findByText("审核关系已删除。");
    expect(await rulesIn()).toEqual(["核实：新改建农村公路 ≥ 乡镇卫生院"]);
  });

  it("says what can't be read in the sheet's rules, first in the list", async () => {
    await host.apply(layOut(ledgerWorkbook, ledgerData({ ...ledger, terms: [{ key: road.rows[0]!.code, definition: null, rules: "看不懂的话", threshold: null, collect: true }] }, { at: "2026-01-01 08:00", by: "test" }), "zh"));
    show();
    await userEvent.click(await screen.findByRole("button", { name: "去修改" }));
    expect(await screen.findByText(/第 6 个字处：缺少 =、≥、≤、>、<、≠ 中的一个，例如 A = B \+ C|第 1 个字处：目录里没有“看不懂的话”/u)).toBeTruthy();
  });

  it("refuses what is no return before reading it all, and says why of each", async () => {
    show();
    await open("收表");
    const huge = Object.defineProperty(file("巨.xlsx", new Uint8Array(8)), "size", { value: 500e6 });
    await pick(huge, file("旧.csv", new Uint8Array(8)), file("空.xlsx", new Uint8Array(0)));
    expect(await screen.findByText(/巨\.xlsx：文件太大（500 MB）/u)).toBeTruthy();
    expect(screen.getByText(/旧\.csv：这是 CSV/u)).toBeTruthy();
    expect(screen.getByText(/空\.xlsx：文件是空的/u)).toBeTruthy();
  });
});
