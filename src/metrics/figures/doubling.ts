import { parseNumeral } from "../../text/numerals";
import { qualifierBefore } from "../qualifiers";
import { type FigureReader, figureOf } from "./figure";

/** 翻一番, 翻两番; 翻番 has no number. */
export const doubling: FigureReader = (text, token, printed) => {
  if (text[token.start] === "翻") {
    const before = qualifierBefore(text, token.start);
    return figureOf(token, { start: before?.start ?? token.start, end: token.end, unitEnd: token.end, value: 1, unit: "番", base: "番", form: "doubling", qualifier: before?.qualifier ?? "exact" });
  }
  if (text[token.end] !== "番" || (text[token.start - 1] !== "翻" && text.slice(token.start - 2, token.start) !== "翻了")) return undefined;
  return figureOf(token, { end: token.end + 1, unitEnd: token.end + 1, value: parseNumeral(printed) ?? 1, unit: "番", base: "番", form: "doubling" });
};
