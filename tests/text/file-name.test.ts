import { expect, it } from "vitest";
import { fileNameOf } from "../../src/text/file-name";

it.each([
  ["Replies to suggestions and proposals: 云岭省体育局, 2023–2024", "Replies to suggestions and proposals - 云岭省体育局, 2023–2024"],
  ["云岭省体育局建议提案答复情况报告（2023—2024年）", "云岭省体育局建议提案答复情况报告（2023—2024年）"],
  ["2023/2024：甲<乙>", "2023_2024：甲_乙_"],
])("%s", (words, name) => expect(fileNameOf(words)).toBe(name));
