import type { LetterSource } from "../../src/indicators/letter-source";
import { proportionOf } from "../../src/metrics/figures/proportion";
import type { Metric } from "../../src/metrics/metric";

/** A figure of a made-up letter: the words it stands in, where «…» marks the figure itself. */
export interface MadeFigure extends Partial<Pick<Metric, "valueMax" | "siMax" | "qualifier" | "kind" | "status" | "basis" | "from" | "to" | "periodStated" | "of">> {
  readonly words: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const scales: readonly (readonly [RegExp, number])[] = [[/^万亿/u, 1e12], [/^亿/u, 1e8], [/^万/u, 1e4]];

/** A letter of one agency with these sentences; what isn't said is a plain level of the year before, as stated. */
export function madeLetter(year: number, figures: readonly MadeFigure[], head: { agency?: string; date?: string; file?: string } = {}): LetterSource {
  let pasted = "";
  const metrics: Metric[] = [];
  for (const { words, name, value, unit, ...rest } of figures) {
    const open = words.indexOf("«"), close = words.indexOf("»");
    const start = pasted.length + open;
    const raw = words.slice(open + 1, close);
    pasted += words.replace(/[«»]/gu, "");
    const to = "to" in rest ? rest.to! : String(year - 1);
    const from = "from" in rest ? rest.from! : rest.basis === "cumulative" || rest.basis === "none" ? null : to;
    const scale = scales.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
    const si = value * scale;
    metrics.push({
      span: { start, end: start + raw.length }, item: null, name, value, unit, sides: unit === "比例" ? proportionOf(raw)!.sides : undefined, si, valueMax: null, siMax: null,
      decimals: String(value).split(".")[1]?.length ?? 0, qualifier: "exact", inclusive: false, low: null, high: null, kind: "level", status: "actual", basis: "annual",
      periodStated: rest.to !== String(year) || rest.from !== undefined, of: null, certainty: 1, because: {}, ...rest, from, to,
    });
  }
  return {
    file: head.file ?? `${year}.txt`, pasted, metrics,
    letter: {
      items: [],
      header: {
        docNumber: null, agency: head.agency ?? "云岭省体育局", agencies: [], date: head.date ?? `${year}-05-20`, year,
        addressee: null, proposalTitle: null, proposalKind: null, session: null, proposalNumber: null,
      },
    },
  };
}
