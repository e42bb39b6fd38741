import type { Span } from "../../text/span";
import { clauseStart, sentenceStart } from "../clauses";
import { DECLINE, GROWTH } from "../change-words";
import type { Metric } from "../metric";
import { statusCues } from "../tense-words";
import type { NearMiss } from "./near";

const CHANGES = new RegExp(`${GROWTH}|${DECLINE}`, "gu");

/** Kind and status that the words before a figure also speak of. `at` is where the figure starts, in clean text. */
export function nearValues(text: string, at: number, metric: Metric): NearMiss[] {
  const nears: NearMiss[] = [];
  const clause = clauseStart(text, at), sentence = sentenceStart(text, at);
  const grows = [...text.slice(clause, at).matchAll(CHANGES)].at(-1);
  if (metric.kind !== "change" && grows) nears.push({ as: { field: "kind", kind: "change" }, rule: "kind.growth", why: "reached", span: found(clause, grows) });
  const { future, past } = statusCues(text.slice(sentence, at));
  if (metric.status === "actual" && future) nears.push({ as: { field: "status", status: "target" }, rule: "status.future-word", why: metric.because.status?.rule === "status.past-period" ? "own-time" : "later-word", span: found(sentence, future) });
  if (metric.status === "target" && past) nears.push({ as: { field: "status", status: "actual" }, rule: "status.past-word", why: metric.because.status?.rule === "status.future-period" ? "own-time" : "later-word", span: found(sentence, past) });
  return nears;
}

const found = (from: number, match: RegExpExecArray | RegExpMatchArray): Span => ({ start: from + match.index!, end: from + match.index! + match[0].length });
