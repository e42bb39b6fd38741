import type { Page } from "playwright-core";

/**
 * What stands out of its place in the page as it is now, one line each: out of the window, out of a box that is seen or that would scroll, or cut
 * off below. Tables of a letter are meant to be scrolled, and names that end in … show themselves whole elsewhere.
 */
export const clipped = (page: Page, within = "body"): Promise<string[]> => page.evaluate((selector) => {
  const faults: string[] = [];
  const says = (element: Element): string => {
    const { innerText = "" } = element as HTMLElement;
    return `<${element.tagName.toLowerCase()} ${element.id || element.getAttribute("aria-label") || element.className.replace(/\b[f_][\w-]{6,}\b|\s+/gu, " ").trim()}> “${innerText.replace(/\s+/gu, " ").slice(0, 60)}”`;
  };
  for (const element of document.querySelectorAll<HTMLElement>(`:is(${selector}) *`)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("svg, [data-tabster-dummy]")) continue;
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    // Said to screen readers alone, or laid out later
    if (style.clipPath !== "none" || style.opacity === "0" || box.width <= 1 || style.display === "inline") continue;
    if (box.right > innerWidth + 1 || box.left < -1) faults.push(`out of the window: ${says(element)} to ${Math.round(box.right)}`);
    const meant = element.tagName === "TEXTAREA" || element.tagName === "INPUT" || element.tagName === "SELECT" || style.textOverflow === "ellipsis" || (element.dataset.block !== undefined && style.overflowX === "auto");
    const seen = element.tagName === "BUTTON" || style.overflowX !== "visible" || style.borderLeftStyle !== "none" || style.backgroundColor !== "rgba(0, 0, 0, 0)";
    if (!meant && seen && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) faults.push(`wider than its place by ${element.scrollWidth - element.clientWidth}: ${says(element)}`);
    const cut = style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0 && element.innerText.trim() !== "";
    if (cut) faults.push(`cut off below by ${element.scrollHeight - element.clientHeight}: ${says(element)}`);
  }
  return faults;
}, within);
