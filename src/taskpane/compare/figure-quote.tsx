import type { Figure } from "../../indicators/figure";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger, MetricRecord } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import { letterLabel } from "../../workbook/ledger-data";
import { useWords } from "../shell/words";
import { QuoteButton } from "./quote-button";
import { quotePieces } from "./quote-pieces";

interface Props {
  readonly ledger: Ledger;
  readonly figure: Figure;
  readonly onReveal: (metric: string) => void;
}

const metrics = new WeakMap<Ledger, ReadonlyMap<string, MetricRecord>>();

function metricOf(ledger: Ledger, key: string): MetricRecord | undefined {
  let known = metrics.get(ledger);
  if (!known) metrics.set(ledger, (known = new Map(ledger.metrics.map((metric) => [metric.key, metric]))));
  return known.get(key);
}

/** Where a figure is stated, in the letter's words. */
export function FigureQuote({ ledger, figure, onReveal }: Props) {
  const { language } = useWords();
  const words = comparePaneWords[language];
  const key = ledgerComparison(ledger).metricKey(figure);
  const record = metricOf(ledger, key);
  if (!record) return null;
  const letter = letterLabel(ledger.replies.find((reply) => reply.key === record.letter));
  const year = figure.year === null ? "" : record.periodStated ? String(figure.year) : `${figure.year} (${words.inferred})`;
  return <QuoteButton {...quotePieces(record)} from={[year, letter].filter(Boolean).join(" · ")} tip={words.reveal} onReveal={() => onReveal(key)} />;
}
