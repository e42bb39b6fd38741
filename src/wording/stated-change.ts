import type { Metric } from "../metrics/metric";
import { dimensionOf } from "../indicators/dimension";
import { figureAsPrinted } from "./figure";
import type { Language } from "./language";

type Stated = Parameters<typeof figureAsPrinted>[0] & Pick<Metric, "si">;

/** A growth as a letter states it, with its direction, which the number alone doesn't tell: 减少8天, 下降15%, 提高1.2个百分点. */
export function statedChangeInWords(metric: Stated, language: Language): string {
  const { si, value, valueMax } = metric;
  // 增长-2.3% falls: the word takes the sign's place
  const size = figureAsPrinted({ ...metric, value: Math.abs(value), valueMax: valueMax && Math.abs(valueMax) }, language);
  if (language === "en") return si < 0 ? `a fall of ${size}` : si > 0 ? `a rise of ${size}` : size;
  return directionOf(metric) + size;
}

/** Rates fall and rise, what is counted becomes less and more; 翻一番 is neither. */
function directionOf({ si, unit }: Pick<Stated, "si" | "unit">): string {
  const { family } = dimensionOf(unit);
  if (si === 0) return "变化";
  if (unit.endsWith("番")) return "翻";
  if (family === "points") return si < 0 ? "下降" : "提高";
  if (family === "ratio" || family === "times") return si < 0 ? "下降" : "增长";
  return si < 0 ? "减少" : "增加";
}
