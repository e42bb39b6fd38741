import { describe, expect, it } from "vitest";
import { metricAt } from "./sentence";

describe("kind", () => {
  it.each([
    ["新建水厂【12座】。", "level"],
    ["产值同比增长【7.2%】。", "change"],
    ["出栏减少【630万羽】。", "change"],
    ["较上年降低【0.35元】。", "change"],
    ["覆盖率由上年的90%提高到【95%】。", "share"],
    ["占全省的【35.1%】。", "share"],
    ["是上年的【4.8倍】。", "multiple"],
    ["产量较上年增长【1.5倍】。", "change"],
    ["位居全国【第10位】。", "rank"],
    ["位列全省【第二】。", "rank"],
    ["每户补助【10万元】。", "parameter"],
    ["产业增速为【4.7%】。", "change"],
    ["为243户低保家庭发放困难职工子女助学救助金【8.6万元】。", "level"],
    ["巩固提升【23万人】供水水平。", "level"],
  ] as const)("%s is %s", (marked, kind) => expect(metricAt(marked).kind).toBe(kind));
});

describe("status", () => {
  it.each([
    ["力争新建水厂【12座】。", "measure", "target"],
    ["下一步，将改造管网【30公里】。", "measure", "target"],
    ["到2027年，普及率达到【95%】。", "measure", "target"],
    ["已建成水厂【12座】。", "plan", "actual"],
    ["建设水厂【12座】。", "plan", "target"],
    ["建设水厂【12座】。", "measure", "actual"],
    ["将【2个】实验室纳入管理。", "measure", "actual"],
    ["建议投入【5亿元】。", "ask", "target"],
    ["力争比例由【35.1%】提高到40%。", "plan", "actual"],
  ] as const)("%s (%s) is %s", (marked, aspect, status) => expect(metricAt(marked, aspect).status).toBe(status));
});

describe("basis", () => {
  it.each([
    ["累计建成水厂【12座】。", "cumulative"],
    ["截至2023年底，建成水厂【12座】。", "cumulative"],
    ["自2020年实施以来，建成水厂【12座】。", "cumulative"],
    ["2023年建成水厂【12座】。", "annual"],
    ["每年培训【200人】。", "annual"],
    ["人均收入【2140元】。", "each"],
    ["全省有水厂【12座】。", "none"],
  ] as const)("%s is %s", (marked, basis) => expect(metricAt(marked).basis).toBe(basis));
});

/** The letter is of 18 June 2024. */
describe("period", () => {
  it.each([
    ["2023年建成水厂【12座】。", "2023", "2023", true],
    ["截至2022年底，建成水厂【12座】。", null, "2022-12", true],
    ["近三年，建成水厂【12座】。", "2021", "2024", true],
    ["2022年前三季度建成水厂【12座】。", "2022-01", "2022-09", true],
    ["今年1—5月，建成水厂【12座】。", "2024-01", "2024-05", true],
    ["去年建成水厂【12座】。", "2023", "2023", true],
    ["全年建成水厂【12座】。", "2023", "2023", true],
    ["截至今年4月底，建成水厂【12座】。", null, "2024-04", true],
    ["“十三五”期间，建成水厂【12座】。", "2016", "2020", true],
    ["“十四五”以来，建成水厂【12座】。", "2021", "2024", true],
    ["2020年以来，建成水厂【12座】。", "2020", "2024", true],
    ["2020年底以来，建成水厂【12座】。", "2020-12", "2024", true],
    ["建成水厂【12座】。", null, "2024", false],
    ["2022年完成改革。近年来，建成水厂【12座】。", null, "2024", false],
    ["2022年，完成改革，建成水厂【12座】。", "2022", "2022", true],
    ["2022年完成改革。建成水厂【12座】。", "2022", "2022", true],
    ["2023年水厂比2020年增加【3座】。", "2020", "2023", true],
    ["普及率由2020年的【83.2%】提高到2023年的88.7%。", "2020", "2020", true],
    ["普及率由2020年的83.2%提高到2023年的【88.7%】。", "2023", "2023", true],
    ["到2027年，普及率达到【95%】。", null, "2027", true],
    ["2022年、2023年分别新建水厂【12座】、15座。", "2022", "2022", true],
    ["2022年、2023年分别新建水厂12座、【15座】。", "2023", "2023", true],
  ] as const)("%s → %s … %s", (marked, from, to, periodStated) => expect(metricAt(marked)).toMatchObject({ from, to, periodStated }));
});
