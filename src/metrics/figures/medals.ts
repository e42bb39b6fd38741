import { numberOf } from "./printed-number";
import { type FigureReader, figureOf } from "./figure";
import { qualified } from "./qualified";

/** 1金3银, 12金8银5铜: the metal is the unit. */
const METAL = "金银铜";
const WON = /(?:[得取获夺揽]|拿下|\d[金银]、?)了?(?:[\u4e00-\u9fff]{0,8}(?:运会|运动会|大赛|锦标赛|比赛))?(?:超过?|近)?$/u;
/** 2金融机构, 3银行 are no medals. */
const GOES_ON = /^(?:[\d，。；、）)\s]|的|等|$)/u;
const REACH = 16;

/** Medals that were won, told by their metals alone. Asked before the units. */
export const medals: FigureReader = (text, token, printed) => {
  const metal = text[token.end] ?? "";
  if (token.script !== "digits" || metal === "" || !METAL.includes(metal) || !GOES_ON.test(text.slice(token.end + 1, token.end + 2))) return undefined;
  const left = text.slice(Math.max(0, token.start - REACH), token.start);
  if (!WON.test(left)) return undefined;
  return figureOf(token, { unitEnd: token.end + 1, value: numberOf(printed), unit: metal, base: metal, form: "plain" }, qualified(text, token.start, token.end + 1));
};
