import { ImportProblem } from "../import-problem";
import { decodeStrictly, everydayShare } from "./encodings";
import { looksBinary } from "./looks-binary";

/** Below this share of everyday characters a decoding is a guess that went wrong. */
const plausible = 0.25;

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** What a web page says of itself: <meta charset="…"> or http-equiv, within its first kilobytes. */
function encodingOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

/**
 * Bytes of a text file as text, exactly: byte order mark and line ends are kept, so that offsets count in what is there.
 * UTF-8 is tried first because hardly anything else is valid UTF-8; then what a page declares; then whichever of
 * GB18030 and UTF-16 gives everyday Chinese. Throws `ImportProblem` ("binary", "encoding").
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked) {
    const text = decodeStrictly(bytes, marked);
    if (text === null) throw new ImportProblem("encoding", marked);
    return refuseBinary(text);
  }
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\0")) return refuseBinary(utf8);

  const declared = encodingOfPage(bytes);
  const candidates = [declared, "gb18030", "utf-16le", "utf-16be"].filter((name) => name !== null);
  const readings = candidates
    .map((encoding) => decodeStrictly(bytes, encoding))
    .filter((text) => text !== null)
    .filter((text) => !looksBinary(text))
    .map((text) => ({ text, share: everydayShare(text) }))
    .sort((a, b) => b.share - a.share);
  const best = readings[0];
  if (best && best.share >= plausible) return best.text;
  if (utf8 !== null) return refuseBinary(utf8);
  throw new ImportProblem(looksBinary(new TextDecoder("gb18030").decode(bytes.subarray(0, 100_000))) ? "binary" : "encoding");
}

function refuseBinary(text: string): string {
  if (looksBinary(text)) throw new ImportProblem("binary");
  return text;
}
