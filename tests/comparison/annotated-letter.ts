import { readFileSync } from "node:fs";
import type { LetterSource } from "../../src/indicators/letter-source";
import type { Metric } from "../../src/metrics/metric";

interface Annotated {
  doc: { agency: string | null; date: string | null; year: number | null };
  items: { marker: string; quote: string; level: number; role: "heading" | "point"; aspect: LetterSource["letter"]["items"][number]["aspect"]; title: string | null }[];
  metrics: (Pick<Metric, "name" | "value" | "unit" | "si" | "qualifier" | "kind" | "status" | "basis" | "from" | "to"> & { quote: string; raw: string; valueMax?: number; siMax?: number })[];
}

const space = /[\s\u3000\u00a0\ufeff\u200b]/u;

/** A sample letter as its annotation reads it, so that comparison is tested apart from reading. */
export function annotatedLetter(path: string): LetterSource {
  const pasted = readFileSync(`${path}.txt`, "utf8");
  const gold = JSON.parse(readFileSync(`${path}.json`, "utf8")) as Annotated;
  const at: number[] = [];
  let flat = "";
  for (let i = 0; i < pasted.length; i++) {
    if (space.test(pasted[i]!)) continue;
    at.push(i);
    flat += pasted[i];
  }
  const starts = gold.items.map((item) => flat.indexOf(item.quote.replace(/\s/gu, "")));
  const open: { level: number; index: number }[] = [];
  const items = gold.items.map(({ marker, level, role, aspect, title }, index) => {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const parent = open.at(-1)?.index ?? null;
    open.push({ level, index });
    const end = starts.filter((s) => s > starts[index]!).sort((a, b) => a - b)[0];
    const span = { start: at[starts[index]!]!, end: end === undefined ? pasted.length : at[end]! };
    return { span, clean: span, marker, level, role, aspect, title, parent };
  });
  const metrics = gold.metrics.map((m): Metric => {
    const start = flat.indexOf(m.quote.replace(/\s/gu, "")) + m.quote.indexOf(m.raw);
    const span = { start: at[start]!, end: at[start + m.raw.length - 1]! + 1 };
    const item = items.reduce<number | null>((found, { span: s }, i) => (s.start <= span.start ? i : found), null);
    const { name, value, unit, si, qualifier, kind, status, basis, from, to } = m;
    return {
      span, item, name, value, unit, si, qualifier, inclusive: false, kind, status, basis, from, to,
      valueMax: m.valueMax ?? null, siMax: m.siMax ?? null, decimals: /\.(\d+)/u.exec(m.raw)?.[1]?.length ?? 0,
      low: null, high: null, periodStated: from !== null || to !== String(gold.doc.year), of: null, certainty: 1, because: {},
    };
  });
  const { agency, date, year } = gold.doc;
  return {
    file: path.split("/").at(-1)!, pasted, metrics,
    letter: { items, header: { docNumber: null, agency, agencies: agency ? [agency] : [], date, year, addressee: null, proposalTitle: null, proposalKind: null, session: null, proposalNumber: null } },
  };
}
