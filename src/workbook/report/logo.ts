import type { Logo } from "./report-data";

/** Pixels that a logo may take on the cover. */
const most = { width: 320, height: 80 } as const;

/** A picture for the cover, made smaller to fit. Null where the bytes are neither PNG nor JPEG. */
export function logoOf(bytes: Uint8Array, description: string): Logo | null {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0) return null;
  const scale = Math.min(1, most.width / size.width, most.height / size.height);
  return { kind: size.kind, bytes, width: Math.round(size.width * scale), height: Math.round(size.height * scale), description };
}

type Size = Pick<Logo, "kind" | "width" | "height">;

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || ![0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the one that begins a frame. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1]!;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { kind: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}
