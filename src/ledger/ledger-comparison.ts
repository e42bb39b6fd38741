import { compareLetters, type Comparison, type Settled } from "../comparison/compare-letters";
import type { Observation } from "../comparison/observation";
import { findings } from "../findings/find";
import type { Finding } from "../findings/finding";
import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import { catalogueOf } from "./catalogue-decisions";
import { chosenKeys } from "./chosen-values";
import { decidedOf } from "./comparison-decisions";
import { filedFigures } from "./filed-figures";
import { hash } from "./keys";
import { letterSources, type LedgerLetter } from "./letter-sources";
import { partedCores } from "./part-figures";
import type { Ledger } from "./records";

/** The comparison of all letters of a ledger, with the keys by which its sheets refer to one another. */
export interface LedgerComparison {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  /** Row of T_Metrics; of T_Observations for a filed value. */
  metricKey(figure: Figure): string;
  /** Row of T_Indicators: the same as long as the indicator's first mention is. */
  indicatorKey(indicator: Indicator): string;
  /** Row of T_Observations. */
  observationKey(indicator: Indicator, observation: Observation): string;
  /** Row of T_Findings. */
  findingKey(finding: Finding): string;
}

const known = new WeakMap<Ledger, LedgerComparison>();

/** Worked out once for a ledger, however many sheets ask. */
export function ledgerComparison(ledger: Ledger): LedgerComparison {
  let made = known.get(ledger);
  if (!made) known.set(ledger, (made = compareLedger(ledger)));
  return made;
}

function compareLedger(ledger: Ledger): LedgerComparison {
  const letters = letterSources(ledger);
  const comparison = compareSources(ledger, letters);
  const keys = indicatorKeys(comparison.indicators);
  const indicatorKey = (indicator: Indicator) => keys.get(indicator.code)!;
  const metricKey = keyAmong(letters);
  return {
    comparison,
    findings: findings(comparison),
    metricKey,
    indicatorKey,
    observationKey: (indicator, observation) => {
      if (observation.figure?.filed) return observation.figure.file;
      const rival = observation.rivals.length === 0 ? "" : `.${hash(observation.sources.map(metricKey).join()).slice(-3)}`;
      return `${indicatorKey(indicator)}-${observation.year}${rival}`;
    },
    findingKey: ({ kind, sources }) => findingRow(kind, sources.map(metricKey)),
  };
}

/** The letters of a ledger compared, as people decided in it; the letters may bear other files' names than its keys. */
export function compareSources(ledger: Pick<Ledger, "decisions" | "filed">, letters: readonly LedgerLetter[]): Comparison {
  const chosen = chosenKeys(ledger.decisions), keyOf = keyAmong(letters), parted = partedCores(ledger.decisions, keyOf);
  return compareLetters(letters, {
    ...decidedOf(ledger.decisions), settle: settling(ledger),
    ...(parted ? { parted } : {}), ...(chosen.size > 0 ? { speaks: (figure: Figure) => chosen.has(keyOf(figure)) } : {}),
  });
}

/** Row of T_Metrics of a figure of these letters; of T_Observations for a filed one. */
const keyAmong = (letters: readonly LedgerLetter[]) => (figure: Figure): string => (figure.filed ? figure.file : letters[figure.letter]!.keys[figure.index]!);

/** Row of T_Findings of a finding about these rows of T_Metrics. */
export const findingRow = (kind: Finding["kind"], metrics: readonly string[]): string => `F${hash(`${kind}|${[...metrics].sort().join()}`).slice(-7)}`;

/** Puts the names that people gave and the values that departments filed into a proposed catalogue. */
const settling = (ledger: Pick<Ledger, "decisions" | "filed">) => (proposed: readonly Indicator[]): Settled => {
  const keys = indicatorKeys(proposed);
  const { titles, aliases } = catalogueOf(ledger.decisions);
  const keyOf = ({ code }: Indicator): string => keys.get(code)!;
  const indicators = titles.size + aliases.size === 0 ? proposed : proposed.map((indicator) => {
    const title = titles.get(keyOf(indicator)) ?? indicator.title;
    const names = [indicator.title, ...indicator.aliases, ...(aliases.get(keyOf(indicator)) ?? [])];
    return { ...indicator, title, aliases: [...new Set(names)].filter((name) => name !== title) };
  });
  return { indicators, filed: filedFigures(ledger.filed, indicators, keyOf) };
};

function indicatorKeys(indicators: readonly Indicator[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { code, agency, figures } of indicators) {
    const { core, dimension, metric, facets } = figures[0]!;
    const key = `I${hash([agency, core, dimension.family, dimension.measure, metric.kind, metric.status, facets.accumulation, facets.level, facets.batch, facets.stage, ...(facets.nationwide ? ["nationwide"] : [])].join("|")).slice(-6)}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    keys.set(code, count === 1 ? key : `${key}.${count}`);
  }
  return keys;
}
