import type { Relation } from "./rule-ast";

export type Token =
  | { readonly kind: "number"; readonly at: number; readonly text: string; readonly value: number }
  | { readonly kind: "name"; readonly at: number; readonly text: string }
  | { readonly kind: "operator"; readonly at: number; readonly text: "+" | "-" | "*" | "/" | "(" | ")" | "±" }
  | { readonly kind: "relation"; readonly at: number; readonly text: Relation }
  | { readonly kind: "back"; readonly at: number; readonly text: string; readonly years: number }
  | { readonly kind: "unknown"; readonly at: number; readonly text: string };

const relations: Readonly<Record<string, Relation>> = {
  "=": "=", "＝": "=", "==": "=", "≠": "≠", "!=": "≠", "<>": "≠", "≥": "≥", ">=": "≥", "≧": "≥", "＞＝": "≥",
  "≤": "≤", "<=": "≤", "≦": "≤", "＜＝": "≤", ">": ">", "＞": ">", "<": "<", "＜": "<",
};
const operators: Readonly<Record<string, "+" | "-" | "*" | "/" | "(" | ")" | "±">> = {
  "+": "+", "＋": "+", "-": "-", "－": "-", "−": "-", "–": "-", "*": "*", "×": "*", "＊": "*", "/": "/", "÷": "/", "／": "/",
  "(": "(", "（": "(", ")": ")", "）": ")", "±": "±", "+-": "±",
};
const closing: Readonly<Record<string, string>> = { "「": "」", "『": "』", "“": "”", '"': '"', "【": "】" };

const white = /\s+/uy;
const numeral = /\d+(?:,\d{3})*(?:\.\d+)?/uy;
const back = /\[\s*(?:[-−－–]\s*)?\d{1,2}\s*\]/uy;
/** A name runs to the next sign; one that holds signs itself is put between 「」. */
const name = /[^\s=＝≠!<>＜＞≥≤≧≦+＋\-－−–*×＊/÷／()（）±[\]「」『』“”"【】]+/uy;

/** Cuts a rule into its words, from `start` on. What is none of them comes out as `unknown`, one character each, with its place. */
export function ruleTokens(text: string, start = 0): Token[] {
  const tokens: Token[] = [];
  let at = start;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const space = match(white);
    if (space) {
      at += space.length;
      continue;
    }
    const token = next(text, at, match);
    tokens.push(token.token);
    at += token.length;
  }
  return tokens;
}

function next(text: string, at: number, match: (pattern: RegExp) => string | undefined): { token: Token; length: number } {
  const one = text.charAt(at);
  const two = text.slice(at, at + 2);
  const relation = relations[two] ?? relations[one];
  if (relation) return { token: { kind: "relation", at, text: relation }, length: relations[two] ? 2 : 1 };
  const operator = operators[two] ?? operators[one];
  if (operator) return { token: { kind: "operator", at, text: operator }, length: operators[two] ? 2 : 1 };
  const end = closing[one] === undefined ? -1 : text.indexOf(closing[one], at + 1);
  if (end > at + 1) return { token: { kind: "name", at, text: text.slice(at + 1, end).trim() }, length: end + 1 - at };
  const years = match(back);
  if (years) return { token: { kind: "back", at, text: years, years: signed(years) }, length: years.length };
  const word = match(name);
  const digits = match(numeral);
  if (digits && (!word || word.length <= digits.length || !/[^\d.,]/u.test(word))) {
    return { token: { kind: "number", at, text: digits, value: Number(digits.replace(/,/gu, "")) }, length: digits.length };
  }
  if (word) return { token: { kind: "name", at, text: word }, length: word.length };
  return { token: { kind: "unknown", at, text: one }, length: 1 };
}

const signed = (years: string): number => Number(/\d+/u.exec(years)![0]) * (/[-−－–]/u.test(years) ? -1 : 1);
