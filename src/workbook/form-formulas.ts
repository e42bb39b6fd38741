/**
 * The live checks of a form as formulas that Excel, WPS and LibreOffice compute alike: IF, AND, OR, COUNT, ISNUMBER, ABS,
 * INT, ROUND, TEXT, TRIM, LEFT, IFERROR. `checkForm` gives the same words for the same values.
 */
import { checksOf, severityOf, slipBand, type Check } from "../forms/check";
import type { Form, FormRow } from "../forms/form";
import { DUST } from "../forms/rules/evaluate-rule";
import { ruleOperands, type Expression, type Relation, type ValidationRule } from "../forms/rules/rule-ast";
import { checkSentence, notNumber, outcomeWords, severityMark, undefinedRule, type CheckSentence } from "../wording/forms-checks";
import type { Language } from "../wording/language";
import { addressOf, firstRowAt } from "./form-places";

/** A formula longer than this is left out of the sheet; Excel stops at 8192 characters. Collection checks the rule all the same. */
const longest = 7_500;
const num = (value: number): string => String(value).toUpperCase();
const dust = num(DUST);

export interface RowFormulas {
  readonly outcome: string;
  readonly findings: string;
}

export function formFormulas(form: Form, language: Language): RowFormulas[] {
  const rowOf = new Map(form.rows.map(({ code }, index) => [code, firstRowAt + index]));
  const titleOf = (code: string): string => form.titles.get(code) ?? code;
  return form.rows.map((row, index) => {
    const at = firstRowAt + index;
    return { outcome: outcomeFormula(at, language), findings: findingsFormula(form, row, at, rowOf, titleOf, language) };
  });
}

function outcomeFormula(at: number, language: Language): string {
  const [findings, note] = [addressOf("findings", at), addressOf("note", at)];
  const word = (outcome: keyof typeof outcomeWords): string => text(outcomeWords[outcome][language]);
  const explained = (otherwise: keyof typeof outcomeWords): string => `IF(TRIM(${note})="",${word(otherwise)},${word("explained")})`;
  const error = severityMark.error[language];
  return `IF(${blank(at)},${explained("missing")},IF(LEFT(${findings},${error.length})=${text(error)},${word("correct")},IF(${findings}="",${word("passed")},${explained("explain")})))`;
}

/** Empty, or a dash for "not applicable". */
const blank = (at: number): string => {
  const value = addressOf("value", at);
  return `OR(TRIM(${value})="",TRIM(${value})="—",TRIM(${value})="-")`;
};

function findingsFormula(form: Form, row: FormRow, at: number, rowOf: ReadonlyMap<string, number>, titleOf: (code: string) => string, language: Language): string {
  const value = addressOf("value", at);
  const last = addressOf("last", at);
  const checks = checksOf(form, row);
  const pieces = (severity: "error" | "warning"): string[] => checks
    .filter((check) => check.kind === "rule" && severityOf(check) === severity)
    .map((check) => rulePiece(check, rowOf, titleOf, language));
  const simple = (kinds: readonly Check["kind"][]): string[] => checks.filter(({ kind }) => kinds.includes(kind)).map((check) => {
    const [condition, amount] = simpleCondition(check, value, last);
    return `IF(${condition},${sentence(checkSentence(check, titleOf, language), amount)},"")`;
  });
  const all = [...simple(["min", "max", "whole"]), ...pieces("error"), ...simple(["points"]), ...againstLast(checks, value, last, titleOf, language), ...pieces("warning")];
  let kept = all;
  while (kept.join("&").length > longest) kept = kept.filter((piece) => piece !== longestOf(kept));
  const words = kept.length === 0 ? '""' : kept.join("&");
  return `IF(${blank(at)},"",IF(ISNUMBER(${value}),${words},${text(notNumber(language))}))`;
}

const longestOf = (pieces: readonly string[]): string => pieces.reduce((a, b) => (b.length > a.length ? b : a));

/** A slip of the unit explains the change; it isn't said twice. Shrinking is another matter. */
function againstLast(checks: readonly Check[], value: string, last: string, titleOf: (code: string) => string, language: Language): string[] {
  const slips = checks.filter((check): check is Extract<Check, { kind: "slip" }> => check.kind === "slip");
  const change = checks.find(({ kind }) => kind === "change");
  const shrinks = checks.find(({ kind }) => kind === "shrinks");
  if (!change) return [];
  const changed = `IF(ABS(${value}/${last}-1)>${change.kind === "change" ? change.limit : 0}+${dust},${sentence(checkSentence(change, titleOf, language), `${value}/${last}-1`)},"")`;
  const shrunk = shrinks ? `IF(AND(ISNUMBER(${last}),${value}<${last}),${sentence(checkSentence(shrinks, titleOf, language), "")},"")` : '""';
  const slipped = (before: string): string => slips.reduceRight((otherwise, { by }) => {
    const said = (more: boolean): string => sentence(checkSentence({ kind: "slip", by }, titleOf, language, more), "");
    const times = `ABS(${value}/${last})`;
    return `IF(AND(${times}>=${num(by / slipBand)},${times}<=${num(by * slipBand)}),${said(true)},IF(AND(${times}>=${num(1 / by / slipBand)},${times}<=${num(slipBand / by)}),${said(false)},${otherwise}))`;
  }, before);
  // Slip first, then shrinking, then change: the order of checksOf
  const isSlip = slips.map(({ by }) => `AND(ABS(${value}/${last})>=${num(by / slipBand)},ABS(${value}/${last})<=${num(by * slipBand)}),AND(ABS(${value}/${last})>=${num(1 / by / slipBand)},ABS(${value}/${last})<=${num(slipBand / by)})`).join(",");
  const known = `AND(ISNUMBER(${last}),N(${last})<>0)`;
  return [
    `IF(${known},${slipped('""')},"")`,
    ...(shrinks ? [shrunk] : []),
    `IF(${known},IF(OR(${isSlip}),"",${changed}),"")`,
  ];
}

function simpleCondition(check: Check, value: string, last: string): readonly [condition: string, amount: string] {
  switch (check.kind) {
    case "min": return [`${value}<${num(check.limit)}`, ""];
    case "max": return [`${value}>${num(check.limit)}`, ""];
    case "whole": return [`${value}<>INT(${value})`, ""];
    case "points": return [`IF(ISNUMBER(${last}),ABS(${value}-${last})>${check.limit}+${dust},FALSE)`, `${value}-${last}`];
    default: throw new RangeError(`${check.kind} is not a check of one value`);
  }
}

/** "before"&TEXT(amount)&"after" */
function sentence({ before, number, after }: CheckSentence, amount: string): string {
  switch (number) {
    case null: return text(before);
    case "percent": return `${text(before)}&TEXT(ROUND(${amount},3),"+0.0%;-0.0%")&${text(after)}`;
    case "points": return `${text(before)}&TEXT(ROUND(${amount},2),"+0.00;-0.00")&${text(after)}`;
    case "plain": return `${text(before)}&ROUND(${amount},6)&${text(after)}`;
  }
}

function rulePiece(check: Check, rowOf: ReadonlyMap<string, number>, titleOf: (code: string) => string, language: Language): string {
  if (check.kind !== "rule") throw new RangeError(check.kind);
  const { rule } = check;
  const address = (code: string, back: 0 | 1): string => addressOf(back === 0 ? "value" : "last", rowOf.get(code)!);
  const cells = [...new Set(ruleOperands(rule).map(({ code, back }) => address(code, back)))];
  const filled = cells.map((cell) => `ISNUMBER(${cell})`);
  const all = filled.length === 1 ? filled[0]! : cells.length <= 200 ? `COUNT(${cells.join(",")})=${cells.length}` : `AND(${filled.join(",")})`;
  const left = formulaOf(rule.left, address);
  const right = formulaOf(rule.right, address);
  return `IFERROR(IF(${all},IF(${brokenWhen(rule, left, right)},${sentence(checkSentence(check, titleOf, language), `(${left})-(${right})`)},""),""),${text(undefinedRule(language))})`;
}

function brokenWhen(rule: ValidationRule, left: string, right: string): string {
  const slack = `${rule.tolerance ?? 0}+${dust}*(ABS(${left})+ABS(${right}))`;
  const difference = `(${left})-(${right})`;
  const strict = rule.tolerance === null ? "" : "-";
  const conditions: Readonly<Record<Relation, string>> = {
    "=": `ABS(${difference})>${slack}`,
    "≠": `ABS(${difference})<=${slack}`,
    "≥": `${difference}<-(${slack})`,
    "≤": `${difference}>${slack}`,
    ">": `${difference}<=${strict}(${slack})`,
    "<": `${difference}>=${strict === "" ? "-" : ""}(${slack})`,
  };
  return conditions[rule.relation];
}

function formulaOf(expression: Expression, address: (code: string, back: 0 | 1) => string): string {
  switch (expression.kind) {
    case "number": return num(expression.value);
    case "value": return address(expression.code, expression.back);
    case "negate": return `(-${formulaOf(expression.of, address)})`;
    case "binary": {
      const [left, right] = [formulaOf(expression.left, address), formulaOf(expression.right, address)];
      return expression.operator === "+" ? `${left}+${right}` : `(${left})${expression.operator}(${right})`;
    }
  }
}

/** A text inside a formula: at most 255 characters each, quotes doubled. */
function text(words: string): string {
  if (words === "") return '""';
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += 240) pieces.push(`"${words.slice(at, at + 240).replace(/"/gu, '""')}"`);
  return pieces.join("&");
}
