import type { NearMiss, NearWhy } from "../metrics/trace/near";
import type { Place } from "../metrics/trace/place";
import type { Trace } from "../metrics/trace/trace";
import type { Span } from "../text/span";
import type { Language } from "./language";
import { dismissWords, metricKindWords, statusWords } from "./ledger";

/** What a number was near to being, and where its name and period came from, in sentences of one line. */
interface TraceWords {
  readonly near: string;
  readonly nameFrom: string;
  readonly periodFrom: string;
  readonly none: string;
  readonly figure: (printed: string) => string;
  readonly dismissed: (reason: string) => string;
  readonly period: (from: string | null, to: string | null) => string;
  readonly why: Readonly<Record<NearWhy, string>>;
  readonly place: Readonly<Record<Place, string>>;
  readonly line: (as: string, quote: string | null, why: string) => string;
  readonly source: (place: string, quote: string) => string;
}

const zh: TraceWords = {
  near: "差点读成",
  nameFrom: "名称来自",
  periodFrom: "时期来自",
  none: "没有别的读法",
  figure: (printed) => `数字 ${printed}`,
  dismissed: (reason) => `略过（${reason}）`,
  period: (from, to) => (from === to ? `时期 ${to ?? ""}` : from === null ? `时期 截至${to ?? ""}` : `时期 ${from}–${to ?? ""}`),
  why: {
    outrun: "也说得通，但排在前面的规则先读了", unfit: "旁边的字像，其余的字不符", refused: "只是限定条件或时长，不计量什么", "later-word": "离数字更近的词说的是另一回事", "own-time": "数字自己的时间已经说定",
    reached: "说的是达到的水平，不是增减", compared: "只是用来比较", replaced: "后面另说了时间", ended: "到不了这个数字",
  },
  place: { clause: "本分句", sentence: "本句前文", point: "本段前文", above: "上级标题或段落", "table-header": "表头", "letter-date": "答复的日期" },
  line: (as, quote, why) => `${as}${quote === null ? "" : `“${quote}”`}：${why}`,
  source: (place, quote) => `${place}“${quote}”`,
};

const en: TraceWords = {
  near: "Nearly read as",
  nameFrom: "Name from",
  periodFrom: "Period from",
  none: "No other reading",
  figure: (printed) => `the figure ${printed}`,
  dismissed: (reason) => `dismissed: ${reason}`,
  period: (from, to) => (from === to ? `period ${to ?? ""}` : from === null ? `period up to ${to ?? ""}` : `period ${from}–${to ?? ""}`),
  why: {
    outrun: "fits too, but a rule before it read the number first", unfit: "a character beside it suggests so, the rest does not fit", refused: "only a condition or a length of time, it measures nothing",
    "later-word": "a word nearer to the number says otherwise", "own-time": "the number's own time settles it", reached: "it is the level reached, not the change", compared: "only compared with", replaced: "another time is named after it",
    ended: "does not reach this number",
  },
  place: { clause: "its clause", sentence: "its sentence", point: "earlier in its paragraph", above: "the heading or paragraph above", "table-header": "the table's header", "letter-date": "the reply's date" },
  line: (as, quote, why) => `${as}${quote === null ? "" : ` “${quote}”`}: ${why}`,
  source: (place, quote) => `${place} “${quote}”`,
};

const words: Readonly<Record<Language, TraceWords>> = { zh, en };

/** A trace as labelled lines; `quote` gives the words at a span of the paste. Offsets are added where `offsets` asks for them. */
export function traceLines(trace: Trace, language: Language, quote: (span: Span) => string, offsets = false): [label: string, text: string][] {
  const say = words[language];
  const quoted = (span: Span): string => quote(span) + (offsets ? `@${span.start}` : "");
  const lines: [string, string][] = trace.name.map(({ place, span }) => [say.nameFrom, say.source(say.place[place], quoted(span))]);
  if (trace.period) lines.push([say.periodFrom, trace.period.span ? say.source(say.place[trace.period.place], quoted(trace.period.span)) : say.place[trace.period.place]]);
  const nears = trace.nears.map((near): [string, string] => [say.near, say.line(asWords(near, say, language), near.span && quoted(near.span), say.why[near.why])]);
  return [...lines, ...(nears.length > 0 ? nears : ([[say.near, say.none]] as [string, string][]))];
}

function asWords({ as }: NearMiss, say: TraceWords, language: Language): string {
  switch (as.field) {
    case "figure": return say.figure(`${as.value} ${as.unit}`.trim());
    case "dismissed": return say.dismissed(dismissWords[as.reason][language]);
    case "kind": return metricKindWords[as.kind][language];
    case "status": return statusWords[as.status][language];
    case "period": return say.period(as.from, as.to);
  }
}
