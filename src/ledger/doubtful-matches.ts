import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import type { MatchReason } from "../indicators/match-score";
import { ledgerComparison } from "./ledger-comparison";
import type { Ledger } from "./records";

/** Two wordings that may be one indicator; a person says whether. */
export interface DoubtfulMatch {
  readonly cores: readonly [string, string];
  /** A figure of each, to be looked at. */
  readonly figures: readonly [Figure, Figure];
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** Already compared under the mark of an unconfirmed alias, rather than only offered. */
  readonly used: boolean;
}

/** Those in use first, then the likeliest; what was decided is never asked again. */
export function doubtfulMatches(ledger: Ledger): DoubtfulMatch[] {
  const { indicators, offers } = ledgerComparison(ledger).comparison;
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const asked = new Set(ledger.decisions.filter(({ field }) => field === "same" || field === "different").map(({ row }) => rowKey(row.split("|"))));
  const found: DoubtfulMatch[] = [];
  const put = (a: Indicator, b: Indicator, match: Pick<DoubtfulMatch, "cores" | "score" | "reasons" | "used">): void => {
    const one = figureOf(a, match.cores[0]) ?? figureOf(b, match.cores[0]), other = figureOf(b, match.cores[1]) ?? figureOf(a, match.cores[1]);
    const key = rowKey(match.cores);
    // One word for two things (a target and a result) isn't a question of names
    if (!one || !other || match.cores[0] === match.cores[1] || asked.has(key)) return;
    asked.add(key);
    found.push({ ...match, figures: (one.year ?? 0) <= (other.year ?? 0) ? [one, other] : [other, one] });
  };
  for (const indicator of indicators) for (const { cores, score, reasons } of indicator.joined) put(indicator, indicator, { cores, score, reasons, used: true });
  for (const { a, b, cores, score, reasons } of offers) put(byCode.get(a)!, byCode.get(b)!, { cores, score, reasons, used: false });
  return found.sort((x, y) => Number(y.used) - Number(x.used) || y.score - x.score);
}

const figureOf = ({ figures }: Indicator, core: string): Figure | undefined => figures.find((figure) => figure.core === core);
const rowKey = (cores: readonly string[]): string => [...cores].sort().join("|");
