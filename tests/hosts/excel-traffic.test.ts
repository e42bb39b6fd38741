import { beforeAll, describe, expect, it } from "vitest";
import { measureTraffic, type Traffic } from "../tools/excel-traffic/measure-traffic";
import { excel } from "./excel-subject";

/** Requests that one operation may take, and its largest in KB. `npm run excel:traffic` prints what they are. */
const bounds: readonly (readonly [what: string, syncs: number, kilobytes: number])[] = [
  ["write one letter into an empty workbook", 4, 1024],
  ["write one letter more", 5, 1024],
  ["write the same again", 4, 200],
  ["undo a write", 5, 1024],
  ["read the ledger of six letters", 3, 20],
  ["read, decide about one number, write", 9, 200],
  ["read, correct one number, write", 9, 200],
  ["read, refresh the comparison (all the same)", 6, 200],
  ["reveal a row by its key", 4, 5],
  ["tell what is selected", 2, 5],
  ["write ten letters", 16, 1024],
  // Its rows come between those of letters issued later, which takes one request more, however many those are
  ["write one letter into a ledger of ten", 7, 1024],
  ["write one letter into a ledger of twenty", 6, 1024],
];

describe("the Excel host keeps its requests few and small", () => {
  const measured = new Map<string, Traffic>();
  beforeAll(async () => { for (const traffic of await measureTraffic(excel, 20)) measured.set(traffic.what, traffic); }, 120_000);

  it.each(bounds)("%s: at most %i requests of at most %i KB", (what, syncs, kilobytes) => {
    const { syncs: taken, largestRequest, largestAnswer } = measured.get(what)!;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(syncs);
    expect(largestRequest).toBeLessThanOrEqual(kilobytes * 1024);
    expect(largestAnswer).toBeLessThanOrEqual(5 * 1024 * 1024);
  });
});
