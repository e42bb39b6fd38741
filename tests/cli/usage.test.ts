import { describe, expect, test } from "vitest";
import { verbs } from "../../src/cli/verbs";
import { runCli } from "./run-cli";

describe("help", () => {
  test.each(["zh", "en"])("lists every verb there is (%s)", async (language) => {
    const { exit, out } = await runCli(["--help", "--lang", language]);
    expect(exit).toBe(0);
    for (const verb of Object.keys(verbs)) expect(out).toMatch(new RegExp(`^  ${verb} `, "m"));
  });

  test.each(Object.keys(verbs))("%s tells how it is called, in both languages", async (verb) => {
    const [chinese, english] = [await runCli([verb, "--help"]), await runCli([verb, "--help", "--lang", "en"])];
    expect([chinese.exit, english.exit]).toEqual([0, 0]);
    expect(chinese.out).toMatch(/[\u4e00-\u9fff]/);
    expect(english.out).not.toMatch(/[\u4e00-\u9fff]{2}/);
    expect(english.out).toContain("FILE");
  });
});

describe("a wrong call ends with 2 and one sentence, nothing on stdout", () => {
  test.each<[string, string[], RegExp]>([
    ["no verb", [], /--help/],
    ["a verb that doesn't exist", ["raed", "a.txt"], /“raed”.*read/],
    ["a name every object has", ["constructor"], /“constructor”/],
    ["no file", ["read"], /至少一个文件/],
    ["an unknown option", ["read", "a.txt", "--jsn"], /--jsn/],
    ["an option without its value", ["read", "a.txt", "--explain"], /--explain/],
    ["a value too many", ["read", "a.txt", "--json=yes"], /--json/],
    ["an unknown language", ["read", "a.txt", "--lang", "fr"], /zh 或 en.*fr/],
    ["the same in English", ["read", "--lang", "en"], /needs at least one file/],
    ["stdin twice", ["read", "-", "-"], /标准输入/],
    ["a ledger without a place to write", ["ledger", "a.txt"], /-o/],
    ["a ledger that is no .xlsx", ["ledger", "a.txt", "-o", "a.csv"], /\.xlsx.*a\.csv/],
    ["an offset that is none", ["read", "-", "--explain", "x1"], /“x1”/],
    ["one offset for several files", ["read", "a.txt", "b.txt", "--explain", "1"], /一份文件/],
  ])("%s", async (_, args, sentence) => {
    const { exit, out, err } = await runCli(args, { stdin: "共12家" });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
