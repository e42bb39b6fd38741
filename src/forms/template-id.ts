import type { FormRow } from "./form";
import type { ValidationRule } from "./rules/rule-ast";

const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** So many characters that a person can read over the telephone: no I, O, 0, 1. */
function checksum(text: string, length: number): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return Array.from({ length }, (_, i) => letters[((i % 2 ? a : b) >>> (5 * (i >> 1))) & 31]).join("");
}

export const templateId = (department: string): string => `RL-${checksum(department.normalize("NFKC").replace(/\s/gu, ""), 6)}`;

/** 2026-XXXX: the same for the same year, rows and rules, in whatever order they were thought of. */
export function templateVersion(year: number, rows: readonly FormRow[], rules: readonly ValidationRule[]): string {
  const asked = rows.map(({ code, title, unit }) => [code, title, unit].join("\t")).sort();
  return `${year}-${checksum(`${year}\n${asked.join("\n")}\n${rules.map(({ text }) => text).sort().join("\n")}`, 4)}`;
}

export const templatePattern = /RL-[A-HJ-NP-Z2-9]{6}/u;
export const versionPattern = /(\d{4})-[A-HJ-NP-Z2-9]{4}/u;
