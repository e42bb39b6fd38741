import type { Ledger } from "./records";

/** Every number of the letters is a metric or dismissed with a reason. */
export interface Coverage {
  readonly numbers: number;
  readonly metrics: number;
  readonly dismissed: number;
  readonly statements: number;
}

const nothing: Coverage = { numbers: 0, metrics: 0, dismissed: 0, statements: 0 };

export function coverage(ledger: Pick<Ledger, "metrics" | "dismissed" | "statements">): Coverage {
  const metrics = ledger.metrics.length;
  const dismissed = ledger.dismissed.length;
  return { numbers: metrics + dismissed, metrics, dismissed, statements: ledger.statements.length };
}

/** The same by letter key. */
export function coverageByLetter(ledger: Ledger): (letter: string) => Coverage {
  const tally = new Map<string, { metrics: number; dismissed: number; statements: number }>();
  const of = (letter: string): { metrics: number; dismissed: number; statements: number } => {
    const counts = tally.get(letter) ?? { metrics: 0, dismissed: 0, statements: 0 };
    tally.set(letter, counts);
    return counts;
  };
  for (const { letter } of ledger.metrics) of(letter).metrics++;
  for (const { letter } of ledger.dismissed) of(letter).dismissed++;
  for (const { letter } of ledger.statements) of(letter).statements++;
  return (letter) => {
    const counts = tally.get(letter);
    return counts ? { numbers: counts.metrics + counts.dismissed, ...counts } : nothing;
  };
}
