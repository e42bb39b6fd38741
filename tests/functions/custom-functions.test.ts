import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { registerFunctions } from "../../src/functions/custom-functions";
import { findSeries } from "../../src/functions/find-series";
import { indicatorValue } from "../../src/functions/value";
import { yearOverYear } from "../../src/functions/yoy";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { emptyLedger } from "../../src/ledger/records";
import { reasonWords } from "../../src/wording/comparison";

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

describe("registered in Excel", () => {
  it("every function of the metadata is associated; one reading serves all formulas; a failed reading is tried again", async () => {
    const functions = new Map<string, (...args: never[]) => unknown>();
    let readings = 0;
    const host = { read: async () => { if (++readings === 1) throw new Error("edit mode"); return []; } };
    registerFunctions({ associate: (id, run) => void functions.set(id, run), notAvailable: (why) => new Error(`#N/A ${why}`) }, host, "zh");
    const described = (JSON.parse(readFileSync("src/functions/functions.json", "utf8")) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect([...functions.keys()].sort()).toEqual([...described].sort());
    const yoy = functions.get("YOY") as (indicator: string, year: number) => Promise<number>;
    await expect(yoy("甲", 2024)).rejects.toThrow("edit mode");
    await expect(Promise.all([yoy("甲", 2024), yoy("乙", 2024)])).rejects.toThrow("#N/A 台账里没有这个指标");
    expect(readings).toBe(2);
    expect(() => (functions.get("AMOUNT") as (text: string) => number)("无")).toThrow("#N/A 文字里没有数字");
  });
});
