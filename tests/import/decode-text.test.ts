import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/import/text/decode-text";
import { looksBinary } from "../../src/import/text/looks-binary";
import { ImportProblem } from "../../src/import/import-problem";

const letter = "关于第12号建议的答复\r\n　　2024年，我厅支持“专精特新”企业35家，投入1.2亿元。\r\n";

/** Only the characters of `letter`; Node can't encode GB18030, so the bytes are written out. */
const gb18030 = Uint8Array.from(Buffer.from("b4f0b8b4a3ba32303234c4eaa3acced2ccfcd6a7b3d6c6f3d2b53335bcd2a3acb9b2c8fdcfeea1a30d0a", "hex"));
const inGb18030 = "答复：2024年，我厅支持企业35家，共三项。\r\n";

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? Uint8Array.from(bytes.swap16()) : Uint8Array.from(bytes);
};

describe("bytes become the text that was written, byte order mark and line ends kept", () => {
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", new TextEncoder().encode(letter), letter],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${letter}`), `\ufeff${letter}`],
    ["UTF-16 little end first, with a mark", utf16(`\ufeff${letter}`, false), `\ufeff${letter}`],
    ["UTF-16 big end first, with a mark", utf16(`\ufeff${letter}`, true), `\ufeff${letter}`],
    ["UTF-16 little end first, no mark", utf16(letter, false), letter],
    ["UTF-16 big end first, no mark", utf16(letter, true), letter],
    ["UTF-16 without any Latin character", utf16("我们的工作是在全省各地方进行的", false), "我们的工作是在全省各地方进行的"],
    ["GB18030", gb18030, inGb18030],
    ["plain ASCII", new TextEncoder().encode("just 12 words"), "just 12 words"],
    ["nothing but digits", new TextEncoder().encode("1234567890".repeat(1000)), "1234567890".repeat(1000)],
  ])("%s", (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

  test("a page's own word for its encoding is believed where it fits", () => {
    const page = Buffer.concat([Buffer.from('<html><meta charset="gb2312"><p>'), gb18030, Buffer.from("</p>")]);
    expect(decodeText(page)).toContain("我厅支持企业35家");
  });
});

describe("what is no text is refused, never shown as rubbish", () => {
  test.each<[string, Uint8Array, string]>([
    ["a program", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), "binary"],
    ["zeros", new Uint8Array(500), "binary"],
    ["UTF-8 with a broken byte behind its mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0xe4, 0xbd, 0x20]), "encoding"],
    ["a text in Shift-JIS or another script", Uint8Array.from(Buffer.from("82a082a282a482a682a8".repeat(50), "hex")), "encoding"],
  ])("%s", (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ constructor: ImportProblem, code }));
  });
});

describe("binary pasted as if it were text", () => {
  test.each<[string, string, boolean]>([
    ["a zip opened in an editor", "PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000!\u0000".repeat(10), true],
    ["replacement characters", "\ufffd\ufffd\u0001".repeat(20), true],
    ["a letter", letter, false],
    ["a letter with form feeds and Word's line breaks", "第一页\f第二页\v又一行\t表格\n".repeat(30), false],
    ["a long letter with two stray control characters", `${letter.repeat(40)}\u0001\u0007`, false],
    ["nothing", "", false],
  ])("%s", (_, text, binary) => expect(looksBinary(text)).toBe(binary));
});
