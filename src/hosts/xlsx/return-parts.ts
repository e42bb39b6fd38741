/**
 * Looks into the zip of a returned form before any of it is read: sizes and names in the central directory, and the first
 * bytes of each XML part. A form is small, so the limits are much tighter than for a ledger.
 */
import { Inflate } from "fflate";
import { ReturnProblem } from "../../workbook/form-file";
import { screenZip } from "./screen-zip";

export const returnLimits = { bytes: 10 << 20, inflated: 32 << 20, ratio: 100, ratioFrom: 1 << 20, entries: 500 } as const;

/** Parts that a form never has, and what having them means. */
const unwanted: readonly (readonly [RegExp, "macros" | "external-links"])[] = [
  [/vbaProject|\/macrosheets\/|\/activeX\/|\/ctrlProps\//iu, "macros"],
  [/\/externalLinks\/|\/connections\.xml$|\/queryTables\/|\/embeddings\/|\/webExtensions\//iu, "external-links"],
];
const opening = 1_024;

/** Throws ReturnProblem, or HostProblem as `screenZip` does. */
export function screenReturn(bytes: Uint8Array): void {
  if (bytes.byteLength > returnLimits.bytes) throw new ReturnProblem("too-large", `${Math.round(bytes.byteLength / 1e6)} MB`);
  screenZip(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inflated = 0;
  const parts = [...directory(bytes, view)];
  if (parts.length > returnLimits.entries) throw new ReturnProblem("bomb", `${parts.length}`);
  for (const { name, packed, unpacked } of parts) {
    inflated += unpacked;
    if (inflated > returnLimits.inflated || (unpacked > returnLimits.ratioFrom && unpacked > packed * returnLimits.ratio)) throw new ReturnProblem("bomb", name);
    const found = unwanted.find(([pattern]) => pattern.test(`/${name}`));
    if (found) throw new ReturnProblem(found[1], name);
  }
  for (const part of parts) {
    if (!/\.(?:xml|rels)$/iu.test(part.name)) continue;
    const start = partOpening(bytes, view, part);
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(start)) throw new ReturnProblem("entities", part.name);
    if (part.name === "[Content_Types].xml" && /macroEnabled/iu.test(start)) throw new ReturnProblem("macros", part.name);
  }
}

interface Part { readonly name: string; readonly method: number; readonly packed: number; readonly unpacked: number; readonly local: number }

/** `screenZip` has walked the same directory and found it whole. */
function* directory(bytes: Uint8Array, view: DataView): Generator<Part> {
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const length = view.getUint16(at + 28, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)), method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), local: view.getUint32(at + 42, true),
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** What a part begins with; only so much is inflated. UTF-16 reads as UTF-8 with zeros between, which are dropped. */
function partOpening(bytes: Uint8Array, view: DataView, { name, method, packed, local }: Part): string {
  if (local + 30 > bytes.length) throw new ReturnProblem("damaged", name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(start, Math.min(bytes.length, start + Math.min(packed, 2 * opening)));
  if (method === 0) return plain(content.subarray(0, opening));
  if (method !== 8) throw new ReturnProblem("damaged", name);
  let first: Uint8Array = new Uint8Array(0);
  const inflate = new Inflate((chunk) => { if (first.length === 0) first = chunk; });
  try {
    inflate.push(content, false);
  } catch (cause) {
    throw new ReturnProblem("damaged", name, { cause });
  }
  return plain(first.subarray(0, opening));
}

const plain = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
