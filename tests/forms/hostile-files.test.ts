import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReturnRefusal } from "../../src/workbook/form-file";
import { refusalSentence } from "../../src/wording/forms-collect";
import { backAgain, filledForm } from "./filled-form";
import { formsOf, waterEntries } from "./sample-forms";

const [form] = formsOf(waterEntries);
let good: Uint8Array;
beforeAll(async () => {
  good = await filledForm(form!, {});
});

/** The good form with parts put in or changed. */
function changed(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(good);
  change(parts);
  return zipSync(parts);
}
const edit = (parts: Record<string, Uint8Array>, name: string, from: RegExp, to: string): void => {
  const text = new TextDecoder().decode(parts[name]);
  if (!from.test(text)) throw new RangeError(`${name} has no ${String(from)}`);
  parts[name] = strToU8(text.replace(from, to));
};
const sheet = "xl/worksheets/sheet1.xml";

/** A part whose directory entry says it is small, though it inflates to a lot. */
function lying(megabytes: number): Uint8Array {
  const bytes = changed((parts) => { parts["xl/worksheets/sheet9.xml"] = new Uint8Array(megabytes << 20).fill(32); });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = strToU8("xl/worksheets/sheet9.xml");
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + 24, 1_000, true);
  }
  return bytes;
}

describe("what could do harm is refused with a sentence, quickly and in little memory", () => {
  it.each<[string, ReturnRefusal, () => Uint8Array]>([
    ["nothing at all", "empty", () => new Uint8Array(0)],
    ["text", "not-a-workbook", () => strToU8("指标名称,计量单位,本年\n甲,个,1")],
    ["a web page called .xlsx", "not-a-workbook", () => strToU8("<html><table><tr><td>1</td></tr></table></html>")],
    ["another zip", "not-a-workbook", () => zipSync({ "a.txt": strToU8("a") })],
    ["an old .xls", "old-format", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2_000).fill(0)])],
    ["one with a password", "encrypted", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]), ...new Array<number>(500).fill(0)])],
    ["cut off", "damaged", () => good.slice(0, Math.floor(good.length * 0.7))],
    ["bytes turned over in a sheet", "damaged", () => {
      const bytes = good.slice();
      const at = new TextDecoder("latin1").decode(bytes).indexOf(sheet) + sheet.length + 40;
      for (let index = 0; index < 400; index++) bytes[at + index] = bytes[at + index]! ^ 0x5a;
      return bytes;
    }],
    ["larger than any form", "too-large", () => new Uint8Array(11 << 20)],
    ["a bomb of one part", "bomb", () => changed((parts) => { parts["xl/worksheets/sheet9.xml"] = new Uint8Array(40 << 20); })],
    ["a bomb of many parts", "bomb", () => changed((parts) => { for (let n = 0; n < 600; n++) parts[`xl/media/${n}.xml`] = strToU8(" "); })],
    ["macros", "macros", () => changed((parts) => { parts["xl/vbaProject.bin"] = strToU8("x"); })],
    [".xlsm by its types", "macros", () => changed((parts) => edit(parts, "[Content_Types].xml", /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/u, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))],
    ["links to other workbooks", "external-links", () => changed((parts) => { parts["xl/externalLinks/externalLink1.xml"] = strToU8("<externalLink/>"); })],
    ["a data connection", "external-links", () => changed((parts) => { parts["xl/connections.xml"] = strToU8("<connections/>"); })],
    ["entities in a sheet", "entities", () => changed((parts) => edit(parts, sheet, /<worksheet/u, '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'))],
    ["entities in the list of strings", "entities", () => changed((parts) => { parts["xl/sharedStrings.xml"] = strToU8('<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst/>'); })],
    ["no sheet inside", "damaged", () => changed((parts) => { for (const name of Object.keys(parts)) if (name.startsWith("xl/worksheets/sheet")) delete parts[name]; })],
  ])("%s: %s", async (_, code, make) => {
    const bytes = make();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    await expect(backAgain(bytes)).rejects.toMatchObject({ name: "ReturnProblem", code });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
    for (const language of ["zh", "en"] as const) expect(refusalSentence(code, "", "a.xlsx", language)).toMatch(/^a\.xlsx.{12,}[。.]$/u);
  });

  it("a part that lies about its size is not unpacked", async () => {
    const before = process.memoryUsage().rss;
    await backAgain(lying(64)).catch((error: unknown) => expect(error).toMatchObject({ name: "ReturnProblem" }));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
  });

  it("a cell in the far corner costs nothing", async () => {
    const bytes = changed((parts) => edit(parts, sheet, /<\/sheetData>/u, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'));
    const before = process.memoryUsage().rss;
    await backAgain(bytes).then((returned) => expect(returned.rows).toHaveLength(form!.rows.length), (error: unknown) => expect(error).toMatchObject({ code: "damaged" }));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 << 20);
  });

  it("a sheet cut off in the middle is missed, not taken for whole", async () => {
    const bytes = changed((parts) => {
      const text = new TextDecoder().decode(parts[sheet]);
      parts[sheet] = strToU8(text.slice(0, text.indexOf(`r="A${12}"`)));
    });
    const outcome = await backAgain(bytes).then((returned) => returned.rows.length, (error: { code: string }) => error.code);
    expect(outcome === "damaged" || outcome === "no-form" || Number(outcome) < form!.rows.length).toBe(true);
  });

  it("the good one is read", async () => {
    expect((await backAgain(good)).rows).toHaveLength(form!.rows.length);
  });
});
