/**
 * Looks at a file before anything of it is inflated: only the zip's central directory is read. Sizes declared there may
 * lie; hucre refuses entries that inflate to more than they declare.
 */
import { HostProblem } from "../../workbook/host";

/** What a workbook may be; real ledgers stay far below. */
export const limits = { bytes: 64 << 20, inflated: 400 << 20, ratio: 300, ratioFrom: 1 << 20, entries: 5_000 } as const;

const end = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;
const compoundFile = 0xd0cf11e0;

/** Names of the parts. Throws HostProblem `encrypted`, `old-format`, `not-a-workbook`, `damaged`, `bomb`, `too-large`. */
export function screenZip(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength;
  if (size === 0) throw new HostProblem("not-a-workbook", "empty");
  if (size > limits.bytes) throw new HostProblem("too-large", `${size} bytes`);
  if (size >= 8 && view.getUint32(0) === compoundFile) throw new HostProblem(holds(bytes, "EncryptedPackage") ? "encrypted" : "old-format");
  if (size < 4 || (view.getUint32(0, true) !== local && view.getUint32(0, true) !== end)) throw new HostProblem("not-a-workbook");
  const at = endRecord(view, size);
  const count = view.getUint16(at + 10, true);
  if (count > limits.entries) throw new HostProblem("bomb", `${count} entries`);
  const names = readDirectory(bytes, view, view.getUint32(at + 16, true), count);
  if (!names.has("[Content_Types].xml") || ![...names].some((name) => name.toLowerCase().endsWith("workbook.xml"))) throw new HostProblem("not-a-workbook", "no workbook inside");
  return names;
}

/** Compound files name their streams in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1));
  return text.includes(name);
}

function endRecord(view: DataView, size: number): number {
  for (let at = size - 22; at >= Math.max(0, size - 65_557); at--) if (view.getUint32(at, true) === end) return at;
  throw new HostProblem("damaged", "cut off");
}

function readDirectory(bytes: Uint8Array, view: DataView, start: number, count: number): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder();
  let at = start;
  let inflated = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== central) throw new HostProblem("damaged", "zip directory");
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    inflated += unpacked;
    if (inflated > limits.inflated || (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)) throw new HostProblem("bomb", name);
    names.add(name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
