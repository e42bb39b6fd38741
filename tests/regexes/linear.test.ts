import { describe, expect, it } from "vitest";
import { builtDuring, regexesOf } from "./collect";
import { superlinear } from "./growth";

const files = regexesOf("src");
const built = await builtDuring(async () => {
  for (const { file, built: places } of files) if (places > 0) await import(/* @vite-ignore */ `../../${file}`);
}, "src");

describe("searching for a pattern takes time in proportion to the text, whatever the text", () => {
  it.each(files.filter(({ written, built: places }) => written.length + places > 0))("$file", ({ file, written, built: places }) => {
    const own = built.filter((pattern) => pattern.file === file);
    expect(own.length, "patterns built while it was loaded").toBeGreaterThanOrEqual(places);
    const slow = [...written, ...own].flatMap(({ source, flags }) => {
      const found = superlinear(source, flags);
      return found === null ? [] : [`/${source}/${flags}: ${found}`];
    });
    expect(slow).toEqual([]);
  });
});

describe("a pattern that is told to be slow", () => {
  it.each([["(?:a|a)*$", ""], ["(?:累计达到|累计|达到)+$", "u"], ["[^，]*年", ""], ["\\s+$", ""], ["^(?:a+)+b", ""], ["^.*,.*,.*x", ""], ["甲(?=[^，]*乙)", "y"], ["(?<=甲.*)乙", ""], ["<b[^>]*>", "i"]])("/%s/%s", (source, flags) => {
    expect(superlinear(source, flags)).not.toBeNull();
  });
});

describe("a pattern that is told to be quick", () => {
  it.each([["^[^，]*年", ""], ["[^，]{0,20}年", "u"], ["\\d+(?:,\\d{3})*x?", "y"], ["(?<!\\s)\\s+$", ""], ["<b[^<>]*>", "i"], ["《[^《》]*》", "g"], ["(?:累计达到|累计|达到){1,6}$", "u"]])("/%s/%s", (source, flags) => {
    expect(superlinear(source, flags)).toBeNull();
  });
});

describe("the search for patterns", () => {
  it("finds what is written and what is built", () => {
    expect(files.flatMap(({ written }) => written).length).toBeGreaterThan(500);
    expect(built.length).toBeGreaterThan(50);
  });
});
