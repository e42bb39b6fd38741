/** Draws the icons from their SVG sources: `node assets/icons/draw-icons.mjs` (needs Chromium; CHROMIUM names another one). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(file(size <= 32 ? "icon-small.svg" : "icon.svg"), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: file(`icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
