/**
 * How long ten thousand letters with 300,000 figures take to compare: `node dist/bench/comparison.js [AGENCIES] [LETTERS] [NAMES]` once `npm run bench` has built it.
 * The letters are made up: 30 figures each, every agency with its own vocabulary, years 2015–2024.
 */
import { compareFigures } from "../../src/comparison/compare-letters";
import { findings } from "../../src/findings/find";
import type { Figure } from "../../src/indicators/figure";
import { readFigures } from "../../src/indicators/read-figures";
import { madeLetter, type MadeFigure } from "../comparison/made-letter";

const [agencies = 200, letters = 10_000, names = 300] = process.argv.slice(2).map(Number);
const heads = "企业 项目 平台 基地 学校 医院 合作社 示范区 研究站 图书馆 工作站 实验室 孵化器 园区 社区 服务中心 培训班 监测站 泵站 水库 公路 桥梁 床位 教师 医生 护士 幼儿园 养老院 图书 渠道".split(" ");
const modifiers = "省级 国家级 科技型 农业 数字 绿色 智能 重点 新型 综合 职业 城乡 生态 文化 公共 健康 特色 高效 现代 民营 外资 山区 牧区 沿海 边境 骨干 应急 流动 特殊 综合性".split(" ");
const verbs = "新增 认定 建设 培育 支持 累计 改造 完成 推广 扶持".split(" ");

let seed = 7;
const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % below;

function figure(agency: number, year: number): MadeFigure {
  const word = (random(names) * 7919 + agency * 104_729) % 270_000;
  const verb = verbs[word % 10]!;
  const name = verb + modifiers[Math.floor(word / 10) % 30]! + modifiers[Math.floor(word / 300) % 30]! + heads[Math.floor(word / 9000)]!;
  const value = 1 + random(5000);
  return { words: `${year - 1}年，全省扎实推进各项工作，${name}«${value}家»，效果良好。`, name, value, unit: "家", basis: verb === "累计" ? "cumulative" : "annual" };
}

const started = performance.now();
const figures: Figure[] = [];
for (let i = 0; i < letters; i++) {
  const agency = i % agencies, year = 2016 + (Math.floor(i / agencies) % 10);
  const letter = madeLetter(year, Array.from({ length: 30 }, () => figure(agency, year)), { agency: `第${agency}省体育局`, file: `${i}.txt` });
  for (const read of readFigures(letter, i)) figures.push(read);
}
const read = performance.now();
const comparison = compareFigures(figures);
const compared = performance.now();
const found = findings(comparison);
const done = performance.now();
console.log([
  `${letters} letters of ${agencies} agencies, ${figures.length} figures → ${comparison.indicators.length} indicators, ${comparison.series.reduce((n, s) => n + s.changes.length, 0)} changes, ${found.length} findings`,
  `read ${Math.round(read - started)} ms · compare ${Math.round(compared - read)} ms · findings ${Math.round(done - compared)} ms · ${Math.round(process.memoryUsage().rss / 1e6)} MB · processor ${Math.round(process.cpuUsage().user / 1e5) / 10} s`,
].join("\n"));
