import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { largestFile } from "../../src/import/import-file";
import { importSentence, type ImportProblemCode } from "../../src/wording/import";
import { buildDocx, paragraph } from "./files/build-docx";
import { buildPdf } from "./files/build-pdf";
import { importBytes, refusalOf } from "./files/import-text";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...new Array<number>(64).fill(1)]);
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const letter = buildDocx(paragraph("共12家企业"));
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

describe("a file is what its content says", () => {
  test.each<[string, string, Uint8Array, { text: string; format: string }]>([
    ["a Word document called .txt", "答复.txt", letter, { text: "共12家企业", format: "docx" }],
    ["a page called .doc, as many systems export", "答复.doc", strToU8("<html><body><p>共12家企业</p></body></html>"), { text: "共12家企业", format: "html" }],
    ["text called .pdf", "答复.pdf", strToU8("共12家企业"), { text: "共12家企业", format: "txt" }],
    ["a PDF without an ending", "答复", buildPdf([[{ text: "共建成水库十二座整", x: 72, y: 600 }]]), { text: "共建成水库十二座整", format: "pdf" }],
    ["a page that begins with words", "a.html", strToU8("首页<br>正文"), { text: "首页\n正文", format: "html" }],
    ["such words in a text", "a.txt", strToU8("首页<br>正文"), { text: "首页<br>正文", format: "txt" }],
  ])("%s", async (_, name, content, expected) => expect(await importBytes(name, content)).toEqual(expected));
});

/** A zip whose directory understates what an entry unpacks to. */
function lyingZip(): Uint8Array {
  const real = buildDocx(paragraph("0".repeat(70_000_000)));
  const view = new DataView(real.buffer, real.byteOffset, real.byteLength);
  for (let at = 0; at + 46 < real.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  return real;
}

describe("what is no letter is refused with its reason", () => {
  test.each<[string, string, Uint8Array, ImportProblemCode]>([
    ["nothing", "a.txt", new Uint8Array(), "empty"],
    ["white space", "a.txt", strToU8(" \r\n　\t"), "empty"],
    ["a page without words", "a.html", strToU8("<html><script>1</script></html>"), "no-text"],
    [".doc, .wps, .xls", "a.doc", bytes(...oleHeader), "old-office"],
    ["a Word document with a password", "a.docx", Uint8Array.from([...oleHeader, ...Buffer.from("EncryptedPackage", "utf16le")]), "encrypted"],
    ["a workbook", "a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), "xlsx"],
    ["a presentation", "a.pptx", zip("ppt/presentation.xml"), "pptx"],
    ["OFD", "a.ofd", zip("OFD.xml", "Doc_0/Document.xml"), "ofd"],
    ["OpenDocument", "a.odt", zip("mimetype", "content.xml"), "opendocument"],
    ["any other zip", "a.zip", zip("letters/a.txt"), "archive"],
    ["RAR, 7z, gzip", "a.rar", strToU8("Rar!\u001a\u0007\u0001\u0000"), "archive"],
    ["RTF", "a.rtf", strToU8("{\\rtf1\\ansi 12}"), "rtf"],
    ["PNG", "a.png", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "image"],
    ["JPEG", "a.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), "image"],
    ["a page saved as one file", "a.mht", strToU8("From: <Saved by browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n"), "mht"],
    ["a Word document without words", "a.docx", buildDocx(paragraph("")), "no-text"],
    ["a Word document cut off", "a.docx", letter.slice(0, letter.length - 200), "damaged"],
    ["a Word document whose parts are gone", "a.docx", Uint8Array.from([...letter.slice(0, 40), ...letter.slice(300)]), "damaged"],
    ["a Word document that is no XML", "a.docx", zip("[Content_Types].xml", "word/document.xml"), "damaged"],
    ["a zip bomb that says so", "a.docx", buildDocx(paragraph("0".repeat(70_000_000))), "bomb"],
    ["a zip bomb that lies", "a.docx", lyingZip(), "bomb"],
    ["a scan", "a.pdf", buildPdf([[], []]), "scanned"],
    ["a PDF cut off beyond repair", "a.pdf", strToU8("%PDF-1.7\nnothing else"), "damaged"],
    ["a PDF with a password", "a.pdf", buildPdf([[]], `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"28".repeat(32)}> /U <${"bf".repeat(32)}> >> /ID [<00> <00>]`), "encrypted"],
    ["more than fits", "a.txt", new Uint8Array(largestFile + 1), "too-large"],
  ])("%s", async (_, name, content, code) => expect(await refusalOf(name, content)).toBe(code));
});

test("XML entities of a document are not expanded", async () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "0000000000"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>正文&b;</w:t></w:r></w:p></w:body></w:document>';
  const docx = buildDocx("", { more: { "word/document.xml": strToU8(bomb) } });
  const outcome = await importBytes("a.docx", docx).then(({ text }) => text, (error: { code: string }) => error.code);
  expect(outcome).not.toContain("0000000000");
});

test("each refusal is one sentence that names the file and says what to do", () => {
  const codes: ImportProblemCode[] = ["empty", "too-large", "binary", "encoding", "no-text", "scanned", "encrypted", "damaged", "bomb", "old-office", "xlsx", "pptx", "opendocument", "ofd", "rtf", "image", "archive", "mht"];
  for (const code of codes) {
    expect(importSentence("zh", code, "答复.x")).toMatch(/^答复\.x：.*(?:请).*。$/);
    expect(importSentence("en", code, "a.x")).toMatch(/^a\.x: .*(?:;|,| and ).*\.$/);
  }
});
