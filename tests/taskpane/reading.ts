import { readLetter } from "../../src/engine";

/** A short letter with an ask, a measure, a result and a plan. */
export const letter = [
  "某省教育厅关于省十四届人大二次会议第12号建议的答复", "某教建〔2024〕5号", "李某代表：", "您提出的《关于办好乡村学校的建议》收悉，现答复如下：",
  "一、工作开展情况", "2023年新建学校12所，投入资金3.5亿元。", "二、下一步打算", "2025年力争新建学校20所。", "2024年6月3日",
].join("\n");
export const reading = readLetter(letter);
