import { parseNumeral } from "../../text/numerals";
import { qualifierBefore } from "../qualifiers";
import { type FigureReader, figureOf, type Qualified } from "./figure";

/** 翻一番, 翻两番; 翻番 has no number. */
export const doubling: FigureReader = (text, token, printed) => {
  if (text[token.start] === "翻") {
    const before = qualifierBefore(text, token.start);
    const words: Qualified = { start: before?.start ?? token.start, end: token.end, qualifier: before?.qualifier ?? "exact", qualifierAfter: false };
    return figureOf(token, { unitEnd: token.end, value: 1, unit: "番", base: "番", form: "doubling" }, words);
  }
  const words = qualifierBefore(text, token.start);
  const from = words?.start ?? token.start;
  if (text[token.end] !== "番" || (text[from - 1] !== "翻" && text.slice(from - 2, from) !== "翻了")) return undefined;
  const rest = MORE.exec(text.slice(token.end + 1, token.end + 3))?.[0] ?? "";
  const more = rest !== "", end = token.end + 1 + rest.length;
  return figureOf(token, { unitEnd: end, value: parseNumeral(printed) ?? 1, unit: "番", base: "番", form: "doubling" }, { start: from, end, qualifier: words?.qualifier ?? (more ? "over" : "exact"), qualifierAfter: more });
};

/** 一番多, 一番还多, 两番以上 */
const MORE = /^(?:[多余]|还多|有余|以上)/u;
