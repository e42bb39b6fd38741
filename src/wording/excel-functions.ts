import type { Words } from "./ledger";

/** Why a custom function of the workbook gives no number. */
export const functionWords = {
  noFigure: { zh: "文字里没有数字", en: "there is no figure in the text" },
  noIndicator: { zh: "台账里没有这个指标（或同名指标不止一个，请用指标编号）", en: "no such indicator in the ledger (or several: use its code)" },
  noYear: { zh: "答复里没有这一年的数", en: "no figure for this year in the letters" },
  noEarlier: { zh: "没有更早一年的数可比", en: "no earlier year to compare with" },
  conflict: { zh: "同一年有互相矛盾的数，请先核对", en: "figures for this year contradict each other: check them first" },
  tooOld: { zh: "这个版本的 Excel 读不了台账，请更新 Excel", en: "this Excel is too old to read the ledger: update it" },
} as const satisfies Readonly<Record<string, Words>>;
