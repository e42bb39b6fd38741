import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkRequirementSets } from "./requirement-sets";

const floor = { ExcelApi: "1.13" };

describe("the check sees what is newer than the floor", () => {
  const asked = (version: string): string => `Office.context.requirements.isSetSupported("ExcelApi", "${version}")`;
  const cases: readonly [name: string, source: string, found: string[]][] = [
    ["an old member", "export const f = (s: Excel.Worksheet) => s.getRange('A1');", []],
    ["a new member", "export const f = (b: Excel.Workbook) => b.queries;", ["queries"]],
    ["a new member behind a question", `export const f = (b: Excel.Workbook) => (${asked("1.14")} ? b.queries : null);`, []],
    ["behind a question that is not enough", `export function f(b: Excel.Workbook) { if (${asked("1.13")}) return b.queries; return null; }`, ["queries"]],
    ["in the branch where the answer is no", `export const f = (b: Excel.Workbook) => (${asked("1.14")} ? null : b.queries);`, ["queries"]],
  ];
  const found = new Map<string, string[]>();

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "requirement-sets-"));
    try {
      const files = cases.map(([, source], index) => {
        const file = join(folder, `case${index}.ts`);
        writeFileSync(file, source);
        return file;
      });
      for (const { place, member } of checkRequirementSets(files, floor).tooNew) {
        const file = basename(place).replace(/:\d+$/, "");
        found.set(file, [...(found.get(file) ?? []), member]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each(cases.map(([name, , members], index) => [name, `case${index}.ts`, members] as const))("%s", (_, file, members) => expect(found.get(file) ?? []).toEqual(members));
});

test("every member of Office.js that the product uses is within the floor of the manifest or asked for at run time", { timeout: 60_000 }, () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join("src", file))
    .filter((file) => /\b(?:Excel|Office|OfficeExtension)\./.test(readFileSync(file, "utf8")));
  const { uses, tooNew } = checkRequirementSets(files, floor);
  expect(tooNew).toEqual([]);
  expect(uses).toBeGreaterThan(20);
});
