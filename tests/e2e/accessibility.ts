import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong within `selector`, one line each; the focus sentinels between Fluent's widgets are meant to
 * be reached and say nothing. */
export async function accessibilityFaults(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(await axe);
  // A colour half-way between disabled and enabled is nobody's contrast: while axe looks, nothing moves.
  const still = await page.addStyleTag({ content: "*, *::before, *::after { transition: none !important; animation: none !important; }" });
  const faults = await page.evaluate(async (within) => {
    // Fluent moves some things by script.
    for (const animation of document.getAnimations()) if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    const { axe: loaded } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await loaded.run({ include: [[within]], exclude: [["[data-tabster-dummy]"]] }, {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, selector);
  await still.evaluate((style) => (style as Element).remove());
  return faults;
}
