/** What the Excel host sends for each thing it does, measured at the wire under Microsoft's client library. */
import { readdirSync, readFileSync } from "node:fs";
import { readLetter } from "../../../src/engine";
import { putLetter } from "../../../src/ledger/change-ledger";
import { fromReading } from "../../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../../src/ledger/records";
import { accept, correct } from "../../../src/ledger/review-decisions";
import { changeLedger, putPapers } from "../../../src/taskpane/write/ledger-in-host";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { layOut } from "../../../src/workbook/lay-out";
import { ledgerData } from "../../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../../src/workbook/ledger-workbook";
import { ledgerTables } from "../../../src/workbook/read-ledger";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { bodyOf } from "../../hosts/excel-wire/model/table-model";
import { FakeExcel } from "../../hosts/excel-wire/fake-excel";
import type { LoadedExcel } from "../../hosts/excel-wire/load-excel";

export interface Traffic {
  readonly what: string;
  /** Requests that the operation waited for; the library's own tidying up of references afterwards isn't one. */
  readonly syncs: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly sent: number;
  readonly milliseconds: number;
}

const folder = "tests/letters/samples/";
const letters = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => readFileSync(folder + name, "utf8"));

/** A sample letter. */
export const sampleLetter = (index: number): string => letters()[index]!;

/** Made once: reading and comparing letters takes longer than writing them. */
const ledgers: Ledger[] = [emptyLedger];
const plans = new Map<number, WorkbookPlan>();

/** The sample letters; further ones are the same under other document numbers. */
export function samplePlan(count: number): WorkbookPlan {
  const texts = letters();
  for (let i = ledgers.length - 1; i < count; i++) {
    const text = texts[i % texts.length]!;
    const round = Math.floor(i / texts.length);
    const reading = readLetter(round === 0 ? text : text.replace(/(\d+)号/g, `$1${round}号`));
    ledgers.push(putLetter(ledgers[i]!, fromReading(reading, { fileName: `${i + 1}.txt`, readAt: "2026-01-01 09:00" })).ledger);
  }
  const made = plans.get(count) ?? layOut(ledgerWorkbook, ledgerData(ledgers[count]!, { at: "2026-01-01 09:00", by: "0.1.0" }), "zh");
  plans.set(count, made);
  return made;
}

/** `largest`: letters in the largest ledger written to. */
export async function measureTraffic(excel: LoadedExcel, largest = 20): Promise<Traffic[]> {
  const results: Traffic[] = [];
  let fake = new FakeExcel();
  const fresh = async (): Promise<Awaited<ReturnType<typeof createExcelHost>>> => {
    fake = new FakeExcel();
    excel.connect(fake);
    return createExcelHost();
  };
  const measure = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    await settled(fake);
    fake.exchanges.length = 0;
    const start = performance.now();
    await act();
    const milliseconds = performance.now() - start;
    const requests = fake.exchanges.filter(({ members }) => !members.includes("_RemoveReference"));
    results.push({
      what, milliseconds, syncs: requests.length, sent: requests.reduce((sum, { bytes }) => sum + bytes, 0),
      largestRequest: Math.max(0, ...requests.map(({ bytes }) => bytes)), largestAnswer: Math.max(0, ...requests.map(({ answerBytes }) => answerBytes)),
    });
  };

  let host = await fresh();
  await measure("write one letter into an empty workbook", () => host.apply(samplePlan(1)));
  await measure("write one letter more", () => host.apply(samplePlan(2)));
  await measure("write the same again", () => host.apply(samplePlan(2)));
  await measure("undo a write", async () => { await host.apply(samplePlan(3)); fake.exchanges.length = 0; await host.undo(); });
  await host.apply(samplePlan(6));
  await measure("read the ledger of six letters", () => host.read(ledgerTables));
  const key = keyIn(fake, 3);
  await measure("read, decide about one number, write", () => changeLedger(host, "zh", {}, (ledger) => accept(ledger, key, { by: "王敏", at: "2026-01-02 09:00" })));
  await measure("read, correct one number, write", () => changeLedger(host, "zh", {}, (ledger) => correct(ledger, key, { name: "改过的名称" }, { by: "王敏", at: "2026-01-02 09:01" })));
  await measure("read, refresh the comparison (all the same)", () => putPapers(host, [], "zh", {}));
  await measure("reveal a row by its key", () => host.reveal({ table: "T_Metrics", key }));
  await measure("tell what is selected", () => selectRow(fake, host));
  host = await fresh();
  await host.apply(samplePlan(1));
  await measure("write ten letters", () => host.apply(samplePlan(10)));
  await measure("write one letter into a ledger of ten", () => host.apply(samplePlan(11)));
  if (largest < 20) return results;
  host = await fresh();
  await host.apply(samplePlan(20));
  await measure("write one letter into a ledger of twenty", () => host.apply(samplePlan(21)));
  await measure("read a ledger of twenty-one letters", () => host.read(ledgerTables));
  return results;
}

/** The library drops its references a moment after a run, on a busy machine a longer one: until it has been quiet. */
async function settled({ exchanges }: FakeExcel): Promise<void> {
  for (let seen = -1; seen !== exchanges.length; ) {
    seen = exchanges.length;
    await new Promise((done) => setTimeout(done, QUIET));
  }
}
/** Milliseconds. */
const QUIET = 60;

function keyIn(fake: FakeExcel, row: number): string {
  const { sheet, table } = fake.book.tables().find((found) => found.table.name === "T_Metrics")!;
  return String(sheet.cell(bodyOf(table).row + row, table.area.column)?.value);
}

async function selectRow(fake: FakeExcel, host: Awaited<ReturnType<typeof createExcelHost>>): Promise<void> {
  const { sheet, table } = fake.book.tables().find((found) => found.table.name === "T_Metrics")!;
  const heard = new Promise<void>((resolve) => {
    const end = host.onSelection(() => { end(); resolve(); });
  });
  while (!fake.isListening("selection")) await new Promise((done) => setTimeout(done, 5));
  await settled(fake);
  fake.exchanges.length = 0;
  fake.select(sheet, { row: table.area.row + 2, column: 3, rows: 1, columns: 1 });
  await heard;
}
