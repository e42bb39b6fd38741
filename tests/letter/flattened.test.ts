import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";

/** Their tables are left out: what a table says is lost with its lines. */
const names = ["water-2023", "preschool-2024", "elderly-care-2024"];
const letters = new Map(names.map((name) => [name, withoutTables(readFileSync(new URL(`../letters/samples/${name}.txt`, import.meta.url), "utf8"))]));

function withoutTables(text: string): string {
  return text.replace(/^(?!索引|发文)[^\n]*\t.*\n/gm, "");
}


const linesOf = (text: string): string[] => text.replace(/&nbsp;/g, " ").replaceAll("\t", " ").split(/[\r\n\f]+/).map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, "")).filter((line) => line !== "" && !/^[—\-–\s]*\d+[—\-–\s]*$/.test(line));

/** What only a web page has. */
const CHROME = /^(?:来源|您当前的位置)：/;

/** The lines of a letter set again at so many Chinese characters a line, with a page number after so many lines. */
function rewrapped(text: string, width: number, page: number): string {
  const lines = [""];
  let columns = 0;
  for (const char of linesOf(text).filter((line) => !CHROME.test(line)).join("")) {
    columns += char < "\u2000" ? 1 : 2;
    if (columns > 2 * width) {
      if (lines.length % page === 0) lines.push(`— ${lines.length / page} —`);
      lines.push("");
      columns = char < "\u2000" ? 1 : 2;
    }
    lines[lines.length - 1] += char;
  }
  return lines.join("\n");
}

const halves = <T>(all: readonly T[]): (readonly T[])[] => [all.slice(0, all.length / 2), all.slice(all.length / 2)];

const losses: Record<string, (text: string) => string> = {
  "all line breaks lost": (text) => linesOf(text).join(""),
  "line breaks turned into spaces": (text) => linesOf(text).join(" "),
  "all but one line break turned into spaces": (text) => halves(linesOf(text)).map((lines) => lines.join(" ")).join("\n"),
  "re-wrapped at 20 characters, with page numbers": (text) => rewrapped(text, 20, 30),
  "re-wrapped at 34 characters, with page numbers": (text) => rewrapped(text, 34, 25),
  "re-wrapped at 50 characters": (text) => rewrapped(text, 50, 1000),
};

/** How much of `expected` is in `got`, each as often as it occurs. */
function share(expected: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of got) left.set(each, (left.get(each) ?? 0) + 1);
  const found = expected.filter((each) => {
    const n = left.get(each) ?? 0;
    left.set(each, n - 1);
    return n > 0;
  });
  return found.length / expected.length;
}

describe.each(Object.entries(losses))("%s", (loss, lose) => {
  // a page number within a section hides where the next one begins
  const pointsKept = loss.includes("page numbers") ? 0.65 : 0.9;

  it.each(names)("%s has the same header", (name) => {
    const text = letters.get(name)!;
    expect(readLetter(lose(text)).letter.header).toEqual(readLetter(text).letter.header);
  });

  it.each(names)("%s has nearly the same figures and points", (name) => {
    const text = letters.get(name)!;
    const [whole, lost] = [readLetter(text), readLetter(lose(text))];
    const figures = (reading: typeof whole): string[] => reading.metrics.map((m) => `${m.value} ${m.unit}`);
    const points = (reading: typeof whole): string[] => reading.letter.items.filter(({ marker }) => marker !== "").map((item) => `${item.marker} ${item.aspect}`);
    expect(share(figures(whole), figures(lost))).toBeGreaterThan(0.97);
    expect(share(figures(lost), figures(whole))).toBeGreaterThan(0.97);
    expect(share(points(whole), points(lost))).toBeGreaterThan(pointsKept);
  });
});

/** A letter in one line, as pasted from a page that lost its line breaks; long enough to be more than a paragraph. */
const flat = (point: string): string => `某省水利厅关于省十四届人大一次会议第1号建议的答复张三代表：您提出的建议收悉，现答复如下：一、关于提升供水保障水平的建议${point}二、关于加强水土流失治理的建议（一）主要做法${"我厅会同有关部门坚持山水林田湖草沙一体化保护和系统治理，压实各级责任，完善工作机制。".repeat(16)}感谢您对水利工作的关心支持。某省水利厅2024年6月3日`;

describe("a caption that lost its line break is no part of what follows", () => {
  it.each([
    ["（一）主要做法我厅加强统筹。（二）主要成效全省完成水利投资由2022年的267亿元增加到2023年的302亿元。", "完成水利投资", "actual"],
    ["（一）主要做法我厅加强统筹。（二）主要成效农村自来水普及率达到93%。", "农村自来水普及率", "actual"],
    ["（一）主要做法我厅加强统筹。（二）下一步打算改造管网300公里。", "改造管网", "target"],
    ["（一）下一步打算我厅加强统筹。（二）主要成效改造管网300公里。", "改造管网", "actual"],
  ])("%s", (point, name, status) => {
    expect(readLetter(flat(point)).metrics[0]).toMatchObject({ name, status });
  });
});

it("parts a letter that is one cell of a form behind its captions, and no paragraph of a letter at its gaps", () => {
  const told = "我市组织各区逐一摸底，压实各级责任，完善工作机制。".repeat(14);
  const letter = `何晴代表： 您提出的建议收悉，现将办理情况汇报如下。 一、统筹谋划，科学编制改造计划 ${told} 二、突出重点，补齐设施短板 2023年，新增泊位3860个。 下一步，我局将新建泊位1200个。`;
  const form = ["人大代表建议承办表", "案 由 |", "关于小区停车的建议 |||", "提建议代表 |", "承办单位 |", "办理 情况 |", letter, "承办人：周某"].join("\n");
  expect(readLetter(form).letter.items.map(({ role, title, aspect }) => title ?? `${role} ${aspect}`)).toEqual(["统筹谋划，科学编制改造计划", "point measure", "突出重点，补齐设施短板", "point measure", "point plan"]);
  const paragraph = `${told}据统计 全市共有小区612个。${told}`;
  expect(readLetter(["何晴代表：", "您提出的建议收悉，现答复如下：", "一、工作情况", paragraph, "二、下一步打算", "新建泊位1200个。", "市住建局", "2024年5月6日"].join("\n")).letter.items).toHaveLength(4);
});

it("doesn't part a letter with English stops at the spaces around its numbers", () => {
  const sentence = "截至 2017 年 6 月底,全省 12 个县区建成康复中心 34 家,服务 5.6 万人次,占比 78.9% ,群众满意度稳步 提高.";
  const letter = `您提出的《关于推进康复服务的建议》收悉,现答复如下: ${sentence.repeat(12)}`;
  expect(readLetter(letter).letter.items).toHaveLength(1);
});
