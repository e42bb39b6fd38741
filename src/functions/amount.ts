import { inBase } from "../metrics/figures/figure";
import { readFigure } from "../metrics/figures/read-figure";
import { scanNumbers } from "../metrics/numbers";

/** The first figure in a text, 万 and 亿 multiplied out: 近10.6亿元 → 1060000000. Null where there is none. */
export function amount(text: string): number | null {
  for (const token of scanNumbers(text)) {
    const figure = readFigure(text, token);
    if (figure) return inBase(figure.value, figure.factor);
    const plain = Number(text.slice(token.start, token.end).replace(/[,，]/g, ""));
    if (token.script === "digits" && Number.isFinite(plain)) return plain;
  }
  return null;
}
