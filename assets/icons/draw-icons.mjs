/** Draws the icons from their SVG sources: `node assets/icons/draw-icons.mjs` (needs Chromium; CHROMIUM names another one). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
/** Sources and sizes; icons of commands are drawn on a grid of 16, which 32 and 80 are multiples of. */
const drawn = [
  ["icon-small.svg", "icon", [16, 32]], ["icon.svg", "icon", [64, 80, 128]],
  ...["read", "refresh", "report"].map((command) => [`${command}.svg`, command, [16, 32, 80]]),
];
for (const [source, name, sizes] of drawn) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(file(source), "utf8")}`);
    await page.screenshot({ path: file(`${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
