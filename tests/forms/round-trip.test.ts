import fc from "fast-check";
import { expect, it } from "vitest";
import { settled } from "../../src/forms/check-form";
import { matchReturn } from "../../src/forms/check-return";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { mergeReturns } from "../../src/forms/merge-returns";
import { readEntry } from "../../src/forms/read-entry";
import type { CatalogueEntry } from "../../src/forms/catalogue-entry";
import { addressOf, firstRowAt } from "../../src/workbook/form-places";
import { valueStatusWords } from "../../src/wording/forms-checks";
import { backAgain, filledForm, noteAt, valueAt } from "./filled-form";
import { entry, formsOf } from "./sample-forms";

const words = fc.string({ unit: fc.constantFrom(..."水利投资建成（含）“”《》，。&<>'=+-@ Ab1#"), minLength: 1, maxLength: 24 }).map((text) => text.trim()).filter((text) => text !== "");
const unit = fc.constantFrom("家", "万元", "亿元", "%", "人次", "公里", "万亩");
const rowArbitrary = fc.record({
  title: words, unit, value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }), { nil: null }), note: fc.option(words, { nil: null }),
  status: fc.constantFrom("final" as const, "provisional" as const, "estimated" as const), last: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
});
const formArbitrary = fc.record({
  department: words, rows: fc.uniqueArray(rowArbitrary, { minLength: 1, maxLength: 12, selector: ({ title }) => title }), people: fc.tuple(words, words, words), language: fc.constantFrom("zh" as const, "en" as const),
});

it("whatever is filled in comes back as it was", async () => {
  await fc.assert(fc.asyncProperty(formArbitrary, async ({ department, rows, people, language }) => {
    const entries = rows.map(({ title, unit: of, last }, index): CatalogueEntry => entry(`I${index}x`, title, of, { departmentKey: department, department, min: null, ...(last === undefined ? {} : { lastYear: last }) }));
    const form = formsOf(entries)[0]!;
    const signatures = firstRowAt + rows.length + 1;
    const edits = Object.fromEntries([
      ...rows.flatMap(({ value, note, status }, index) => [
        [valueAt(firstRowAt + index), value], [noteAt(firstRowAt + index), note],
        [addressOf("status", firstRowAt + index), status === "final" ? null : valueStatusWords[status][language]],
      ]),
      [addressOf("unit", signatures), people[0]], [addressOf("last", signatures), people[1]], [addressOf("findings", signatures), people[2]],
    ]);
    const back = await backAgain(await filledForm(form, edits, language));
    expect(back).toMatchObject({ template: form.template, version: form.version, department, year: 2026 });
    expect(back.rows.map(({ code, title, unit: of, note, status, last }) => ({ code, title, of, note, status, last }))).toEqual(
      rows.map(({ title, unit: of, note, status, last }, index) => ({ code: `I${index}x`, title, of, note: note ?? "", status, last: last ?? null })));
    for (const [index, { value, unit: of }] of rows.entries()) {
      const read = readEntry(back.rows[index]!.cell, of);
      expect(read).toEqual(value === null ? { kind: "blank" } : { kind: "value", value: value === 0 ? expect.closeTo(0, 20) : value, converted: false });
    }
    expect([back.signatures.head, back.signatures.statistician, back.signatures.phone]).toEqual(people);
  }), { numRuns: 40 });
}, 90_000);

it("collecting the same return again changes nothing, whatever was filled in", async () => {
  await fc.assert(fc.asyncProperty(formArbitrary, async ({ department, rows, language }) => {
    const entries = rows.map(({ title, unit: of, last }, index): CatalogueEntry => entry(`I${index}x`, title, of, { departmentKey: department, department, min: null, ...(last === undefined ? {} : { lastYear: last }) }));
    const forms = formsOf(entries);
    const edits = Object.fromEntries(rows.flatMap(({ value, note }, index) => [[valueAt(firstRowAt + index), value], [noteAt(firstRowAt + index), note]]));
    const returned = await backAgain(await filledForm(forms[0]!, edits, language));
    const merge = (filed: readonly FiledObservation[]) => mergeReturns({ returns: [{ file: "a.xlsx", matched: matchReturn(forms[0]!, returned) }], forms, filed, entries });
    const once = merge([]);
    const again = merge(once.filed);
    expect(again.filed).toBe(once.filed);
    expect(again.lines.every(({ kind }) => kind === "unchanged")).toBe(true);
    expect(once.filed.map(({ code, value }) => [code, value])).toEqual(once.returns[0]!.rows.flatMap((row) => (settled(row) && row.entry.kind === "value" ? [[row.code, row.entry.value]] : [])));
  }), { numRuns: 20 });
}, 90_000);
