import { zipEntries } from "./zip/zip-entries";

/** What a file is by its content; its name is not asked, people rename files. */
export type FileKind =
  | "text" | "docx" | "pdf"
  | "empty" | "old-office" | "encrypted-office" | "xlsx" | "pptx" | "opendocument" | "ofd" | "rtf" | "image" | "archive" | "mht";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, 1024));
  if (bytes.length === 0) return "empty";
  if (head.includes("%PDF-")) return "pdf";
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return isEncryptedPackage(bytes) ? "encrypted-office" : "old-office";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (isImage(bytes, head)) return "image";
  if (isArchive(bytes, head)) return "archive";
  if (/^(?:[\w-]{1,40}: [^\n]{0,200}\n){0,9}MIME-Version: /i.test(head.replaceAll("\r", ""))) return "mht";
  return "text";
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = zipEntries(bytes).map(({ name }) => name.toLowerCase());
  if (names.some((name) => /(?:^|\/)document\d?\.xml$/.test(name) && name.startsWith("word/"))) return "docx";
  if (names.some((name) => name.startsWith("xl/"))) return "xlsx";
  if (names.some((name) => name.startsWith("ppt/"))) return "pptx";
  if (names.includes("ofd.xml")) return "ofd";
  if (names.includes("content.xml")) return "opendocument";
  return "archive";
}

/** Word, Excel and WPS keep a password-protected file in a container whose streams are named in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 4_000_000)).includes([..."EncryptedPackage"].join("\0"));
}

function isImage(bytes: Uint8Array, head: string): boolean {
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff) || head.startsWith("GIF8") ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) || (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) ||
    (head.startsWith("BM") && bytes.length > 26 && bytes[14] === 40) || head.startsWith("ftyphei", 4)
  );
}

function isArchive(bytes: Uint8Array, head: string): boolean {
  return head.startsWith("Rar!") || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) || startsWith(bytes, 0x1f, 0x8b) || head.startsWith("BZh");
}

