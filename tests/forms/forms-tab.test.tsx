// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { readLetter } from "../../src/engine";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { emptyLedger } from "../../src/ledger/records";
import { FormsTab } from "../../src/taskpane/forms/forms-tab";
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
  render(<FluentProvider theme={webLightTheme}><FormsTab surface={surface} desk={null as unknown as TabProps["desk"]} /></FluentProvider>);
};
const file = (name: string, bytes: Uint8Array): File => {
  const made = new File([bytes as BlobPart], name);
  // jsdom's File has no arrayBuffer
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) });
};
const pick = async (...files: File[]): Promise<void> => userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, files, { applyAccept: false });

describe("the page of forms", () => {
  it("makes the form of a department, or all in one .zip", async () => {
    show();
    await userEvent.type(await screen.findByLabelText("报送年度"), "2025");
    await userEvent.click(await screen.findByRole("button", { name: "生成 某某省交通运输厅 的报送表" }));
    await screen.findByText("已保存 某某省交通运输厅_2025年指标报送表.xlsx。");
    await userEvent.click(screen.getByRole("button", { name: "全部打包下载" }));
    await screen.findByText("已保存 2025年指标报送表.zip。");
    expect(downloads).toEqual(["某某省交通运输厅_2025年指标报送表.xlsx", "2025年指标报送表.zip"]);
  });

  it("previews what came back, then merges it once", async () => {
    show();
    await screen.findByRole("button", { name: "选择收到的报送表…" });
    await pick(file("交通.xlsx", await filledForm(road, { [valueAt(rowOf("新改建农村公路"))]: 3350 })), file("别的.xlsx", await handMade([["a"]])));
    expect(await screen.findByText(/别的\.xlsx：没有找到报送表/u)).toBeTruthy();
    expect(await screen.findByText("新增 1 · 更改 0 · 未变 0 · 冲突 0")).toBeTruthy();
    expect(readLedger(await host.read(ledgerTables)).ledger.filed).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "并入台账（1 个数）" }));
    await screen.findByText(/已并入 1 个报送数/u);
    expect(readLedger(await host.read(ledgerTables)).ledger.filed).toMatchObject([{ title: "新改建农村公路", value: 3350 }]);
    await screen.findByText("新增 0 · 更改 0 · 未变 1 · 冲突 0");
    expect((screen.getByRole("button", { name: "并入台账（0 个数）" }) as HTMLButtonElement).disabled).toBe(true);
  });

  it("makes the list of corrections to send back", async () => {
    show();
    await screen.findByRole("button", { name: "选择收到的报送表…" });
    await pick(file("交通.xlsx", await filledForm(road, { [valueAt(rowOf("新改建农村公路"))]: -3 })));
    expect(await screen.findByText(/须更正\s+新改建农村公路\s+错误：不能是负数。/u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "生成 某某省交通运输厅 的退回修改单" }));
    await screen.findByText("已保存 某某省交通运输厅_2025年退回修改单.xlsx。");
  });
});
