import { type FigureReader, figureOf } from "./figure";
import { stands } from "./printed-number";
import { proportionOf } from "./proportion";
import { qualified } from "./qualified";

const RATIO = /(?:[:：∶]\s?(?!0\d)\d+(?:\.\d+)?){1,2}(?![\d:：])/y;
const LONGEST = 5;

/** 14.2:1, 按1:1配套; 12:40:48; of 1:14.5 the side that says something is the second. 9:00 is a time already. */
export const ratio: FigureReader = (text, token) => {
  if (token.script !== "digits" || token.end - token.start > LONGEST || !stands(":：∶", text, token.end)) return undefined;
  RATIO.lastIndex = token.end;
  if (!RATIO.test(text)) return undefined;
  const end = RATIO.lastIndex;
  const { value, decimals } = proportionOf(text.slice(token.start, end))!;
  return figureOf(token, { unitEnd: end, numberEnd: end, value, decimals, unit: "比例", base: "比例", form: "ratio" }, qualified(text, token.start, end));
};
