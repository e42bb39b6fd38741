import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import type { Span } from "../../src/text/span";
import { traceDismissed, traceMetric } from "../../src/metrics/trace/trace";

const HEAD = "某某省财政厅关于省十四届人大二次会议第12号建议的答复\n王某代表：\n您提出的《关于发展的建议》收悉，现答复如下：\n";
const TAIL = "\n感谢您的支持！\n某某省财政厅\n2024年6月18日";

/** The trace of the number that begins with the marked words, its spans as the words themselves. */
function traced(body: string) {
  const at = HEAD.length + body.indexOf("【");
  const text = `${HEAD}${body.replace(/[【】]/g, "")}${TAIL}`;
  const reading = readLetter(text);
  const here = ({ span }: { span: Span }): boolean => span.start <= at && at < span.end;
  const metric = reading.metrics.find(here);
  const dismissed = reading.dismissed.find(here);
  const trace = metric ? traceMetric(reading, metric) : traceDismissed(reading, dismissed!);
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "");
  return {
    nears: trace.nears.map(({ as, why, span }) => `${as.field === "figure" ? `${as.value}${as.unit}` : as.field === "dismissed" ? as.reason : as.field === "kind" ? as.kind : as.field === "status" ? as.status : as.to} ${why} ${words(span)}`),
    name: trace.name.map(({ place, span }) => `${place} ${words(span)}`),
    period: trace.period && `${trace.period.place} ${words(trace.period.span)}`.trim(),
  };
}

describe("what a number was near to being", () => {
  it.each([
    ["a figure that a limit made a condition", "对【60岁】以上老年人免费。", ["60岁 refused 60岁以上"]],
    ["a length of time", "实施【3年】行动，完善机制。", ["date unfit 3年", "3年 refused 3年"]],
    ["a name", "“民生工程惠及【3万人】，建成12座水厂”的目标已实现。", ["name unfit “民生工程惠及3万人，建成12座水厂”"]],
    ["a change, where the number is the level reached", "2023年，覆盖率由90%提高到【95%】。", ["change reached 提高"]],
    ["a plan, where a nearer word says otherwise", "计划改造管网300公里，实际完成【320公里】。", ["target later-word 计划"]],
    ["of another time, where one was named since", "2022年启动试点，2023年建成【12座】。", ["2022 replaced 2022年"]],
    ["of a time that it is only compared with", "2023年，产量较2020年增长【12%】。", ["2020 compared 2020年"]],
    ["nothing else", "全省建成水厂【12座】。", []],
  ])("%s: %s", (_, body, nears) => expect(traced(body).nears).toEqual(nears));
});

describe("where name and period came from", () => {
  it.each([
    ["its own clause", "2023年建成水厂【12座】。", ["clause 建成水厂"], "clause 2023年"],
    ["the sentence before it", "2023年，全省新建水厂8座，改造【12座】。", ["sentence 新建水厂", "clause 改造"], "sentence 2023年"],
    ["the paragraph before it", "2023年完成改革。建成水厂【12座】。", ["clause 建成水厂"], "point 2023年"],
    ["the line above", "2023年主要开展了以下工作：\n一是建成水厂【12座】；二是改造管网30公里。", ["clause 建成水厂"], "above 2023年"],
    ["the letter's date", "建成水厂【12座】。", ["clause 建成水厂"], "letter-date"],
    ["a table's headers", "主要指标见下表。\n指标\t单位\t2022年\t2023年\n水厂数\t座\t8\t【12】\n管网\t公里\t20\t30\n全省稳步推进。", ["table-header 水厂数"], "table-header"],
  ])("%s: %s", (_, body, name, period) => expect(traced(body)).toMatchObject({ name, period }));
});
