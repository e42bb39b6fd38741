/** What of a sheet's columns a file keeps when new ones come between them; the contract's cases are for every host. */
import { expect, it } from "vitest";
import { openBook } from "../../src/hosts/xlsx/open-book";
import { StoredBook } from "../../src/hosts/xlsx/stored-book";
import type { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { growingPlan } from "./growing-plan";
import { xlsxSubject } from "./xlsx-subject";

it("a file keeps each column's width and one format for each year", async () => {
  const subject = await xlsxSubject();
  await subject.host().apply(growingPlan([2021, 2022]));
  await subject.host().apply(growingPlan([2021, 2022, 2023]));
  const { sheet } = new StoredBook(await openBook((subject.host() as XlsxHost).save())).sheets.find(({ name }) => name === "对照")!;
  expect(sheet.columns?.map(({ width }) => Math.round(width ?? 0))).toEqual([9, 30, 12, 12, 12, 20, 46]);
  expect(sheet.conditionalRules?.map(({ range }) => range).sort()).toEqual(["C4:C5", "D4:D5", "E4:E5"]);
});
