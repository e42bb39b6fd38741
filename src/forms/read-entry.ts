/**
 * What a person put into an entry cell, as a number in the unit of the row: 1,234 · １２３４ · 12 345 · 1.2万 · 三百二十 ·
 * 35家 · 45% · 1:4.9 in a row of 1:n · (120) for −120. What can be meant in two ways is refused, not guessed.
 */
import { proportionOf } from "../metrics/figures/proportion";
import { parseNumeral } from "../text/numerals";
import { asksSide } from "./asked-unit";
import { tidy, unitScale } from "./unit-scale";

export type EntryProblem =
  | "not-a-number" | "not-exact" | "other-unit" | "unclear-magnitude" | "unclear-comma" | "range" | "date" | "time" | "formula" | "error-value"
  | "unit-changed" | "twice";

export type Entry =
  | { readonly kind: "value"; readonly value: number; /** Read from text, not from a number cell. */ readonly converted: boolean }
  | { readonly kind: "blank" }
  /** — or 不适用: there is no such value, and the remark must say why. */
  | { readonly kind: "not-applicable" }
  | { readonly kind: "problem"; readonly problem: EntryProblem; readonly said: string };

/** A cell as a returned file holds it. */
export interface EntryCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** #N/A and the like. */
  readonly error?: boolean;
  readonly date?: boolean;
  /** Shown as a percentage: 0.45 is 45%. */
  readonly percent?: boolean;
}

const notApplicable = /^(?:[-—–―/／]+|无|不适用|n\/?a|none)$/iu;
const hedges = /^(?:约|近|超过?|逾|不足|不到|大约|左右|至少|>|<|≥|≤|～|~)|(?:余|多|左右|以上|以下|以内|上下)(?:[^\d]{0,4})$/u;
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const sign = /^[-−–负負]/u;

export function readEntry(cell: EntryCell, unit: string): Entry {
  if (cell.formula !== undefined) return problem("formula", cell);
  if (cell.error) return problem("error-value", cell);
  if (cell.date) return problem("date", cell);
  if (cell.value === null) return { kind: "blank" };
  if (typeof cell.value === "boolean") return problem("not-a-number", cell);
  if (typeof cell.value === "number") {
    if (!Number.isFinite(cell.value)) return problem("error-value", cell);
    if (asksSide(unit) && isClockTime(cell.value, unit)) return problem("time", cell);
    if (!cell.percent) return { kind: "value", value: cell.value, converted: false };
    return unit === "%" ? { kind: "value", value: tidy(cell.value * 100), converted: true } : problem("other-unit", cell);
  }
  return readText(cell.value.slice(0, 100), unit, cell);
}

function readText(raw: string, unit: string, cell: EntryCell): Entry {
  const text = raw.normalize("NFKC").replace(/[\s\u200B-\u200D\u2060\uFEFF']/gu, "").replace(/，/gu, ",").replace(/。/gu, ".");
  if (text === "") return { kind: "blank" };
  if (notApplicable.test(text)) return { kind: "not-applicable" };
  if (hedges.test(text)) return problem("not-exact", cell);
  if (/^[^-~至到]+(?:[~至到]|-)[^-~至到]*\d/u.test(text)) return problem("range", cell);
  if (asksSide(unit) && /[:∶比]/u.test(text)) return sideOf(text, unit, cell);
  const bracketed = /^\(([^()]+)\)$/u.exec(text)?.[1];
  const body = bracketed ?? text.replace(sign, "").replace(/^\+/u, "");
  const negative = bracketed !== undefined || sign.test(text);
  const { amount, tail } = parted(body.replace(/^[¥￥]/u, ""));
  const number = amountOf(amount);
  if (number === "comma") return problem("unclear-comma", cell);
  if (number === null) return problem("not-a-number", cell);
  const scaled = inUnit(number, tail, unit.normalize("NFKC").replace(/\s/gu, ""));
  if (typeof scaled === "string") return problem(scaled, cell);
  return { kind: "value", value: tidy(negative ? -scaled : scaled), converted: true };
}

const MINUTES_A_DAY = 1440, MINUTES_AN_HOUR = 60;

/**
 * What a spreadsheet makes of 1:15, 1:4.9 or 15:1 typed into a cell of numbers: a part of a day. A side is hardly told below
 * 0.1 (that is 1:84); up to 0.2 it is a time where it is whole minutes of many decimals, and n:1 is one minute past an hour.
 */
function isClockTime(value: number, unit: string): boolean {
  if (value > 0 && value < 0.1) return true;
  const minutes = Math.round(value * MINUTES_A_DAY);
  if (value <= 0 || Math.abs(value * MINUTES_A_DAY - minutes) > 1e-6) return false;
  return unit === "n:1" ? minutes % MINUTES_AN_HOUR === 1 : value < 0.2 && value !== Number(value.toFixed(2));
}

/** The whole proportion in place of the number asked for. */
function sideOf(text: string, unit: string, cell: EntryCell): Entry {
  const proportion = /^[\d.]+[:∶比][\d.]+$/u.test(text) ? proportionOf(text) : null;
  return proportion?.sides === unit ? { kind: "value", value: proportion.value, converted: true } : problem(proportion ? "other-unit" : "not-a-number", cell);
}

/** 1.2万元 is 1.2 and 万元; 三百二十家 is 三百二十 and 家. */
function parted(body: string): { amount: string; tail: string } {
  const digits = /^[\d.,]+/u.exec(body)?.[0];
  if (digits !== undefined) return { amount: digits, tail: body.slice(digits.length) };
  const spoken = /^[〇零一二两三四五六七八九十百千点壹贰叁肆伍陆柒捌玖拾佰仟]+(?:[万亿萬億][〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+){0,2}/u.exec(body)?.[0] ?? "";
  return { amount: spoken, tail: body.slice(spoken.length) };
}

function amountOf(amount: string): number | "comma" | null {
  if (plainNumber.test(amount)) return Number(amount);
  if (grouped.test(amount)) return Number(amount.replace(/,/gu, ""));
  if (/^[\d.,]+$/u.test(amount)) return amount.includes(",") ? "comma" : null;
  return amount === "" ? null : parseNumeral(amount);
}

/** The number in the unit of the row; a problem where the words behind it say another unit, or could mean two things. */
function inUnit(number: number, tail: string, unit: string): number | EntryProblem {
  if (tail === "" || tail === unit) return number;
  const said = unitScale(tail);
  const asked = unitScale(unit);
  if (said.base === asked.base) return (number * said.factor) / asked.factor;
  // 1.2万 in a row of 家 can only be 12000; in a row of 万元 it may repeat the unit or not
  if (said.base === "" && said.factor > 1) return asked.factor === 1 && asked.base !== "%" ? number * said.factor : "unclear-magnitude";
  return "other-unit";
}

const problem = (code: EntryProblem, { value, formula }: EntryCell): Entry =>
  ({ kind: "problem", problem: code, said: formula === undefined ? String(value ?? "").slice(0, 60) : `=${formula.slice(0, 60)}` });
