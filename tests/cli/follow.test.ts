import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { waterLetters } from "../followthrough/letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const water = waterLetters();
const folder = () => temporaryFolder(Object.fromEntries(water.map(({ file, pasted }) => [`${file}.txt`, pasted])));
const paths = (at: string) => water.map(({ file }) => join(at, `${file}.txt`));
/** The letters without the one left out, and a ledger of them. */
async function withLedger(leave = water.length): Promise<{ readonly at: string; readonly ledger: string }> {
  const at = folder();
  const ledger = join(temporaryFolder(), "台账.xlsx");
  const { exit } = await runCli(["ledger", ...paths(at).filter((_, i) => i !== leave), "-o", ledger]);
  expect(exit).toBe(0);
  return { at, ledger };
}
interface Place { readonly file: string; readonly start: number; readonly end: number }
const quote = (at: string, { file, start, end }: Place) => water[paths(at).indexOf(file)]!.pasted.slice(start, end).replace(/\s/gu, "");

describe("follow", () => {
  it("--json: commitments, ranked responses, status, as the contract has them", async () => {
    const at = folder();
    const { exit, out, err } = await runCli(["follow", ...paths(at), "--json"]);
    expect([exit, err]).toEqual([0, ""]);
    const { commitments } = JSON.parse(out) as { commitments: (Place & { text: string; measurable: string; status: string; responses: (Place & { score: number; certain: boolean; why: string })[] })[] };
    const own = commitments.find(({ text }) => text.includes("供水工程180处"))!;
    expect(quote(at, own)).toBe("新建和改造农村供水工程180处");
    expect(own).toMatchObject({ measurable: "quantified", status: "met" });
    expect(quote(at, own.responses[0]!)).toContain("新建和改造农村供水工程180处，均完成年初计划");
    expect(own.responses[0]).toMatchObject({ certain: true, why: expect.stringContaining("目标180处") });
    const statuses = new Set(["met", "done", "continuing", "partial", "changed", "no-response"]);
    for (const { status, responses } of commitments) {
      expect(statuses).toContain(status);
      expect(status === "no-response").toBe(responses.length === 0);
    }
  });
  it("the order of files doesn't matter, their dates do", async () => {
    const at = folder();
    const counts = await Promise.all([paths(at), paths(at).reverse()].map(async (files) => {
      const { commitments } = JSON.parse((await runCli(["follow", ...files, "--json"])).out) as { commitments: (Place & { status: string })[] };
      return commitments.map((c) => `${c.file} ${c.start} ${c.status}`).sort();
    }));
    expect(counts[0]).toEqual(counts[1]);
  });
  it("as text, in both languages, never calls a missing response undone", async () => {
    const at = folder();
    const zh = (await runCli(["follow", ...paths(at)])).out;
    expect(zh).toContain("[未见回应] 四是研究设立省级水利发展引导基金");
    expect(zh).toContain("[尚无后来答复]");
    expect(zh.replace(/不等于没有落实/gu, "")).not.toMatch(/未落实|没有落实|未完成/u);
    expect((await runCli(["follow", ...paths(at), "--lang", "en"])).out).toContain("[no response found]");
  });
  it("goes on without a file that can't be read, and says so", async () => {
    const at = folder();
    const { exit, out, err } = await runCli(["follow", join(at, "gone.txt"), ...paths(at), "--json"]);
    expect([exit, err.includes("gone.txt")]).toEqual([1, true]);
    expect((JSON.parse(out) as { commitments: unknown[] }).commitments.length).toBeGreaterThan(20);
  });
  it("takes a ledger for the letters in it, called by their files", async () => {
    const { at, ledger } = await withLedger();
    const { exit, out, err } = await runCli(["follow", ledger, "--json"]);
    expect([exit, err]).toEqual([0, ""]);
    const ofFiles = JSON.parse((await runCli(["follow", ...paths(at), "--json"])).out) as { commitments: (Place & { status: string })[] };
    const told = ({ commitments }: typeof ofFiles) => commitments.map(({ file, start, status }) => `${basename(file)} ${start} ${status}`).sort();
    expect(told(JSON.parse(out) as typeof ofFiles)).toEqual(told(ofFiles));
  });
  it.each([
    ["a ledger beside letters", ["台账.xlsx", "2023.txt"], 2, /单独给出/u],
    ["a ledger that isn't there", ["没有.xlsx"], 1, /没有\.xlsx/u],
    ["no file that can be read", ["gone.txt"], 1, /gone\.txt/u],
  ])("refuses %s and says nothing about promises", async (_, inputs, code, why) => {
    const { exit, out, err } = await runCli(["follow", ...inputs]);
    expect([exit, out]).toEqual([code, ""]);
    expect(err).toMatch(why);
    expect(err).not.toContain("没有读出承诺");
  });
});

describe("check", () => {
  it("--json: findings with both quotes, as the contract has them", async () => {
    const at = folder();
    const [first, draft] = paths(at) as [string, string];
    const { exit, out } = await runCli(["check", draft, first, "--json"]);
    expect(exit).toBe(0);
    const { findings } = JSON.parse(out) as { findings: { kind: string; severity: string; message: string; sources: Place[] }[] };
    const found = findings.find(({ kind }) => kind === "contradiction")!;
    expect(found.sources.map((source) => quote(at, source))).toEqual(["267.1亿元", "268.3亿元"]);
    expect(found.message).toContain("268.3亿元");
    for (const { severity, sources } of findings) {
      expect(["error", "warning", "note"]).toContain(severity);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
  it("leaves the draft itself out of a folder of replies", async () => {
    const at = folder();
    const [, draft] = paths(at) as [string, string];
    const { out } = await runCli(["check", draft, at]);
    expect(out).toContain("对照的答复 2");
  });
  it("a draft by itself, with quotes to look at", async () => {
    const { exit, out } = await runCli(["check", "-", "--lang", "en"], { stdin: water[0]!.pasted });
    expect(exit).toBe(0);
    expect(out).toContain("【412处】");
    expect(out).toContain("Only the draft itself was checked");
  });
  it("holds the draft against a ledger as against the letters in it", async () => {
    const { at, ledger } = await withLedger(1);
    const [first, draft, third] = paths(at) as [string, string, string];
    const kinds = async (...others: string[]) => (JSON.parse((await runCli(["check", draft, ...others, "--json"])).out) as { findings: { kind: string; sources: Place[] }[] }).findings
      .map(({ kind, sources }) => [kind, ...sources.map(({ file, start }) => `${basename(file)} ${start}`)].join(" ")).sort();
    const found = await kinds(ledger);
    expect(found).toEqual(await kinds(first, third));
    expect(found.some((line) => line.includes(basename(first)))).toBe(true);
  });
  it("tells the draft from a letter of the ledger with the same file name", async () => {
    const { ledger } = await withLedger(1);
    const name = `${water[0]!.file}.txt`;
    const { exit, out } = await runCli(["check", join(temporaryFolder({ [name]: water[1]!.pasted }), name), ledger]);
    expect(exit).toBe(0);
    expect(out).toContain("【267.1亿元】");
    expect(out).toContain("【268.3亿元】");
  });
  it("refuses a ledger together with letters", async () => {
    expect(await runCli(["check", "draft.txt", "台账.xlsx", "2023.txt"])).toMatchObject({ exit: 2, out: "", err: expect.stringContaining("不能混用") });
  });
  it("refuses when the draft can't be read", async () => {
    const { exit, out, err } = await runCli(["check", "gone.txt", "--json"]);
    expect([exit, out, err.includes("gone.txt")]).toEqual([1, "", true]);
  });
});
