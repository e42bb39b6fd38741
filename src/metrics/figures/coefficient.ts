import { type FigureReader, figureOf } from "./figure";
import { decimalsOf, numberOf, stands } from "./printed-number";
import { qualified } from "./qualified";

const NAMED = /(?:系数|指数|容积率|比值|倍差|(?:收入|万人|医护|床护|供需|抚养|性别|产销|生师|师生)比(?![重例年上去])|倍率|之比|[A-Za-z]值|得分|评分|均分|分值|满意度|密度|强度|(?:事故|死亡|发病|故障|总和生育|违法|犯罪|火灾)率|(?<=[十百千万](?:常住)?(?:人口?|居民|职工|户|台|车|辆|公里)[^，。；\d]{2,16})数)[^，。；]{0,24}$/u;
const STATED = /(?:为|达|到|至|的|约|是|数|超过|[低高]于|由|从|不到|不足|提高|提升|上升|增加|下降|降低|减少|(?:事故|死亡|发病|故障|总和生育|违法|犯罪|火灾)率)$/u;
const REACH = 40;

/** 有效利用系数提高到0.578, 亿元GDP死亡率0.0159: coefficients and indices have no unit. Asked where none follows. */
export const coefficient: FigureReader = (text, token, printed) => {
  if (!stands("为达到至的约是数率过于由从足高升加降低少", text, token.start - 1)) return undefined;
  const left = text.slice(Math.max(0, token.start - REACH), token.start);
  if (!NAMED.test(left) || !STATED.test(left) || /[年月日号\dA-Za-z]/.test(text[token.end] ?? "")) return undefined;
  return figureOf(token, { unitEnd: token.end, value: numberOf(printed), decimals: decimalsOf(printed), unit: "", base: "", form: "plain" }, qualified(text, token.start, token.end));
};
