import { Inflate } from "fflate";
import { ImportProblem } from "../import-problem";
import type { ZipEntry } from "./zip-entries";

/** One push can grow a thousandfold; small pushes keep what is in memory within the cap. */
const step = 16_384;

/**
 * The content of an entry, at most `cap` bytes of it, whatever the directory declares.
 * Throws `ImportProblem` ("damaged", "encrypted", "bomb").
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, cap: number): Uint8Array {
  if (entry.encrypted) throw new ImportProblem("encrypted");
  if (entry.declared > cap) throw new ImportProblem("bomb", entry.name);
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ImportProblem("damaged", entry.name);
  return inflate(packed, entry.name, cap);
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.at + 30 > bytes.length) throw new ImportProblem("damaged", entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.at, 30);
  const start = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.compressed > bytes.length) throw new ImportProblem("damaged", entry.name);
  return bytes.subarray(start, start + entry.compressed);
}

function inflate(packed: Uint8Array, name: string, cap: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > cap) throw new ImportProblem("bomb", name);
    chunks.push(chunk);
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += step) stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem("damaged", name, { cause: error });
  }
  if (!ended) throw new ImportProblem("damaged", name);
  const content = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    content.set(chunk, filled);
    filled += chunk.length;
  }
  return content;
}
