import { describe, expect, it } from "vitest";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import type { Cell, CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { noChoices } from "../../src/workbook/report/choices";
import { reportData } from "../../src/workbook/report/report-data";
import { reportWorkbook } from "../../src/workbook/report/report-workbook";
import { readLedger } from "../../src/workbook/read-ledger";
import type { Ledger } from "../../src/ledger/records";
import { shortLedger } from "../ledger/short-letters";

const promise = "截至2023年底，共有体育公园120个。\n二、下一步打算\n出台《云岭省体育公园管理办法》。";
const alone = shortLedger([2024, promise]);
const answered = shortLedger([2024, promise], [2025, "截至2024年底，共有体育公园130个。"]);

const made = { at: "2026-01-05 09:00", by: "test" };
const ledgerPlan = (ledger: Ledger, language: "zh" | "en" = "zh"): WorkbookPlan => layOut(ledgerWorkbook, ledgerData(ledger, made), language);
const reportPlan = (ledger: Ledger, language: "zh" | "en"): WorkbookPlan => {
  const data = reportData(ledgerData(ledger, made), noChoices, language);
  return layOut(reportWorkbook(noChoices, data), data, language);
};
const plain = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.value : cell);
const rowsIn = (plan: WorkbookPlan, id: string): CellValue[][] => {
  const sheet = plan.sheets.find((one) => one.id === id)!;
  return [...(sheet.blocks ?? []).flatMap(({ rows }) => rows), ...(sheet.tables ?? []).flatMap(({ rows }) => rows)].map((row) => row.map(plain));
};
/** Words for the state of the promise on a sheet. */
const statesOn = (plan: WorkbookPlan, id: string, known: RegExp): unknown[] =>
  [...new Set(rowsIn(plan, id).filter((row) => row.some((cell) => String(cell).includes("管理办法"))).flat().filter((cell) => known.test(String(cell))))];

describe("a promise that no later letter could have answered", () => {
  it.each(["zh", "en"] as const)("is said to be so in one way on every sheet (%s)", (language) => {
    const known = { zh: /^(?:尚无后来答复|未见回应)$/u, en: /^(?:no later letter yet|no response found)$/u }[language];
    const word = { zh: "尚无后来答复", en: "no later letter yet" }[language];
    expect(statesOn(ledgerPlan(alone, language), "commitments", known)).toEqual([word]);
    expect(statesOn(reportPlan(alone, language), "promises", known)).toEqual([word]);
    expect(rowsIn(ledgerPlan(alone, language), "tracking").flat().filter((cell) => known.test(String(cell)))).toEqual(expect.arrayContaining([word]));
    expect(rowsIn(reportPlan(alone, language), "summary").flat().join("\n")).toContain(word);
  });
  it("has a later letter's silence told once there is one", () => {
    expect(statesOn(ledgerPlan(answered), "commitments", /^(?:尚无后来答复|未见回应)$/u)).toEqual(["未见回应"]);
  });
  it("is counted on the tracking sheet under that word alone", () => {
    const [head, row] = rowsIn(ledgerPlan(alone), "tracking").filter((cells) => cells.includes("承诺") || cells[0] === 2024);
    const counts = Object.fromEntries(head!.map((title, i) => [title, row![i]]));
    expect([counts.承诺, counts.尚无后来答复, counts.未见回应]).toEqual([1, 1, 0]);
  });
  it("decides nothing when read back, and what somebody sets is a decision", () => {
    const tables = (status?: string) => ledgerPlan(alone).sheets.flatMap(({ tables: own }) => own ?? []).map(({ name, columns, rows }) => {
      const headers = columns.map(({ header }) => header);
      return { name, headers, rows: rows.map((row) => row.map((cell, i) => (name === "T_Commitments" && headers[i] === "状态" && status !== undefined ? status : plain(cell)))) };
    });
    expect(readLedger(tables()).ledger.decisions).toEqual([]);
    expect(readLedger(tables("未见回应")).ledger.decisions).toMatchObject([{ field: "follow-status", was: "not-yet", value: "no-response" }]);
    expect(readLedger(tables("已落实")).ledger.decisions).toMatchObject([{ field: "follow-status", was: "not-yet", value: "done" }]);
  });
});
