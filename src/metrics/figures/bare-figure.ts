import type { NumberToken } from "../numbers";
import type { UnitRead } from "../units";
import { exactly, type Figure, figureOf } from "./figure";
import { decimalsOf, numberOf } from "./printed-number";
import { signStart } from "./sign";

/** A number whose unit stands elsewhere, in a table's header. */
export function bareFigure(text: string, token: NumberToken, unit: UnitRead | null): Figure {
  const printed = text.slice(token.start, token.end);
  const from = signStart(text, token.start, "");
  return figureOf(token, {
    unitEnd: token.end, value: from < token.start ? -numberOf(printed) : numberOf(printed), decimals: decimalsOf(printed),
    unit: unit?.unit ?? "", base: unit?.base ?? "", factor: unit?.factor ?? 1, form: unit?.base === "%" || unit?.base === "‰" ? "percent" : "plain",
  }, exactly(from, token.end));
}
