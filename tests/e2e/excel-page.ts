import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findTable, headersOf, type Found } from "../hosts/excel-person";
import { FakeExcel } from "../hosts/excel-wire/fake-excel";
import { servePage } from "../hosts/excel-wire/fake-excel-page";
import { bodyOf } from "../hosts/excel-wire/model/table-model";
import { patient, type Visit } from "./browser";

export const excelWords = {
  "zh-CN": { text: "答复原文", write: "写入工作簿", wrote: /已写入 1 封答复/, review: "核对", compare: "对比", letter: "读到的答复", card: "这个数字怎样读出", start: "从最没把握的开始", loading: "正在读取台账…" },
  "en-US": { text: "Reply text", write: "Write to workbook", wrote: /Wrote 1 reply/, review: "Review", compare: "Compare", letter: "The reply as read", card: "How this number was read", start: "Start with the least certain", loading: "Reading the ledger…" },
} as const;

export interface InExcel {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly fake: FakeExcel;
  readonly words: (typeof excelWords)[keyof typeof excelWords];
  /** Mistakes that reached the page, and requests that went elsewhere. */
  readonly faults: string[];
  /** Puts a sample letter into the workbook's ledger. */
  write(year: number): Promise<void>;
}

/** The built add-in's page inside a fake Excel whose theme, not the system's, says light or dark. */
export async function openInExcel(browser: Browser, site: string, { width = 350, height = 800, language = "zh-CN", dark = false }: Visit = {}): Promise<InExcel> {
  const context = await browser.newContext({ viewport: { width, height }, locale: language, colorScheme: "light", reducedMotion: "reduce" });
  patient(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => {
    // office.js tells Excel through a service of its own that commands may come; the fake host has no such service.
    if (!/AddinInternalService/.test(message)) faults.push(message);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(site).origin) faults.push(request.url());
  });
  const fake = new FakeExcel();
  await servePage(page, fake, { language, theme: dark ? "dark" : "light" });
  await page.goto(`${site}taskpane.html`);
  const words = excelWords[language];
  const write = async (year: number): Promise<void> => {
    await page.getByRole("textbox", { name: words.text }).fill(await readFile(`assets/samples/water-${year}.txt`, "utf8"));
    await page.getByRole("button", { name: words.write }).click();
    await page.getByText(words.wrote).first().waitFor();
  };
  return { page, context, fake, words, faults, write };
}

/** Rows of a table as the fake Excel's grid has them, by header. */
export function rowsIn(fake: FakeExcel, name: string): Record<string, unknown>[] {
  const found: Found = findTable(fake, name);
  const headers = headersOf(found), body = bodyOf(found.table);
  const rows = Array.from({ length: body.rows }, (_, i) => Object.fromEntries(headers.map((header, j) => [header, found.sheet.cell(body.row + i, body.column + j)?.value ?? ""])));
  return rows.filter((row) => Object.values(row).some((value) => value !== ""));
}

/** Somebody selects a row of a table by its key, which stands in its first column. */
export function selectRow(fake: FakeExcel, name: string, key: unknown): void {
  const { sheet, table } = findTable(fake, name);
  fake.select(sheet, { row: rowAt(fake, name, key), column: table.area.column + 1, rows: 1, columns: 1 });
}

export function rowAt(fake: FakeExcel, name: string, key: unknown): number {
  const { sheet, table } = findTable(fake, name);
  const body = bodyOf(table);
  const at = Array.from({ length: body.rows }, (_, i) => sheet.cell(body.row + i, body.column)?.value).indexOf(String(key));
  if (at < 0) throw new Error(`no row ${String(key)} in ${name}`);
  return body.row + at;
}
