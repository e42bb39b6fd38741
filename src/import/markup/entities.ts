/** The named entities that Chinese web pages use; any other stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", shy: "",
  zwnj: "", zwj: "", ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", laquo: "«", raquo: "»", lang: "〈", rang: "〉",
  mdash: "—", ndash: "–", hellip: "…", middot: "·", bull: "•", times: "×", divide: "÷", plusmn: "±", deg: "°", permil: "‰",
  le: "≤", ge: "≥", ne: "≠", asymp: "≈", minus: "−", yen: "¥", euro: "€", sect: "§", para: "¶", copy: "©", reg: "®", trade: "™",
  sup2: "²", sup3: "³", frac12: "½", frac14: "¼", frac34: "¾", rarr: "→", larr: "←", uarr: "↑", darr: "↓", alpha: "α", beta: "β", mu: "μ",
};

/** What browsers make of the numbers 128–159, which pages made with Windows programs use. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function character(code: number): string {
  if (code >= 128 && code < 160) return windows[code - 128]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "\ufffd";
  return String.fromCodePoint(code);
}

/** Entities as characters. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?/g, (written, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return character(Number(decimal));
    if (hex) return character(parseInt(hex, 16));
    return named[name!] ?? written;
  });
}
