import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean-text";

const widened: readonly (readonly [typed: string, meant: string])[] = [
  ["建成三个,改造五个;下一步:继续推进.下一步,我厅将跟进!", "建成三个，改造五个；下一步：继续推进。下一步，我厅将跟进！"],
  ["增长40.1%,增幅第五;占77.8%.其中", "增长40.1%，增幅第五；占77.8%。其中"],
  ["投资2.5亿元.2023年,全省", "投资2.5亿元。2023年，全省"],
  ["\"十二五\"期间,推行\"一网通办\"", "“十二五”期间，推行“一网通办”"],
  ["至2022年, 2023年: 建成3个; 其中", "至2022年，2023年：建成3个；其中"],
  ["有效实施(详见附表).下一步", "有效实施(详见附表)。下一步"],
  ["推行\"一网通办\".下一步,推行\"免申即享\"", "推行“一网通办”。下一步，推行“免申即享”"],
  ["“一网通办”,高效", "“一网通办”，高效"],
];
const kept = ["共1,234.5万元", "上午9:00开会", "1.加快建设", "一.工作情况", "见(一).说明", "见(12).说明", "网址www.gov.cn", "R&D;投入", "人社部.cn", "比例2.5", "12\"屏幕", "G.655光纤"];

describe("stops typed on an English keyboard", () => {
  it.each(widened)("%s", (typed, meant) => expect(cleanText(typed).text).toBe(meant));
  it.each(kept)("stay: %s", (typed) => expect(cleanText(typed).text).toBe(typed));
});
