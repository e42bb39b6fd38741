import type { Failure } from "../forms/check";
import type { CheckedRow } from "../forms/check-form";
import { checkSentence, entryProblemSentence, severityMark, undefinedRule, type NumberShape } from "./forms-checks";
import type { Language } from "./language";

/** The same words that the formulas of the sheet give. */
export function failureSentence(failure: Failure, titleOf: (code: string) => string, language: Language): string {
  if (failure.undefined) return undefinedRule(language);
  const { before, number, after } = checkSentence(failure.check, titleOf, language, failure.by > 0);
  return `${before}${number === null ? "" : writtenNumber(failure.by, number)}${after}`;
}

/** What is to be said about a row: all findings, or what is wrong with the entry itself; "" where nothing is. */
export function rowFindings({ entry, failures, row }: Pick<CheckedRow, "entry" | "failures" | "row">, titleOf: (code: string) => string, language: Language): string {
  if (entry.kind === "problem") {
    return `${severityMark.error[language]}${entryProblemSentence(entry.problem, entry.said, row, language)}${language === "zh" ? "。" : "."}`;
  }
  return failures.map((failure) => failureSentence(failure, titleOf, language)).join("").trimEnd();
}

const signed = (value: number, digits: number): string => {
  const size = roundHalfUp(Math.abs(value), digits).toFixed(digits);
  return `${value < 0 && Number(size) !== 0 ? "-" : "+"}${size}`;
};

/** As Excel's TEXT and ROUND write it. */
export function writtenNumber(value: number, shape: NumberShape): string {
  switch (shape) {
    case "percent": return `${signed(value * 100, 1)}%`;
    case "points": return signed(value, 2);
    case "plain": return String(Math.sign(value) * roundHalfUp(Math.abs(value), 6));
  }
}

function roundHalfUp(value: number, digits: number): number {
  const shifted = Number(`${Number(value.toPrecision(15))}e${digits}`);
  return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${digits}`) : value;
}
