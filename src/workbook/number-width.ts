import type { RichCell } from "./plan";
import { textWidth } from "./row-height";

/**
 * Half-width characters that a number takes in its format: thousands parted, as many decimals as the format has zeros behind
 * its point, the words in front of it. Of a text its own.
 */
export function shownWidth({ value, style }: Pick<RichCell, "value" | "style">): number {
  if (typeof value !== "number") return value === null ? 0 : textWidth(String(value));
  const [format = ""] = (style?.format ?? "").split(";");
  const decimals = /\.(0+)/u.exec(format)?.[1]?.length ?? 0;
  const words = [...format.matchAll(/"([^"]*)"/gu)].map(([, said]) => said).join("");
  return textWidth(words) + value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).length;
}

/** Room beside a number in its column. */
const BESIDE = 2;

/** A column that shows all of these, no narrower than `least`: a number that doesn't fit is shown as ###. */
export const widthFor = (cells: readonly Pick<RichCell, "value" | "style">[], least: number): number =>
  cells.reduce((width, cell) => Math.max(width, Math.ceil(shownWidth(cell)) + BESIDE), least);
