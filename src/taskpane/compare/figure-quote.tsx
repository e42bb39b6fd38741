import type { Figure } from "../../indicators/figure";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Ledger, MetricRecord } from "../../ledger/records";
import { comparePaneWords } from "../../wording/compare-pane";
import type { CellRef } from "../../workbook/host";
import { letterLabel } from "../../workbook/ledger-data";
import { figureAsPrinted, filedSource } from "../../wording/figure";
import { useWords } from "../shell/words";
import { QuoteButton } from "./quote-button";
import { quotePieces } from "./quote-pieces";

interface Props {
  readonly ledger: Ledger;
  readonly figure: Figure;
  readonly onReveal: (row: CellRef) => void;
}

const metrics = new WeakMap<Ledger, ReadonlyMap<string, MetricRecord>>();

function metricOf(ledger: Ledger, key: string): MetricRecord | undefined {
  let known = metrics.get(ledger);
  if (!known) metrics.set(ledger, (known = new Map(ledger.metrics.map((metric) => [metric.key, metric]))));
  return known.get(key);
}

/** Where a figure is stated, in the letter's words; for a filed value, the form. */
export function FigureQuote({ ledger, figure, onReveal }: Props) {
  const { language } = useWords();
  const words = comparePaneWords[language];
  const key = ledgerComparison(ledger).metricKey(figure);
  if (figure.filed) {
    return <QuoteButton before="" words={figureAsPrinted(figure.metric, language)} after="" from={filedSource(figure.filed, language)} tip={words.revealFiled} onReveal={() => onReveal({ table: "T_Observations", key })} />;
  }
  const record = metricOf(ledger, key);
  if (!record) return null;
  const letter = letterLabel(ledger.replies.find((reply) => reply.key === record.letter));
  const year = figure.year === null ? "" : record.periodStated ? String(figure.year) : `${figure.year} (${words.inferred})`;
  return <QuoteButton {...quotePieces(record)} from={[year, letter].filter(Boolean).join(" · ")} tip={words.reveal} onReveal={() => onReveal({ table: "T_Metrics", key })} />;
}
