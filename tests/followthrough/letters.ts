import { readFileSync } from "node:fs";
import { readLetter } from "../../src/engine";
import type { FollowLetter } from "../../src/followthrough/passages/follow-letter";

/** The three sample letters of one agency, 2023 to 2025. */
export const waterLetters = (): FollowLetter[] => [2023, 2024, 2025].map((year) =>
  letterOf(`water-${year}`, readFileSync(new URL(`../letters/samples/water-${year}.txt`, import.meta.url), "utf8")));

export const letterOf = (file: string, text: string): FollowLetter => ({ file, ...readLetter(text) });

export interface Told {
  readonly file: string;
  readonly year: number;
  readonly number?: string;
  readonly date?: string;
  readonly session?: string;
  readonly done?: string;
  readonly plan?: string;
  readonly agency?: string;
}

/** A letter as short as letters can be: one ask, what was done, what comes next. */
export function shortLetter({ file, year, number = `云林函〔${year}〕18号`, date = `${year}年6月12日`, session = "省十四届人大一次会议", done = "积极开展工作。", plan, agency = "云南省林业和草原局" }: Told): FollowLetter {
  return letterOf(file, [
    `${agency}关于对${session}第215号建议的答复`, number, "李明代表：", `您在${session}上提出的《关于加强林草资源保护的建议》收悉，现答复如下：`,
    "一、关于“加强林草资源保护”的建议", "（一）主要做法", done, ...(plan ? ["（二）下一步打算", plan] : []),
    "感谢您对林草工作的关心和支持。", agency, date,
  ].join("\n"));
}
