import { describe, expect, it } from "vitest";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { sourceText } from "../../src/workbook/form-text";
import { shortLedger } from "../ledger/short-letters";

type Letters = readonly (readonly [year: number, sentences: string])[];
const notes = (letters: Letters, language: "zh" | "en" = "zh") =>
  ledgerForms(shortLedger(...letters), { year: 2024, unnamed: "—" })!.forms[0]!.rows.map((row) => sourceText(row, language).replace(/^“.*?” ?[（(].*?[）)][；;] ?/u, ""));

describe("where last year's value comes from", () => {
  it.each<[string, Letters, string]>([
    ["an exact figure needs no note", [[2024, "2023年，每千名老人拥有健身器材26.4件。"]], "“2023年，每千名老人拥有健身器材26.4件”（云体函〔2024〕24号）"],
    ["what letters say otherwise isn't called inexact", [[2024, "2023年，每千名老人拥有健身器材26.4件。"], [2025, "2023年，每千名老人拥有健身器材26.9件。"]], "答复中另有 26.4，请核实"],
    ["a bound is", [[2024, "2023年，每千名老人拥有健身器材超26件。"]], "原文为约数"],
  ])("%s", (_, letters, note) => expect(notes(letters)).toEqual([note]));

  it("in English", () => {
    expect(notes([[2024, "2023年，每千名老人拥有健身器材26.4件。"], [2025, "2023年，每千名老人拥有健身器材26.9件。"]], "en")).toEqual(["the replies also say 26.4; please check"]);
  });
});
