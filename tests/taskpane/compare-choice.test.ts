import { describe, expect, it } from "vitest";
import { asNamed, asShown, chosenSeries, everything, isSameChoice, namedChoices, shownChoice } from "../../src/ledger/comparison-choice";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { ledgerOf } from "./compare-ledger";

const ledger = ledgerOf();
const titles = (words: string) => chosenSeries(ledger, { ...everything, words }).map(({ indicator }) => indicator.title);

describe("looking for indicators", () => {
  it("shows every one with two years where nothing is asked", () => {
    const rows = chosenSeries(ledger, everything);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.every(({ changes }) => changes.length > 0)).toBe(true);
  });
  it("takes words parted by spaces together", () => {
    const found = titles("农村 普及率");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(titles("农村").length);
  });
  it("takes either side of a comma", () => expect(new Set(titles("银行贷款，服务农村人口"))).toEqual(new Set([...titles("银行贷款"), ...titles("服务农村人口")])));
  it("finds what an ask says though the name doesn't", () => expect(titles("没有这样的指标")).toEqual([]));
  it("leaves out what was left out", () => {
    const [first] = chosenSeries(ledger, everything);
    const key = ledgerComparison(ledger).indicatorKey(first!.indicator);
    expect(chosenSeries(ledger, { ...everything, without: [key] }).map(({ indicator }) => indicator.code)).not.toContain(first!.indicator.code);
  });
});

describe("chosen years", () => {
  it("are the only ones, and what lay apart becomes neighbours with a verdict", () => {
    const whole = chosenSeries(ledger, everything).find(({ observations }) => [2022, 2023, 2024].every((year) => observations.some((o) => o.year === year)))!;
    const cut = chosenSeries(ledger, { ...everything, years: [2022, 2024] }).find(({ indicator }) => indicator.code === whole.indicator.code)!;
    expect(cut.observations.map(({ year }) => year)).toEqual([2022, 2024]);
    const [change] = cut.changes;
    expect([change!.from.year, change!.to.year]).toEqual([2022, 2024]);
    expect(change!.reasons).toContain("gap-years");
    if (change!.verdict === "not-comparable") expect(change!.percent).toBeNull();
  });
});

describe("a choice among the decisions", () => {
  const choice = { words: "投资", years: [2022, 2023], agency: "", without: ["I1"] };
  it("comes back by its name", () => expect(namedChoices([asNamed("水利投资", choice, "张三", "2026-01-05")])).toEqual([{ name: "水利投资", choice }]));
  it("comes back as the one shown", () => expect(shownChoice([asShown(choice, "", "")])).toEqual(choice));
  it.each(["", "{", "[]", "null", "7", "{\"years\":\"2022\",\"words\":5}"])("is everything where the cell says %j", (value) =>
    expect(shownChoice([{ ...asShown(choice, "", ""), value }])).toEqual(everything));
});

describe("the name of what is chosen", () => {
  const choice = { ...everything, words: "供水", years: [2023, 2024] };
  it("is found again at once after it was given", () => {
    const [kept] = namedChoices([asNamed("给领导", choice, "王敏", "2026-01-05")]);
    expect(isSameChoice(kept!.choice, choice)).toBe(true);
  });
  it("is not that of another choice", () => {
    for (const other of [{ ...choice, words: "灌区" }, { ...choice, years: [2023] }, { ...choice, agency: "某厅" }, { ...choice, without: ["x"] }]) expect(isSameChoice(choice, other)).toBe(false);
  });
});
