/** A small seeded generator, so that a failure can be repeated. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const noise = ["\n", "\t", " ", "　", "\f", "\r\n", "，", "。", "；", "、", "（", "）", "“", "”", "《", "》", "一", "是", "第", "至", "-", "—", ".", ":", "%", "万", "亿", "年", "月", "0", "9", "１", "其中", "分别", "下一步", "&nbsp;", "<p>", "\u200b", "\ud800"];

/** Spoils a letter in a few places: cuts, doubles, swaps, noise, pieces of another letter, a word said over and over. */
export function mutate(text: string, other: string, next: () => number): string {
  let spoiled = text;
  const times = 1 + Math.floor(next() * 8);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(next() * (spoiled.length + 1));
    const length = Math.floor(next() * 60);
    switch (Math.floor(next() * 6)) {
      case 0: spoiled = spoiled.slice(0, at) + spoiled.slice(at + length); break;
      case 1: spoiled = spoiled.slice(0, at) + spoiled.slice(at, at + length) + spoiled.slice(at); break;
      case 2: spoiled = spoiled.slice(0, at) + noise[Math.floor(next() * noise.length)] + spoiled.slice(at); break;
      case 3: { const from = Math.floor(next() * other.length); spoiled = spoiled.slice(0, at) + other.slice(from, from + length) + spoiled.slice(at); break; }
      case 4: spoiled = spoiled.slice(0, at) + spoiled.slice(at, at + 1 + (length % 8)).repeat(2 + Math.floor(next() * 60)) + spoiled.slice(at); break;
      default: spoiled = spoiled.slice(at, at + 200) + spoiled.slice(0, at) + spoiled.slice(at + 200);
    }
  }
  return spoiled;
}
