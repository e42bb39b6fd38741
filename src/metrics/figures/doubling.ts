import { parseNumeral } from "../../text/numerals";
import { type FigureReader, figureOf } from "./figure";
import { qualified } from "./qualified";

/** 翻一番, 翻了两番多; 翻番 has no number. */
export const doubling: FigureReader = (text, token, printed) => {
  const bare = text[token.start] === "翻";
  if (!bare && text[token.end] !== "番") return undefined;
  const unitEnd = bare ? token.end : token.end + 1;
  const more = !bare && /[多余]/u.test(text[unitEnd] ?? "");
  const words = qualified(text, token.start, more ? unitEnd + 1 : unitEnd, more ? "over" : null);
  if (!bare && !/翻了?$/u.test(text.slice(Math.max(0, words.start - 2), words.start))) return undefined;
  return figureOf(token, { unitEnd, value: bare ? 1 : parseNumeral(printed) ?? 1, unit: "番", base: "番", form: "doubling" }, words);
};
