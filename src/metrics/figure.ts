import { parseNumeral, round } from "../text/numerals";
import type { Qualifier } from "./metric";
import type { NumberToken } from "./numbers";
import { qualifierAfter, qualifierBefore } from "./qualifiers";
import { readUnit, type UnitRead } from "./units";

/** A number with its unit and qualifier, in clean text, before anyone knows what it counts. */
export interface Figure {
  /** Qualifier, number and unit. */
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Where the unit ends (a right qualifier may follow). */
  readonly unitEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly decimals: number;
  /** Printed unit without spaces, 万/亿 included. */
  readonly unit: string;
  readonly base: string;
  /** `value` × `factor` is the value in base units; 成 and fractions count in percent. */
  readonly factor: number;
  readonly qualifier: Qualifier;
  readonly qualifierAfter: boolean;
  readonly form: "plain" | "percent" | "fraction" | "ratio" | "tenths" | "doubling" | "rank";
  readonly chinese: boolean;
}

const RANGE = /(?:—{1,2}|－|–|-|~|～|至|到)/y;
const SMALL_MONEY = /(?:(?<tenths>[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角(?:(?<hundredths>[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?)/y;
const RATIO = /[:：∶]\s?(\d+(?:\.\d+)?)(?![\d:：])/y;
const NEXT_IN_LIST = /[、和与及](?:约|近|超)?\d+(?:\.\d+)?/y;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两半点壹贰叁肆伍陆柒捌玖拾佰仟]+/y;
/** 成 that is the unit of tenths, not the head of another word. */
const TENTHS = /成(?![立为果功员本效熟长就交都人年品材套分绩形了])/y;

const decimalsOf = (printed: string): number => { const dot = printed.lastIndexOf("."); return dot < 0 ? 0 : printed.length - dot - 1; };
const numberOf = (printed: string): number => Number(printed.includes(",") || printed.includes("，") ? printed.replace(/[,，]/g, "") : printed);
/** One of the characters stands at `at`. */
const stands = (chars: string, text: string, at: number): boolean => at >= 0 && at < text.length && chars.includes(text[at]!);

/** Reads the figure that begins with a number; null where no unit follows. */
export function readFigure(text: string, token: NumberToken): Figure | null {
  const printed = text.slice(token.start, token.end);
  const chinese = token.script === "chinese";
  const special = rank(text, token) ?? doubling(text, token) ?? percentOf(text, token, printed) ?? ratio(text, token, printed) ?? tenths(text, token, printed) ?? half(text, token, printed);
  if (special !== undefined) return special;

  const split = chinese ? splitMagnitude(printed) : null;
  const numberEnd = chinese ? token.start + split!.number.length : token.end;
  let p = numberEnd;
  let unit = readUnit(text, p);
  if (!unit && !chinese) { const index = coefficient(text, token, printed); if (index) return index; }
  const number = chinese ? (split!.number === "" ? 1 : parseNumeral(split!.number)) : numberOf(printed);
  if (number === null || Number.isNaN(number)) return null;
  let over = false;
  if (stands("余多来几", text, p)) {
    const behind = readUnit(text, p + 1);
    if (behind) { over = text[p] !== "来"; p++; unit = behind; }
  }
  let max: { value: number; decimals: number } | null = null;
  // 5—10万元, 3%—5%, 三至五个
  const ranged = range(text, unit ? unit.end : p, unit);
  if (ranged && ranged.value > number * (unit && ranged.unit.factor !== unit.factor ? 0 : 1)) { max = ranged; unit = ranged.unit; }
  if (!unit || unit.base === "" || unit.base === "个") unit = sharedUnit(text, unit ? unit.end : p, unit) ?? unit;
  if (!unit) return null;
  if ((unit.end - p !== unit.unit.length && /[余多]/.test(text.slice(p, unit.end).replace(unit.unit, ""))) || insideApproximate(text, p, unit)) over = true;
  let end = unit.end;
  if (stands("余多", text, end) && unit.base !== "" && !/[余多][个项元万亿]/.test(text.slice(end, end + 2)) && /[，。；、）)\s]/.test(text[end + 1] ?? "。")) { over = true; end++; }
  const change = unit.base === "元" && max === null && !over ? smallMoney(text, end) : null;
  if (change) end = change.end;
  const after = qualifierAfter(text, end);
  const before = qualifierBefore(text, token.start);
  const qualifier: Qualifier = before?.qualifier ?? after?.qualifier ?? (over ? "over" : detached(text, token.start));
  return {
    start: before?.start ?? token.start, end: after?.end ?? end, numberStart: token.start, numberEnd, unitEnd: end,
    value: change ? round(number + change.value / unit.factor) : number, valueMax: max?.value ?? null, decimals: chinese ? 0 : decimalsOf(printed),
    unit: unit.unit, base: unit.base, factor: unit.factor, qualifier, qualifierAfter: !!after,
    form: unit.base === "%" || unit.base === "‰" ? "percent" : "plain", chinese,
  };
}

/** 50元6角三分: what stands behind the 元. */
function smallMoney(text: string, at: number): { value: number; end: number } | null {
  SMALL_MONEY.lastIndex = at;
  const m = SMALL_MONEY.exec(text);
  if (!m) return null;
  const tenths = m.groups!.tenths ? parseNumeral(m.groups!.tenths) : 0, hundredths = m.groups!.hundredths ? parseNumeral(m.groups!.hundredths) : 0;
  return tenths === null || hundredths === null ? null : { value: tenths / 10 + hundredths / 100, end: SMALL_MONEY.lastIndex };
}

/** 约占总投入的20%: the word stands apart from its number. */
function detached(text: string, at: number): Qualifier {
  const left = text.slice(Math.max(0, at - 14), at);
  return left.includes("约") && /(?<![节公契合预制集履签解])约(?:占|为|有|达|合)[^，。；、\d]{0,10}$/u.test(left) ? "about" : "exact";
}

function insideApproximate(text: string, from: number, unit: UnitRead): boolean {
  const scale = unit.unit.length - unit.base.length;
  return scale > 0 && unit.base !== "" && stands("余多来", text, from + scale);
}

/** 三万 → 三 and 万: the magnitude belongs to the unit, as with digits. */
function splitMagnitude(printed: string): { number: string } {
  if (printed.length === 1 && "百千万亿".includes(printed)) return { number: "" };
  let end = printed.length;
  while (end > 0 && stands("万亿", printed, end - 1)) end--;
  const number = printed.slice(0, end);
  return { number: number === "" || number.includes("万") || number.includes("亿") ? printed : number };
}

/** 5.1、4.6个百分点 and 5.85亿、5.94亿立方米: the last of a list has the unit of all. */
function sharedUnit(text: string, at: number, own: UnitRead | null): UnitRead | null {
  if (!stands("、和与及", text, at)) return null;
  let p = at;
  for (let hops = 0; hops < 6; hops++) {
    NEXT_IN_LIST.lastIndex = p;
    const m = NEXT_IN_LIST.exec(text);
    if (!m) return null;
    p = NEXT_IN_LIST.lastIndex;
    const unit = readUnit(text, p);
    if (unit && unit.base !== "" && unit.base !== "个") {
      if (own?.base === "个" && !/^个/.test(unit.base)) return null;
      return own && own.base === "" ? { unit: `${own.unit}${unit.base}`, base: unit.base, factor: own.factor, end: at } : { ...unit, end: at };
    }
    p = unit ? unit.end : p;
  }
  return null;
}

function range(text: string, at: number, first: UnitRead | null): { value: number; decimals: number; unit: UnitRead } | null {
  if (!stands("—－–-~～至到", text, at)) return null;
  RANGE.lastIndex = at;
  const dash = RANGE.exec(text);
  if (!dash) return null;
  NUMBER.lastIndex = at + dash[0].length;
  const m = NUMBER.exec(text);
  if (!m) return null;
  const split = /^\d/.test(m[0]) ? m[0] : splitMagnitude(m[0]).number;
  const value = parseNumeral(split);
  if (value === null) return null;
  const unit = readUnit(text, NUMBER.lastIndex - (m[0].length - split.length));
  if (!unit || (first && first.base !== "" && first.base !== unit.base)) return null;
  return { value, decimals: decimalsOf(m[0]), unit };
}

/** 第10位, 第三名; 第一 after 全国, 全省, 居 is a place too. */
function rank(text: string, token: NumberToken): Figure | null | undefined {
  if (text[token.start - 1] !== "第") return undefined;
  const unit = text[token.end] === "位" || text[token.end] === "名" ? text[token.end]! : null;
  if (!unit && !/(?:全国|全省|全市|全区|全球|世界|位居|位列|排名|排|居|列|名列|位次)[^，。；、]{0,8}$/.test(text.slice(Math.max(0, token.start - 16), token.start - 1))) return null;
  if (!unit && !/[，。；、）)\s]|$/.test(text[token.end] ?? "。")) return null;
  const value = parseNumeral(text.slice(token.start, token.end));
  if (value === null) return null;
  const end = token.end + (unit ? 1 : 0);
  return base(token, { start: token.start - 1, end, unitEnd: end, value, unit: unit ?? "位", base: unit ?? "位", form: "rank" });
}

/** 翻一番, 翻两番; 翻番 has no number. */
function doubling(text: string, token: NumberToken): Figure | undefined {
  if (text[token.start] === "翻") {
    const before = qualifierBefore(text, token.start);
    return base(token, { start: before?.start ?? token.start, end: token.end, unitEnd: token.end, value: 1, unit: "番", base: "番", form: "doubling", qualifier: before?.qualifier ?? "exact" });
  }
  if (text[token.end] !== "番" || text[token.start - 1] !== "翻" && text.slice(token.start - 2, token.start) !== "翻了") return undefined;
  return base(token, { end: token.end + 1, unitEnd: token.end + 1, value: parseNumeral(text.slice(token.start, token.end)) ?? 1, unit: "番", base: "番", form: "doubling" });
}

/** 百分之五, 三分之二, 2/3: `si` in percent. */
function percentOf(text: string, token: NumberToken, printed: string): Figure | undefined {
  if (!text.startsWith("分之", token.end)) return undefined;
  NUMBER.lastIndex = token.end + 2;
  const m = NUMBER.exec(text);
  if (!m) return undefined;
  const whole = parseNumeral(printed.length === 1 && "百佰千仟万".includes(printed) ? `一${printed}` : printed);
  const part = parseNumeral(m[0]);
  const end = NUMBER.lastIndex;
  const decimals = decimalsOf(m[0]);
  if (whole === null || part === null || whole === 0) return undefined;
  const percent = whole === 100 || whole === 1000;
  const after = qualifierAfter(text, end), before = qualifierBefore(text, token.start);
  const unit = whole === 1000 ? "‰" : "%";
  return base(token, {
    start: before?.start ?? token.start, end: after?.end ?? end, unitEnd: end, numberEnd: end, decimals,
    value: percent ? part : inPercent(part / whole), unit, base: unit, qualifier: before?.qualifier ?? after?.qualifier ?? detached(text, token.start), qualifierAfter: !!after,
    form: percent ? "percent" : "fraction",
  });
}

/** Two decimals; a few places more where those would leave nothing. */
const inPercent = (share: number): number => Number(share >= 0.0001 ? (share * 100).toFixed(2) : (share * 100).toPrecision(4));

function ratio(text: string, token: NumberToken, printed: string): Figure | undefined {
  if (token.script !== "digits" || token.end - token.start > 5 || !stands("：:∶", text, token.end)) return undefined;
  RATIO.lastIndex = token.end;
  const m = RATIO.exec(text);
  if (!m || /^0\d/.test(m[1]!) || /[时点分:：]/.test(text[RATIO.lastIndex] ?? "")) return undefined;
  return base(token, { end: RATIO.lastIndex, unitEnd: RATIO.lastIndex, numberEnd: RATIO.lastIndex, value: Number(printed), unit: "比例", base: "比例", form: "ratio" });
}

/** 占一半以上: 50 percent, where a word says that it is a share. */
function half(text: string, token: NumberToken, printed: string): Figure | undefined {
  if (printed !== "一半") return undefined;
  const after = qualifierAfter(text, token.end), before = qualifierBefore(text, token.start);
  if (!after && !before && !/(?:占[^，。；、]{0,8}|达|达到|比例为)$/u.test(text.slice(Math.max(0, token.start - 10), token.start))) return undefined;
  return base(token, {
    start: before?.start ?? token.start, end: after?.end ?? token.end, unitEnd: token.end, value: 50, unit: "%", base: "%",
    qualifier: before?.qualifier ?? after?.qualifier ?? detached(text, token.start), qualifierAfter: !!after, form: "fraction",
  });
}

/** 有效利用系数提高到0.578: coefficients and indices have no unit. Asked where none follows. */
function coefficient(text: string, token: NumberToken, printed: string): Figure | undefined {
  if (!stands("为达到至的约是数过于", text, token.start - 1)) return undefined;
  const left = text.slice(Math.max(0, token.start - 40), token.start);
  const named = /(?:系数|指数|比值|[A-Za-z]值|得分|评分|均分|分值|满意度|密度|强度)[^，。；]{0,24}$/u.test(left) && /(?:为|达|到|至|的|约|是|数|超过|低于)$/u.test(left);
  if (!named || /[年月日号\dA-Za-z]/.test(text[token.end] ?? "")) return undefined;
  const before = qualifierBefore(text, token.start), after = qualifierAfter(text, token.end);
  return base(token, {
    start: before?.start ?? token.start, end: after?.end ?? token.end, unitEnd: token.end, value: numberOf(printed), decimals: decimalsOf(printed), unit: "", base: "",
    qualifier: before?.qualifier ?? after?.qualifier ?? "exact", qualifierAfter: !!after, form: "plain",
  });
}

/** 八成以上: value 8, `si` 80 percent. */
function tenths(text: string, token: NumberToken, printed: string): Figure | undefined {
  if (text[token.end] !== "成") return undefined;
  TENTHS.lastIndex = token.end;
  if (!TENTHS.test(text)) return undefined;
  const value = parseNumeral(printed);
  if (value === null || value > 10) return undefined;
  const half = text[token.end + 1] === "半" ? 0.5 : 0;
  const more = /[多余]/u.test(text[token.end + 1] ?? "");
  const end = token.end + (half || more ? 2 : 1);
  const after = qualifierAfter(text, end), before = qualifierBefore(text, token.start);
  return base(token, {
    start: before?.start ?? token.start, end: after?.end ?? end, unitEnd: end, value: value + half, unit: "成", base: "成", factor: 10,
    qualifier: before?.qualifier ?? after?.qualifier ?? (more ? "over" : detached(text, token.start)), qualifierAfter: !!after, form: "tenths",
  });
}

/** A number whose unit stands elsewhere, in a table's header. */
export function bareFigure(text: string, token: NumberToken, unit: UnitRead | null): Figure {
  const printed = text.slice(token.start, token.end);
  return base(token, {
    end: token.end, unitEnd: token.end, value: numberOf(printed), decimals: decimalsOf(printed),
    unit: unit?.unit ?? "", base: unit?.base ?? "", factor: unit?.factor ?? 1, form: unit?.base === "%" || unit?.base === "‰" ? "percent" : "plain",
  });
}

function base(token: NumberToken, parts: Partial<Figure> & Pick<Figure, "end" | "unitEnd" | "value" | "unit" | "base" | "form">): Figure {
  return {
    start: token.start, numberStart: token.start, numberEnd: token.end, valueMax: null, decimals: 0, factor: 1,
    qualifier: "exact", qualifierAfter: false, chinese: token.script === "chinese", ...parts,
  };
}

/** `value` in base units, free of the dust of binary fractions. */
export const inBase = (value: number, factor: number): number => (factor === 1 ? value : round(value * factor));

