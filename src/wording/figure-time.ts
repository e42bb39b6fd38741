import type { Figure } from "../indicators/figure";
import type { Language } from "./language";

type Timed = Pick<Figure, "year"> & { readonly metric: Pick<Figure["metric"], "from" | "to" | "periodStated"> };
const months = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** When a figure is of, by its months where it is of a part of a year: 2024年, 2024年1—5月, 2025年（推定）; "" where nobody knows. */
export function figureTime({ year, metric: { from, to, periodStated } }: Timed, language: Language): string {
  if (year === null) return "";
  const zh = language === "zh";
  const inferred = periodStated ? "" : zh ? "（推定）" : " (inferred)";
  const part = from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) ? monthsOf(from, to) : null;
  if (part === null) return zh ? `${year}年${inferred}` : `${year}${inferred}`;
  const [first, last] = part;
  if (zh) return `${year}年${first === last ? "" : `${first}—`}${last}月${inferred}`;
  return `${first === last ? "" : `${months[first]}–`}${months[last]} ${year}${inferred}`;
}

function monthsOf(from: string, to: string): readonly [number, number] | null {
  const first = Number(from.slice(5) || 1), last = Number(to.slice(5) || 12);
  return first === 1 && last === 12 ? null : [first, last];
}
