import type { MetricRecord } from "../../ledger/records";
import type { Quoted } from "../../text/quote-around";
import { squeeze } from "../../text/squeeze";

/** Where the figure stands in the sentence kept with it; the figure alone where the sentence no longer has it. */
export function quotePieces({ quote, context }: Pick<MetricRecord, "quote" | "context">): Quoted {
  for (const words of [quote, squeeze(quote)]) {
    const at = words === "" ? -1 : context.indexOf(words);
    if (at >= 0) return { before: context.slice(0, at), words, after: context.slice(at + words.length) };
  }
  return { before: "", words: quote, after: context === "" ? "" : ` ${context}` };
}
