/**
 * Year over year, verdict first.
 *
 *   letters ── readFigures ──► figures with the place they stand in          (indicators)
 *           ── matchFigures ─► indicators, certain joins made, others offered (indicators)
 *           ── settle ───────► names that people gave; values that departments filed
 *           ── observe ──────► one value a year with all its sources; rivals side by side, the one a person chose first
 *           ── deriveLevels ─► levels that only a growth rate tells
 *           ── reasonsBetween ► what stands between two years, hence the verdict
 *           ── changeBetween ► a number, unless the verdict forbids it
 *           ── relate ───────► rows that would go on, but for another basis: shown as not comparable
 */
import type { Figure } from "../indicators/figure";
import type { Indicator, Offer } from "../indicators/indicator";
import type { LetterSource } from "../indicators/letter-source";
import { matchFigures, type Confirmations } from "../indicators/match-figures";
import { readFigures } from "../indicators/read-figures";
import { changeBetween, type Change } from "./change";
import { deriveLevels } from "./derive-levels";
import { attachGrowths, dated, type Growth } from "./growth-rates";
import { observe } from "./observe";
import type { Observation } from "./observation";
import { overrideFor, type Override } from "./override";
import { verdictOf } from "./reason";
import { relate } from "./relate";
import type { Series } from "./series";
import { statedGrowths, tellingGrowth, type StatedGrowth } from "./stated-growth";
import { reasonsBetween } from "./verdict";

export interface Comparison {
  readonly series: readonly Series[];
  readonly indicators: readonly Indicator[];
  readonly offers: readonly Offer[];
  readonly figures: readonly Figure[];
}

export interface Decided {
  readonly confirmations?: Confirmations;
  readonly overrides?: readonly Override[];
  /** What a figure is known by instead of its `core`, where somebody parted it from others of its name; null for all others. */
  readonly parted?: (figure: Figure) => string | null;
  /** Whether somebody decided that this figure is the value of its year, of several that were stated or filed. */
  readonly speaks?: (figure: Figure) => boolean;
  /** Asked once the catalogue is proposed, because what people keep about indicators is kept by indicator. */
  readonly settle?: (proposed: readonly Indicator[]) => Settled;
}

export interface Settled {
  /** The same indicators in the same order, called what people call them. */
  readonly indicators: readonly Indicator[];
  /** Values that no letter states, by `Indicator.code`. */
  readonly filed: ReadonlyMap<string, readonly Figure[]>;
}

export function compareLetters(letters: readonly LetterSource[], decided: Decided = {}): Comparison {
  const figures = letters.flatMap((letter, i) => readFigures(letter, i));
  const { parted } = decided;
  return compareFigures(parted ? figures.map((figure) => ({ ...figure, core: parted(figure) ?? figure.core })) : figures, decided);
}

/** The same from figures already read, so that many letters need not be held at once. */
export function compareFigures(figures: readonly Figure[], decided: Decided = {}): Comparison {
  const { indicators: proposed, offers } = matchFigures(figures, decided.confirmations);
  const { indicators, filed } = decided.settle?.(proposed) ?? { indicators: proposed, filed: new Map<string, readonly Figure[]>() };
  const growths = attachGrowths(indicators);
  const targets = targetsOf(indicators);
  const rows = indicators
    .filter((i) => i.status === "actual" && (i.kind !== "change" || growths.alone.includes(i)))
    .map((indicator) => seriesOf(indicator, filed.get(indicator.code) ?? [], growths.of.get(indicator.code) ?? [], targets, decided));
  return { series: relate(rows, decided.overrides), indicators, offers, figures };
}

function seriesOf(indicator: Indicator, filed: readonly Figure[], named: readonly Growth[], targets: ReadonlyMap<string, Figure[]>, { overrides = [], speaks }: Decided): Series {
  const stated = observe([...indicator.figures, ...filed], speaks);
  const growths = dated(named, stated);
  const observations = indicator.kind === "change" ? stated : deriveLevels(stated, growths);
  const changes: Change[] = [];
  const disagreements: { change: Change; stated: StatedGrowth }[] = [];
  const rivals = observations.map(rivalsOf);
  observations.slice(1).forEach((to, i) => {
    const from = observations[i]!;
    for (const [a, b] of pairsOf(from, rivals[i]!, to, rivals[i + 1]!)) {
      const held = statedGrowths(a, b, growths), own = tellingGrowth(held);
      const reasons = reasonsBetween(a, b, indicator.certainty);
      const override = overrideFor(overrides, indicator, a.year, b.year);
      const change = changeBetween(a, b, reasons, own?.value ?? null, override?.verdict ?? verdictOf(reasons));
      changes.push(change);
      if (change.verdict !== "not-comparable") for (const stated of held) if (!stated.agrees) disagreements.push({ change, stated });
    }
  });
  return { indicator, observations, changes, growths, disagreements, targets: targets.get(`${indicator.agency}|${indicator.figures[0]!.core}`) ?? [] };
}

/** Neighbours, and for contradicted years each rival against the other year's main value. */
function pairsOf(from: Observation, rivalsBefore: readonly Observation[], to: Observation, rivalsAfter: readonly Observation[]): [Observation, Observation][] {
  return [[from, to], ...rivalsAfter.map((rival): [Observation, Observation] => [from, rival]), ...rivalsBefore.map((rival): [Observation, Observation] => [rival, to])];
}

/** The rivals of a year, each with the main value as its own rival. Field by field: in a large ledger a copy by spreading takes several times the room. */
function rivalsOf(main: Observation): Observation[] {
  return main.rivals.map(({ year, figure, sources, si, interval, inferred, moved, derivation, superseded }): Observation =>
    ({ year, figure, sources, si, interval, inferred, moved, derivation, rivals: [main], superseded }));
}

function targetsOf(indicators: readonly Indicator[]): Map<string, Figure[]> {
  const targets = new Map<string, Figure[]>();
  for (const indicator of indicators) {
    if (indicator.status !== "target") continue;
    for (const figure of indicator.figures) {
      const key = `${indicator.agency}|${figure.core}`;
      const list = targets.get(key) ?? [];
      list.push(figure);
      targets.set(key, list);
    }
  }
  return targets;
}
