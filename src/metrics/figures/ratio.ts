import { type FigureReader, figureOf } from "./figure";
import { stands } from "./printed-number";

const RATIO = /[:：∶]\s?(\d+(?:\.\d+)?)(?![\d:：])/y;
const LONGEST = 5;

/** 14.2:1, 按1:1配套; of 1:14.5 the side that says something is the second. 9:00 is a time already. */
export const ratio: FigureReader = (text, token, printed) => {
  if (token.script !== "digits" || token.end - token.start > LONGEST || !stands(":：∶", text, token.end)) return undefined;
  RATIO.lastIndex = token.end;
  const m = RATIO.exec(text);
  if (!m) return undefined;
  return figureOf(token, { unitEnd: RATIO.lastIndex, numberEnd: RATIO.lastIndex, value: Number(printed === "1" ? m[1] : printed), unit: "比例", base: "比例", form: "ratio" });
};
