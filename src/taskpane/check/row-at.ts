import type { Ledger } from "../../ledger/records";
import type { CellRef } from "../../workbook/host";

/** The row a place of a letter stands in: the figure that starts there, else the narrowest point around it, else its paragraph. */
export function rowAt(ledger: Pick<Ledger, "metrics" | "statements" | "source">, letter: string, start: number): CellRef | null {
  const metric = ledger.metrics.find((row) => row.letter === letter && row.start === start);
  if (metric) return { table: "T_Metrics", key: metric.key };
  const around = ledger.statements.filter((row) => row.letter === letter && row.start <= start && start < row.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (around) return { table: "T_Statements", key: around.key };
  const paragraph = ledger.source.filter((row) => row.letter === letter && row.start <= start).at(-1);
  return paragraph ? { table: "T_Source", key: paragraph.key } : null;
}
