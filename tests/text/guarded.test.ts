import { describe, expect, it } from "vitest";
import { atEnd, atStart, Finder, Opening } from "../../src/text/guarded";
import { edgeOf } from "../../src/text/pattern-edges";

const endings: readonly [RegExp, string, boolean][] = [
  [/(?:达到?|为|共(?!同)|约)+$/u, "覆盖率达到", true],
  [/(?:达到?|为|共(?!同)|约)+$/u, "覆盖率达", true],
  [/(?:达到?|为|共(?!同)|约)+$/u, "覆盖率", false],
  [/增长(?:了|约|\s)*$/u, "同比增长", true],
  [/增长(?:了|约|\s)*$/u, "同比增长了 ", true],
  [/(?<![节预])约$/u, "预约", false],
  [/[每\d][年月]?$/u, "每", true],
  [/占[^，]{0,3}$/u, "占全省", true],
  [/甲\u4e01$/u, "甲丁", true],
  [/其中$|^$/u, "", true],
];
const starts: readonly [RegExp, string, boolean][] = [
  [/^(?:其中|目标(?=新增)|和(?!谐))+/u, "目标新增", true],
  [/^(?:其中|目标(?=新增)|和(?!谐))+/u, "和谐", false],
  [/^(?:已|均)*(?:建成|通过)/u, "均已建成", true],
  [/^(?:已|均)*(?:建成|通过)/u, "通过", true],
  [/^(?:已|均)*(?:建成|通过)/u, "", false],
  [/^(?<own>[甲乙丁])\d{0,2}/u, "乙", true],
];

describe("a guarded pattern answers as the pattern itself", () => {
  it.each(endings)("%s at the end of “%s”: %s", (pattern, text, found) => {
    expect(pattern.test(text)).toBe(found);
    expect(atEnd(pattern).test(text)).toBe(found);
    expect(atEnd(pattern).cut(text)).toBe(text.replace(pattern, ""));
    expect(atEnd(pattern).exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
  });
  it.each(starts)("%s at the start of “%s”: %s", (pattern, text, found) => {
    expect(pattern.test(text)).toBe(found);
    expect(atStart(pattern).test(text)).toBe(found);
    expect(atStart(pattern).cut(text)).toBe(text.replace(pattern, ""));
  });
});

describe("the characters a pattern can begin with", () => {
  const opens = (pattern: RegExp): string | null => {
    const chars = edgeOf(pattern, "first");
    return chars && [...chars].sort((a, b) => a - b).map((code) => String.fromCharCode(code)).join("");
  };
  it.each([
    [/丙|(?:丁?戊|(?<=己)庚)\d/u, "丁丙庚戊"],
    [/\(?[甲乙]{0,2}丙/u, "(丙乙甲"],
    [/[一-七\d-]丁/u, "一丁丂七0123456789-"],
    [/[丙\t]/u, "\t丙"],
    [/\u4e01[，]/u, "丁"],
    [/甲*/u, null],
    [/[^甲]乙/u, null],
  ])("%s", (pattern, expected) => {
    expect(opens(pattern)).toBe(expected === null ? null : [...expected].sort().join(""));
  });
});

describe("an opening", () => {
  const opening = new Opening(/(?:甲|\d)乙/y);
  it.each([["丙甲乙", 1, true], ["丙3", 1, true], ["丙甲乙", 0, false], ["丙", 1, false], ["", -1, false]] as const)("%s at %i: %s", (text, at, may) => expect(opening.at(text, at)).toBe(may));
});

describe("a pattern that is not bound to its edge", () => {
  it.each([/共|^约/u, /^共/iu, /^共/gu])("%s is refused at the start", (pattern) => expect(() => atStart(pattern)).toThrow());
  it.each([/共|约$/u, /[|]共(?:约|近)$|超/u])("%s is refused at the end", (pattern) => expect(() => atEnd(pattern)).toThrow());
});

describe("a finder", () => {
  const finder = new Finder(/将(?!军)|(?<!不)力争|到20\d\d年/uy);
  it.each([
    ["将军不力争，力争到2025年建成", [6, 8]],
    ["力争", [0]],
    ["", []],
  ] as const)("finds what the pattern finds: %s", (text, places) => {
    const found: number[] = [];
    for (let m = finder.next(text, 0); m; m = finder.next(text, m.index + m[0].length)) found.push(m.index);
    expect(found).toEqual(places);
    expect(finder.last(text)?.index).toBe(places.at(-1));
  });
  it("refuses a pattern that can begin anywhere", () => {
    expect(() => new Finder(/[^，]将/uy)).toThrow();
    expect(() => new Finder(/将/u)).toThrow();
  });
});
