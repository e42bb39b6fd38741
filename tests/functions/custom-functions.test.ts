import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { connectFunctions } from "../../src/functions/connect-functions";
import { findSeries } from "../../src/functions/find-series";
import { LedgerAnswers } from "../../src/functions/ledger-answers";
import { indicatorValue } from "../../src/functions/value";
import { yearOverYear } from "../../src/functions/yoy";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { emptyLedger } from "../../src/ledger/records";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { reasonWords } from "../../src/wording/comparison";
import type { WorkbookHost } from "../../src/workbook/host";

const letters = [2023, 2024, 2025].map((year) => readFileSync(`tests/letters/samples/water-${year}.txt`, "utf8"));
const ledger = letters.reduce((known, text) => putLetter(known, fromReading(readLetter(text))).ledger, emptyLedger);
const { comparison } = ledgerComparison(ledger);
const changes = comparison.series.flatMap((series) => series.changes.map((change) => ({ series, change })))
  .filter(({ series, change }) => findSeries(comparison, series.indicator.code) === series && series.changes.filter(({ to }) => to.year === change.to.year).length === 1);

describe("LEDGER.YOY and LEDGER.VALUE over three years of one agency", () => {
  it("never gives a number where the verdict forbids it, and says why", () => {
    const forbidden = changes.filter(({ change }) => change.verdict === "not-comparable");
    expect(forbidden.length).toBeGreaterThan(0);
    for (const { series, change } of forbidden) {
      expect(yearOverYear(comparison, series.indicator.code, change.to.year, "zh")).toEqual({ missing: change.reasons.map((reason) => reasonWords[reason].zh).join("；") });
    }
  });

  it("gives the change where years are comparable", () => {
    const allowed = changes.filter(({ change }) => change.verdict === "comparable" && change.ratio !== null);
    expect(allowed.length).toBeGreaterThan(0);
    for (const { series, change } of allowed) {
      expect(yearOverYear(comparison, series.indicator.code, change.to.year, "zh")).toEqual({ value: change.ratio });
      expect(indicatorValue(comparison, series.indicator.code, change.to.year, "zh")).toEqual({ value: change.to.si });
    }
  });

  it.each([["没有的指标", 2024], ["", 2024]])("says that there is no indicator %j", (name, year) => {
    expect(indicatorValue(comparison, name, year, "en")).toMatchObject({ missing: expect.stringContaining("no such indicator") });
    expect(yearOverYear(comparison, name, year, "en")).toMatchObject({ missing: expect.stringContaining("no such indicator") });
  });

  it("says that there is no such year", () => {
    expect(indicatorValue(comparison, comparison.series[0]!.indicator.code, 1990, "en")).toMatchObject({ missing: expect.stringContaining("no figure for this year") });
  });
});

describe("answers from a workbook", () => {
  it("one reading serves all formulas of a moment; a failed one is tried again; a later moment and a change of the ledger read anew", async () => {
    let readings = 0, now = 0;
    const host = { read: async () => { if (++readings === 1) throw new Error("edit mode"); return []; } };
    const answers = new LedgerAnswers(host, "zh", () => now);
    await expect(answers.value("甲", 2024)).rejects.toThrow("edit mode");
    const none = { missing: expect.stringContaining("台账里没有这个指标") };
    expect(await Promise.all([answers.value("甲", 2024), answers.yearOverYear("乙", 2024)])).toEqual([none, none]);
    expect(readings).toBe(2);
    now += 60_000;
    await answers.value("甲", 2024);
    expect(readings).toBe(3);
    answers.ledgerChanged();
    await answers.value("甲", 2024);
    expect(readings).toBe(4);
  });
});

describe("registered in Excel", () => {
  /** What Excel does with them: as office.js has it. */
  class NoValue extends Error {
    constructor(readonly code: string, message: string) { super(message); }
  }
  function connect(host: WorkbookHost | null) {
    const run = new Map<string, (...args: never[]) => unknown>();
    const failures: unknown[] = [];
    connectFunctions({ associate: (id, one) => void run.set(id, one), Error: NoValue, ErrorCode: { notAvailable: "#N/A" } }, Promise.resolve({ host, language: "zh" }), (error) => failures.push(error));
    return { run, failures, ask: (id: string, ...args: unknown[]) => (run.get(id) as (...args: unknown[]) => Promise<number>)(...args) };
  }

  it("every function of the metadata is registered, under the ids it has there", () => {
    const { functions } = JSON.parse(readFileSync("src/functions/functions.json", "utf8")) as { functions: { id: string; name: string }[] };
    expect([...connect(null).run.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
  });

  it("numbers come as numbers, a lack of one as #N/A with the reason", async () => {
    const { ask } = connect(new MemoryHost());
    expect(await ask("AMOUNT", "近10.6亿元")).toBe(1_060_000_000);
    await expect(ask("AMOUNT", "无")).rejects.toMatchObject({ code: "#N/A", message: "文字里没有数字" });
    await expect(ask("YOY", "甲", 2024)).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("台账里没有这个指标") });
  });

  it("an Excel that is too old says so", () => expect(connect(null).ask("VALUE", "甲", 2024)).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("请更新 Excel") }));

  it("once a formula has asked for the ledger, a write has formulas worked out again", async () => {
    let recalculated = 0;
    const listeners: (() => void)[] = [];
    const host: WorkbookHost = Object.assign(new MemoryHost(), {
      onWritten: (listener: () => void) => { listeners.push(listener); return () => undefined; }, recalculate: async () => { recalculated++; },
    });
    const { ask, failures } = connect(host);
    await ask("AMOUNT", "1人");
    for (const written of listeners) written();
    expect(recalculated).toBe(0);
    await expect(ask("VALUE", "甲", 2024)).rejects.toThrow();
    for (const written of listeners) written();
    expect(recalculated).toBe(1);
    expect(failures).toEqual([]);
  });
});
