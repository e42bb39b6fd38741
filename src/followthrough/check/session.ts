/** A session of a congress: 省十四届人大三次会议 is the third of the fourteenth term. */
export interface Session {
  /** 省人大, 省政协, 全国人大 … */
  readonly body: string;
  readonly term: number;
  readonly number: number;
  /** The year the term began, where it is the same all over the country. */
  readonly since: number | null;
}

const digits = "零一二三四五六七八九";

function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, units] = text.includes("十") ? text.split("十") : ["0", text];
  const value = (part: string | undefined, empty: number) => (part ? Math.max(0, digits.indexOf(part)) : empty);
  return text.includes("十") ? value(tens, 1) * 10 + value(units, 0) : value(units, 0);
}

/** National terms begin in 2023, 2018 … (十四届, 十三届); provinces count their own. */
export function sessionOf(printed: string): Session | null {
  const match = /(全国|[一-龥]{0,6}?[省市县区州])?(政协|人大)?第?([一二三四五六七八九十\d]{1,3})届(全国|[一-龥]{0,4}?[省市县区州])?(人大|政协|人民代表大会|委员会)?(?:常委会)?第?([一二三四五六七八九十\d]{1,3})次/u.exec(printed.replace(/\s/gu, ""));
  if (!match) return null;
  const place = match[1] ?? match[4] ?? "";
  const kind = match[2] === "政协" || match[5] === "政协" || match[5] === "委员会" ? "政协" : "人大";
  const term = numberOf(match[3]!);
  return { body: `${place.endsWith("省") ? "省" : place}${kind}`, term, number: numberOf(match[6]!), since: place === "全国" ? 2023 + (term - 14) * 5 : null };
}
