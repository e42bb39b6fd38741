/** Files that are no workbook, or a dangerous one: refused by a code, quickly, before anything is inflated. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../src/hosts/xlsx/screen-zip";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { processorSeconds } from "../tools/processor-seconds";
import { contractPlan } from "./contract-plan";
import { problemOf } from "./contract-subject";

let good: Uint8Array;
beforeAll(async () => {
  const host = XlsxHost.empty();
  await host.apply(contractPlan());
  good = host.save();
});

const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, c] of [...stream].entries()) bytes[1024 + index * 2] = c.charCodeAt(0);
  return bytes;
};
const without = (part: RegExp): Uint8Array => zipSync(Object.fromEntries(Object.entries(unzipSync(good)).filter(([name]) => !part.test(name))));
const having = (name: string, bytes: Uint8Array): Uint8Array => zipSync({ ...unzipSync(good), [name]: bytes }, { level: 9 });
/** Says that a part is larger than it is. */
const lying = (size: number): Uint8Array => {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      break;
    }
  }
  return bytes;
};

/** Says that there are more parts than there may be. */
const crowded = (): Uint8Array => {
  const bytes = good.slice();
  new DataView(bytes.buffer).setUint16(bytes.length - 12, limits.entries + 1, true);
  return bytes;
};

describe("what is refused", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "not-a-workbook"],
    ["a text file with a wrong name", () => strToU8("一、工作开展情况\n".repeat(100)), "not-a-workbook"],
    ["a web page with a wrong name", () => strToU8("<html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook"],
    ["a zip of something else", () => zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["a Word document", () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }), "not-a-workbook"],
    ["an encrypted workbook", () => compound("EncryptedPackage"), "encrypted"],
    ["an old .xls", () => compound("Workbook"), "old-format"],
    ["half a download", () => good.slice(0, good.length >> 1), "damaged"],
    ["a damaged directory", () => good.map((byte, index) => (index === new DataView(good.buffer, good.byteOffset).getUint32(good.length - 6, true) ? 0 : byte)), "damaged"],
    ["a missing sheet", () => without(/sheet1\.xml$/u), "damaged"],
    ["a missing relationship part", () => without(/^_rels/u), "damaged"],
    ["a sheet that is no XML", () => having("xl/worksheets/sheet1.xml", strToU8("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"")), "damaged"],
    ["a part that inflates a thousandfold", () => having("xl/media/a.bin", new Uint8Array(8 << 20)), "bomb"],
    ["a part that says it is huge", () => lying(limits.inflated + 1), "bomb"],
    ["too many parts", () => crowded(), "bomb"],
  ])("%s", async (_, make, code) => {
    const bytes = make();
    const copy = bytes.slice();
    const taken = await processorSeconds(async () => expect(await problemOf(() => XlsxHost.open(bytes))).toBe(code));
    expect(taken).toBeLessThan(2);
    expect(bytes).toEqual(copy);
  });

  it("a file over the limit, before it is looked at", async () => {
    expect(await problemOf(() => XlsxHost.open(new Uint8Array(limits.bytes + 1)))).toBe("too-large");
  });

  it("saving before anything was written", async () => {
    expect(await problemOf(async () => XlsxHost.empty().save())).toBe("gone");
  });
});

describe("what is opened", () => {
  it("a workbook with parts nobody knows", async () => {
    const host = await XlsxHost.open(having("xl/unknown/part.xml", strToU8("<a/>")));
    expect((await host.read(["T_Metrics"]))[0]!.rows).toHaveLength(3);
  });
});
