/**
 * The parts of a zip, read one by one and written back with only those compressed again that changed. Only for files that
 * hucre wrote or `screenZip` let pass.
 */
import { deflateSync, strFromU8, strToU8, unzipSync } from "fflate";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

export class ZipParts {
  private readonly entries = new Map<string, Entry>();

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== 0x06054b50) end--;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      this.entries.set(name, { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size: view.getUint32(at + 24, true) });
      at += 46 + nameLength + extra + comment;
    }
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** Undefined where there is no such part. */
  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.method === 0) return strFromU8(entry.packed);
    const part = unzipSync(zipOf([entry]))[name];
    return part && strFromU8(part);
  }

  put(name: string, text: string): void {
    const bytes = strToU8(text);
    this.entries.set(name, { name, method: 8, crc: crc32(bytes), packed: deflateSync(bytes, { level: 6 }), size: bytes.length });
  }

  /** Changes a part that is there. */
  edit(name: string, change: (text: string) => string): void {
    const text = this.text(name);
    const changed = text === undefined ? undefined : change(text);
    if (changed !== undefined && changed !== text) this.put(name, changed);
  }

  drop(names: ReadonlySet<string>): void {
    for (const name of names) this.entries.delete(name);
  }

  /** All at once, so that names may be exchanged. */
  rename(to: (name: string) => string): void {
    const entries = [...this.entries.values()].map((entry) => ({ ...entry, name: to(entry.name) }));
    this.entries.clear();
    for (const entry of entries) this.entries.set(entry.name, entry);
  }

  zip(): Uint8Array {
    return zipOf([...this.entries.values()]);
  }
}

function zipOf(entries: readonly Entry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name));
  const total = entries.reduce((sum, { packed }, index) => sum + 76 + 2 * names[index]!.length + packed.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  const common = (place: number, { method, crc, packed, size }: Entry, name: Uint8Array): void => {
    view.setUint16(place, 20, true);
    view.setUint16(place + 2, 0x0800, true);
    view.setUint16(place + 4, method, true);
    view.setUint32(place + 6, 0x28210000, true);
    view.setUint32(place + 10, crc, true);
    view.setUint32(place + 14, packed.length, true);
    view.setUint32(place + 18, size, true);
    view.setUint16(place + 22, name.length, true);
  };
  for (const [index, entry] of entries.entries()) {
    const name = names[index]!;
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, entry, name);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    const name = names[index]!;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(at + 6, entry, name);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.subarray(0, at + 22);
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
