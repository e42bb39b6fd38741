import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";

const folder = new URL("../letters/samples/", import.meta.url);
const letters = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

const typed: Readonly<Record<string, string>> = { "，": ",", "：": ":", "；": ";", "（": "(", "）": ")" };
const inEnglish = (text: string, gap = ""): string => text.replace(/[，：；（）]/g, (char) => typed[char]! + (/[，：；]/.test(char) ? gap : ""));

/** Every figure with all that is read of it; what is quoted from the letter keeps its own punctuation. */
const figures = (text: string): string[] =>
  readLetter(text).metrics.map(({ name, value, valueMax, unit, si, qualifier, kind, status, basis, from, to }) => inEnglish([name, value, valueMax, unit, si, qualifier, kind, status, basis, from, to].join(" ")));
const points = (text: string): string[] => readLetter(text).letter.items.map(({ marker, level, role, aspect, title }) => inEnglish([marker.trim(), level, role, aspect, title].join(" ")));

describe("a letter typed with the punctuation of an English keyboard reads as with Chinese one", () => {
  it.each(letters)("%s: figures", (_, text) => expect(figures(inEnglish(text))).toEqual(figures(text)));
  it.each(letters)("%s: points", (_, text) => expect(points(inEnglish(text))).toEqual(points(text)));
  it.each(letters)("%s: head", (_, text) => {
    const { header } = readLetter(text).letter;
    expect(JSON.parse(inEnglish(JSON.stringify(readLetter(inEnglish(text)).letter.header)))).toEqual(JSON.parse(inEnglish(JSON.stringify(header))));
  });
  it.each(letters)("%s: figures, with a space behind each stop", (_, text) => expect(figures(inEnglish(text, " "))).toEqual(figures(text)));
});
