import type { NumberToken } from "../numbers";
import type { UnitRead } from "../units";
import { type Figure, figureOf } from "./figure";
import { decimalsOf, numberOf } from "./printed-number";

/** A number whose unit stands elsewhere, in a table's header. */
export function bareFigure(text: string, token: NumberToken, unit: UnitRead | null): Figure {
  const printed = text.slice(token.start, token.end);
  return figureOf(token, {
    unitEnd: token.end, value: numberOf(printed), decimals: decimalsOf(printed),
    unit: unit?.unit ?? "", base: unit?.base ?? "", factor: unit?.factor ?? 1, form: unit?.base === "%" || unit?.base === "‰" ? "percent" : "plain",
  });
}
