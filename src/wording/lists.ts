import type { Language } from "./language";

/** Short things in a row: 供水、灌区 · supply, irrigation. */
export const listed = (parts: readonly (string | number)[], language: Language): string => parts.join(language === "zh" ? "、" : ", ");

/** Longer things, that may hold commas themselves. */
export const parted = (parts: readonly string[], language: Language): string => parts.join(language === "zh" ? "；" : "; ");

/** Something said in passing, behind what it is about. */
export const aside = (text: string, language: Language): string => (language === "zh" ? `（${text}）` : ` (${text})`);
