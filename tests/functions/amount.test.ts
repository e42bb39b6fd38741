import { expect, it } from "vitest";
import { amount } from "../../src/functions/amount";

it.each<[string, number | null]>([
  ["近10.6亿元", 1_060_000_000],
  ["12000余万元", 120_000_000],
  ["约3819.6万元", 38_196_000],
  ["增长15.3%", 15.3],
  ["1,234户", 1234],
  ["三万人", 30_000],
  ["7.0", 7],
  ["没有数字", null],
  ["", null],
])("LEDGER.AMOUNT(%j) is %j", (text, value) => expect(amount(text)).toBe(value));
