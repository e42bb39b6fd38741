import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import { contractCases } from "../hosts/contract-cases";
import { findChromium, startBrowser, visit } from "./browser";
import { serve } from "./serve-dist";

const chromium = findChromium();

type Configure = (env: object, argv: { mode: string }) => Promise<webpack.Configuration[]>;

/** The page with the suite, built as the workbench is. */
async function build(folder: string): Promise<void> {
  const { default: configure } = (await import(pathToFileURL(path.resolve("webpack.config.js")).href)) as { default: Configure };
  const [web] = await configure({}, { mode: "development" });
  const config: webpack.Configuration = { ...web, entry: { page: path.resolve("tests/e2e/grid-contract/page.ts") }, plugins: [], devtool: false, output: { path: folder, filename: "[name].js", publicPath: "auto" } };
  await new Promise<void>((resolve, reject) => webpack(config, (error, stats) => {
    if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString("errors-only")));
    else resolve();
  }));
  await writeFile(path.join(folder, "page.html"), `<!doctype html><meta charset="utf-8"><title>grid</title><body><script defer src="page.js"></script>`);
}

describe.skipIf(!chromium)("the grid as a host, in a browser", () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "grid-contract-"));
    await build(folder);
    site = await serve(folder);
    browser = await startBrowser(chromium!);
    ({ page } = await visit(browser, `${site.url}page.html`));
    await page.waitForFunction(() => "runCase" in window);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(contractCases.map(({ title }, index) => ({ title, index })))("$title", async ({ title, index }) => {
    const said = await page.evaluate((at) => (window as unknown as { runCase(index: number): Promise<string> }).runCase(at), index);
    expect(said).toBe(title.startsWith("keeps a note") ? "left out" : "passed");
  });

  it("computes formulas over tables after every write", async () => {
    const shown = await page.evaluate(() => (window as unknown as { computedAfter(values: number[]): Promise<unknown> }).computedAfter([4, 5, 60]));
    expect(shown).toEqual([8, 10, 120]);
  });
});
