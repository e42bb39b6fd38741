import { describe, expect, it } from "vitest";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { canBePartedFrom, partFigures } from "../../src/ledger/part-figures";
import { correct } from "../../src/ledger/review-decisions";
import type { Ledger } from "../../src/ledger/records";
import { shortLedger } from "./short-letters";

const who = { by: "李敏", at: "2026-01-05" };
const ledger = shortLedger([2023, "2022年，全省新建体育公园120个。"], [2024, "2023年，全省新建体育公园150个。"], [2025, "2024年，全省新建体育公园30个。"]);
const rows = (of: Ledger) => ledgerComparison(of).comparison.series.map(({ indicator, observations }) => [indicator.title, observations.map(({ year, si }) => `${year} ${si}`).join(", ")]);
const last = ledger.metrics.at(-1)!;

describe("two things under one wording", () => {
  it.each(["新建省级体育公园", "新建体育公园（省直）", "新建足球公园", "体育公园开工数"])("are parted by the places of the one, which become “%s”; the letters keep their words", (name) => {
    expect(rows(ledger)).toEqual([["新建体育公园", "2022 120, 2023 150, 2024 30"]]);
    const parted = partFigures(ledger, "新建体育公园", [last.key], name, who);
    expect(rows(parted)).toEqual([["新建体育公园", "2022 120, 2023 150"], [name, "2024 30"]]);
    expect(parted.metrics.at(-1)).toMatchObject({ name, quote: last.quote });
    expect(parted.decisions.filter(({ field }) => field === "name").map(({ was, value, by }) => [was, value, by])).toEqual([["新建体育公园", name, "李敏"]]);
    expect(rows(partFigures(parted, "新建体育公园", [last.key], name, who))).toEqual(rows(parted));
  });

  it("are one again when the name goes back to what it was", () => {
    const parted = partFigures(ledger, "新建体育公园", [last.key], "新建体育公园（省直）", who);
    expect(rows(correct(parted, last.key, { name: "新建体育公园" }, who))).toEqual(rows(ledger));
  });

  it.each([["新建体育公园", "新建体育公园"], ["新建体育公园", " "], ["新建体育公园", "新建 体育公园"]])("%s can't be parted from what is called “%s”", (wording, name) => {
    expect(canBePartedFrom(wording, name)).toBe(false);
    expect(() => partFigures(ledger, wording, [last.key], name, who)).toThrow(RangeError);
  });
});
