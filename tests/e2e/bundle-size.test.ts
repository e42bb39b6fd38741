import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findChromium, startBrowser, visit } from "./browser";
import { dist, serve } from "./serve-dist";

const built = process.env.DIST ?? dist;
const chromium = findChromium();
const kilo = (bytes: number): number => Math.round(bytes / 1024);
const zipped = async (file: string): Promise<number> => gzipSync(await readFile(path.join(built, file)), { level: 9 }).length;

/** What the pane weighs, gzipped; office.js is Excel's own and comes on top. `npm run build` comes first. */
describe("the files of the add-in's page", () => {
  it("taskpane.js is at most 250 KB", async () => {
    const size = kilo(await zipped("taskpane.js"));
    console.log(`taskpane.js: ${size} KB gzipped`);
    expect(size).toBeLessThanOrEqual(250);
  });

  it("the engine is in it not at all, and once beside it", async () => {
    const scripts = (await readdir(path.join(built, "chunks"))).filter((name) => name.endsWith(".js")).map((name) => `chunks/${name}`);
    const holders: string[] = [];
    for (const file of ["taskpane.js", "workbench.js", ...scripts]) {
      if ((await readFile(path.join(built, file), "utf8")).includes("dismiss.document-number")) holders.push(file);
    }
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatch(/^chunks\//);
    const engine = await readFile(path.join(built, holders[0]!), "utf8");
    expect(engine, "rules without their proofs").not.toMatch(/(?:e|E)xamples:/u);
  });

  it.skipIf(!chromium)("all that is fetched before a letter can be pasted is at most 350 KB", async () => {
    const site = await serve(built);
    const browser = await startBrowser(chromium!);
    const { page } = await visit(browser, `${site.url}taskpane.html`);
    await page.getByRole("textbox", { name: "答复原文" }).waitFor();
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".js") && !name.includes("/office/")));
    await browser.close();
    site.close();
    const sizes = await Promise.all(fetched.map((name) => zipped(new URL(name).pathname.slice(1))));
    const size = kilo(sizes.reduce((sum, bytes) => sum + bytes, 0));
    console.log(`Paste page: ${size} KB gzipped in ${sizes.length} files`);
    expect(size).toBeLessThanOrEqual(350);
  });
});
