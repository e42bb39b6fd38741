import { expect, it } from "vitest";
import { processorSeconds } from "../tools/processor-seconds";
import { wrongWith } from "./check";

const LENGTH = 60_000;

/** What nobody writes and anybody may paste; a reading that doesn't take its time linearly would not come back from these. */
it.each([
  "1", "一", "（", "《", "“", "、", "。", "\n", "\t", "<", "&", "年", "万", "亿", "第一", "1、", "1—", "2023年", "（一）", "一是", "增长5%，", "累计达到", "共有", "补助", "某厅\n", "附件", "《a》", "\r\u200b", "１2",
])("reads %j over and over", async (piece) => {
  expect(await processorSeconds(() => expect(wrongWith(piece.repeat(LENGTH / piece.length))).toBeNull())).toBeLessThan(10);
}, 120_000);

it.each([
  ["a table of a hundred thousand rows", "甲\t1\t\n".repeat(100_000)],
  ["a row of a hundred thousand cells", `甲\t乙\n${"1\t".repeat(100_000)}\n`],
  ["a figure of a thousand digits in a table", `指标\t数量（万元）\n甲\t${"708".repeat(400)}\n`],
  ["a numeral of a thousand magnitudes", `现答复如下：\n全省共有${"一亿".repeat(500)}人。`],
  ["figures that all follow one number", `现答复如下：\n一、工作\n2023年，建成${"3个、".repeat(20_000)}`],
])("reads %s", async (_, text) => {
  expect(await processorSeconds(() => expect(wrongWith(text)).toBeNull())).toBeLessThan(20);
}, 120_000);
