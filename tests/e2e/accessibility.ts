import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong within `selector`, one line each; the focus sentinels between Fluent's widgets are meant to
 * be reached and say nothing. */
export async function accessibilityFaults(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(await axe);
  return page.evaluate(async (within) => {
    // A colour half-way between disabled and enabled is nobody's contrast: transitions under way are brought to their end.
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    const { axe: loaded } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await loaded.run({ include: [[within]], exclude: [["[data-tabster-dummy]"]] }, {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, selector);
}
