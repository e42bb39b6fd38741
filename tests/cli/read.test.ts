import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildDocx, paragraph } from "../import/files/build-docx";
import { buildPdf } from "../import/files/build-pdf";
import { clinics, roads } from "./letters";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const jsonLines = (out: string): Record<string, unknown>[] => out.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
const slices = (text: string, spans: unknown): string[] => (spans as { start: number; end: number }[]).map(({ start, end }) => text.slice(start, end));

describe("read --json", () => {
  test("one line per file, in the order given, with the fixed names", async () => {
    const folder = temporaryFolder({ "b.txt": roads, "a.txt": clinics });
    const { exit, out, err } = await runCli(["read", join(folder, "b.txt"), join(folder, "a.txt"), "--json"]);
    const lines = jsonLines(out);
    expect({ exit, err, files: lines.map(({ file }) => file) }).toEqual({ exit: 0, err: "", files: [join(folder, "b.txt"), join(folder, "a.txt")] });
    expect(Object.keys(lines[0]!)).toEqual(["file", "reply", "items", "metrics", "dismissed"]);
    expect(lines[0]!.reply).toEqual({
      docNumber: "某交建函〔2025〕31号", agency: "某某省交通运输厅", date: "2025-05-20", year: 2025, addressee: "王小明代表", proposalTitle: "关于加快农村公路建设的建议",
      proposalKind: "npc", session: "省十四届人大三次会议", proposalNumber: "0031",
    });
    const [metric] = lines[0]!.metrics as Record<string, unknown>[];
    expect(Object.keys(metric!)).toEqual(["start", "end", "item", "name", "value", "unit", "si", "qualifier", "low", "high", "kind", "status", "basis", "from", "to", "periodStated"]);
    expect(Object.keys((lines[0]!.items as object[])[0]!)).toEqual(["start", "end", "marker", "level", "role", "aspect", "title"]);
    expect(Object.keys((lines[0]!.dismissed as object[])[0]!)).toEqual(["start", "end", "reason"]);
  });

  test.each<[string, (text: string) => Uint8Array | string]>([
    ["UTF-8", (text) => text],
    ["UTF-8 with a byte order mark and CRLF", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
    ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("offsets count in the decoded text: %s", async (_, encode) => {
    const content = encode(roads);
    const text = typeof content === "string" ? content : Buffer.from(content).toString("utf16le");
    const { out } = await runCli(["read", join(temporaryFolder({ "a.txt": content }), "a.txt"), "--json"]);
    expect(slices(text, jsonLines(out)[0]!.metrics)).toEqual(["3200公里", "5.5%", "超86亿元", "3500公里"]);
  });

  test.each<[string, string, Uint8Array | string]>([
    ["html", "a.html", `<html><body>${roads.split("\n").map((line) => `<p>${line}</p>`).join("")}</body></html>`],
    ["docx", "a.docx", buildDocx(roads.split("\n").map((line) => paragraph(line)).join(""))],
    ["pdf", "a.pdf", buildPdf([roads.split("\n").filter(Boolean).map((text, index) => ({ text, x: 72, y: 700 - index * 24, size: 12 }))])],
  ])("offsets of a file that was converted count in its text, which the line holds: %s", async (_, name, content) => {
    const { exit, out } = await runCli(["read", join(temporaryFolder({ [name]: content }), name), "--json"]);
    const [line] = jsonLines(out);
    expect(exit).toBe(0);
    expect(slices(line!.text as string, line!.metrics)).toEqual(["3200公里", "5.5%", "超86亿元", "3500公里"]);
  });

  test("stdin is the file called -", async () => {
    const [line] = jsonLines((await runCli(["read", "-", "--json"], { stdin: clinics })).out);
    expect(line).toMatchObject({ file: "-", reply: { docNumber: "某卫提函〔2025〕18号" } });
  });

  test("a folder is every letter in it and below, in order of names", async () => {
    const folder = temporaryFolder({ "10.txt": roads, "2.txt": clinics, "notes.md": "x", "~$2.docx": "x", ".hidden.txt": "x" });
    mkdirSync(join(folder, "2024"));
    writeFileSync(join(folder, "2024", "x.TXT"), roads);
    const { out } = await runCli(["read", folder, "--json"]);
    expect(jsonLines(out).map(({ file }) => file)).toEqual([join(folder, "2.txt"), join(folder, "10.txt"), join(folder, "2024", "x.TXT")]);
  });

  test("a refused file is said in its place, the others are read", async () => {
    const folder = temporaryFolder({ "a.txt": roads, "b.docx": "PK\u0003\u0004", "c.txt": clinics, "empty.txt": "" });
    const files = ["a.txt", "b.docx", "gone.txt", "c.txt", "empty.txt"].map((name) => join(folder, name));
    const { exit, out, err } = await runCli(["read", ...files, "--json"]);
    const lines = jsonLines(out);
    expect(exit).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.map((line) => "error" in line)).toEqual([false, true, true, false, true]);
    expect(err.trimEnd().split("\n")).toEqual(lines.flatMap(({ error }) => (error ? [error] : [])));
    expect(err).toMatch(/gone\.txt：没有这个文件/);
  });

  test("a file of 500 MB is refused by its size alone", async () => {
    const folder = temporaryFolder({ "big.txt": "" });
    truncateSync(join(folder, "big.txt"), 500_000_000);
    const { exit, err } = await runCli(["read", folder]);
    expect(exit).toBe(1);
    expect(err).toMatch(/big\.txt：文件超过 100 MB/);
  });

  test("a folder without letters is refused", async () => {
    const folder = temporaryFolder({ "notes.md": "x" });
    const { exit, err } = await runCli(["read", folder]);
    expect(exit).toBe(1);
    expect(err).toContain(".docx");
  });
});

describe("read for people", () => {
  test("who, what, how much, then each figure with its place", async () => {
    const { out } = await runCli(["read", "-"], { stdin: roads });
    expect(out).toContain("某交建函〔2025〕31号  2025-05-20  《关于加快农村公路建设的建议》");
    expect(out).toMatch(new RegExp(`^ +${roads.indexOf("超86亿元")}  \\S+ +超86亿元  2024 `, "m"));
    expect(out).toMatch(/3500公里.*目标/);
  });

  test("in English", async () => {
    const { out } = await runCli(["read", "-", "--lang", "en"], { stdin: roads });
    expect(out).toMatch(/Offset +Indicator +Value +Period +Kind/);
    expect(out).toContain("over 86亿元");
  });

  test("progress only where somebody looks", async () => {
    expect((await runCli(["read", "-"], { stdin: roads })).err).toBe("");
    expect((await runCli(["read", "-"], { stdin: roads, looking: true })).err).toContain("1/1");
  });
});

describe("read --explain tells how a number was read", () => {
  test.each<[string, string, RegExp[]]>([
    ["a figure: rules, name, period", "86亿", [/超86亿元.*规则/, /名称\t.*投资/, /时期\t2024–2024.*“2024年/, /【超86亿元】/]],
    ["what it was near to being, and where name and period came from, with offsets", "86亿", [/名称来自\t.*@\d+/, /时期来自\t.*@\d+/, /差点读成\t/]],
    ["a target", "3500公里", [/状态\t目标/]],
    ["a growth rate and its level", "5.5%", [/种类\t增减/, /属于\t.*3200公里/]],
    ["a number that is no figure", "0031号", [/不是指标\t.*0031.*规则 /]],
    ["no number at all", "开展情况", [/没有数字.*工作开展情况/]],
  ])("%s", async (_, words, lines) => {
    const { exit, out } = await runCli(["read", "-", "--explain", String(roads.indexOf(words))], { stdin: roads });
    expect(exit).toBe(0);
    for (const line of lines) expect(out).toMatch(line);
  });
});

describe("a text that isn't a reply", () => {
  test.each<[string, string[], RegExp]>([
    ["as a table", [], /a\.txt：这段文字不像答复：没有文号、单位，也没有收信人。/u],
    ["in English", ["--lang", "en"], /a\.txt: this doesn't look like a reply/u],
    ["as JSON", ["--json"], /不像答复/u],
  ])("is read with a word about it beside the result: %s", async (_, options, note) => {
    const { exit, out, err } = await runCli(["read", join(temporaryFolder({ "a.txt": "今天买了白菜3斤，花了12元。" }), "a.txt"), ...options]);
    expect(exit).toBe(0);
    expect(err).toMatch(note);
    expect(out).not.toMatch(/不像答复|look like/u);
    expect(out).toContain("12");
  });
});
