import { strToU8, unzipSync, zipSync } from "fflate";
import type { ReturnRefusal } from "../../src/workbook/form-file";

export const formPart = "xl/worksheets/sheet1.xml";

/** The good form with parts put in or changed. */
export function changedParts(good: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(good);
  change(parts);
  return zipSync(parts);
}

export function editPart(parts: Record<string, Uint8Array>, name: string, from: RegExp, to: string): void {
  const text = new TextDecoder().decode(parts[name]);
  if (!from.test(text)) throw new RangeError(`${name} has no ${String(from)}`);
  parts[name] = strToU8(text.replace(from, to));
}

/** A part whose directory entry says it is small, though it inflates to a lot. */
export function lyingPart(good: Uint8Array, megabytes: number): Uint8Array {
  const bytes = changedParts(good, (parts) => { parts["xl/worksheets/sheet9.xml"] = new Uint8Array(megabytes << 20).fill(32); });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = strToU8("xl/worksheets/sheet9.xml");
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + 24, 1_000, true);
  }
  return bytes;
}

/** What is wrong · the refusal it gets · the file, made from a good one. */
export const hostileReturns: readonly (readonly [string, ReturnRefusal, (good: Uint8Array) => Uint8Array])[] = [
  ["nothing at all", "empty", () => new Uint8Array(0)],
  ["text", "not-a-workbook", () => strToU8("指标名称,计量单位,本年\n甲,个,1")],
  ["a web page called .xlsx", "not-a-workbook", () => strToU8("<html><table><tr><td>1</td></tr></table></html>")],
  ["another zip", "not-a-workbook", () => zipSync({ "a.txt": strToU8("a") })],
  ["an old .xls", "old-format", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2_000).fill(0)])],
  ["one with a password", "encrypted", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]), ...new Array<number>(500).fill(0)])],
  ["cut off", "damaged", (good) => good.slice(0, Math.floor(good.length * 0.7))],
  ["bytes turned over in a sheet", "damaged", (good) => {
    const bytes = good.slice();
    const at = new TextDecoder("latin1").decode(bytes).indexOf(formPart) + formPart.length + 40;
    for (let index = 0; index < 400; index++) bytes[at + index] = bytes[at + index]! ^ 0x5a;
    return bytes;
  }],
  ["larger than any form", "too-large", () => new Uint8Array(11 << 20)],
  ["a bomb of one part", "bomb", (good) => changedParts(good, (parts) => { parts["xl/worksheets/sheet9.xml"] = new Uint8Array(40 << 20); })],
  ["a bomb of many parts", "bomb", (good) => changedParts(good, (parts) => { for (let n = 0; n < 600; n++) parts[`xl/media/${n}.xml`] = strToU8(" "); })],
  ["macros", "macros", (good) => changedParts(good, (parts) => { parts["xl/vbaProject.bin"] = strToU8("x"); })],
  [".xlsm by its types", "macros", (good) => changedParts(good, (parts) => editPart(parts, "[Content_Types].xml", /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/u, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))],
  ["links to other workbooks", "external-links", (good) => changedParts(good, (parts) => { parts["xl/externalLinks/externalLink1.xml"] = strToU8("<externalLink/>"); })],
  ["a data connection", "external-links", (good) => changedParts(good, (parts) => { parts["xl/connections.xml"] = strToU8("<connections/>"); })],
  ["entities in a sheet", "entities", (good) => changedParts(good, (parts) => editPart(parts, formPart, /<worksheet/u, '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'))],
  ["entities in the list of strings", "entities", (good) => changedParts(good, (parts) => { parts["xl/sharedStrings.xml"] = strToU8('<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst/>'); })],
  ["no sheet inside", "damaged", (good) => changedParts(good, (parts) => { for (const name of Object.keys(parts)) if (name.startsWith("xl/worksheets/sheet")) delete parts[name]; })],
];
