import { parseNumeral } from "../../text/numerals";
import { exactly, type FigureReader, figureOf } from "./figure";

const PLACED = /(?:全国|全省|全市|全区|全球|世界|位居|位列|排名|排|居|列|名列|位次)[^，。；、]{0,8}$/;

/** 第10位, 第三名; 第一 after 全国, 全省, 居 is a place too. */
export const rank: FigureReader = (text, token, printed) => {
  if (text[token.start - 1] !== "第") return undefined;
  const unit = text[token.end] === "位" || text[token.end] === "名" ? text[token.end]! : null;
  if (!unit && !PLACED.test(text.slice(Math.max(0, token.start - 16), token.start - 1))) return null;
  if (!unit && !/[，。；、）)\s]|$/.test(text[token.end] ?? "。")) return null;
  const value = parseNumeral(printed);
  if (value === null) return null;
  const end = token.end + (unit ? 1 : 0);
  return figureOf(token, { unitEnd: end, value, unit: unit ?? "位", base: unit ?? "位", form: "rank" }, exactly(token.start - 1, end));
};
