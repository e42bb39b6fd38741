/**
 * Reads every number of a letter:
 *
 *   scanNumbers ─► each number is claimed once, in order:
 *     marker or furniture → dismissed · dismissRules → dismissed · date → dismissed, and a time mention
 *     name in quotes or title → dismissed · figure with unit → draft · duration, threshold → dismissed · nothing → dismissed
 *   readTables     ─► drafts of table cells know their headers
 *   resolvePeriods ─► from, to                      (carried through clauses)
 *   attributes     ─► kind, status, basis, sign
 *   readNames      ─► name, and the level a growth rate belongs to
 */
import type { CleanText } from "../text/clean-text";
import type { Letter } from "../letter/letter";
import { inBase } from "./figures/figure";
import { proportionOf } from "./figures/proportion";
import { bounds, takesIn } from "./qualifiers";
import type { Because, Dismissed, Metric } from "./metric";
import type { Draft } from "./draft";
import { claimNumbers } from "./claims";
import { resolvePeriods } from "./periods";
import { readAttributes } from "./attributes";
import { readNames } from "./names/read-names";

export function readMetrics(source: CleanText, letter: Letter): { metrics: Metric[]; dismissed: Dismissed[] } {
  const { drafts, dismissed, mentions } = claimNumbers(source, letter);
  const text = withWideBrackets(source.text);
  resolvePeriods(text, letter, drafts, mentions);
  readAttributes(text, letter, drafts);
  readNames(text, letter, drafts, mentions);
  return {
    metrics: drafts.map((draft) => toMetric(draft, source)),
    dismissed,
  };
}

/** Brackets typed on an English keyboard mean the same to all who read words; units are kept as printed. One for one. */
const withWideBrackets = (text: string): string => (text.includes("(") ? text.replace(/[()]/g, (bracket) => (bracket === "(" ? "（" : "）")) : text);

function toMetric(draft: Draft, source: CleanText): Metric {
  const { figure } = draft;
  // printed with its minus already: 降幅-3.2%
  const sign = draft.decrease && figure.value > 0 ? -1 : 1;
  const si = inBase(sign * figure.value, figure.factor);
  const siMax = figure.valueMax === null ? null : inBase(sign * figure.valueMax, figure.factor);
  const { low, high } = bounds(figure.qualifier, si, siMax ?? si);
  return {
    span: source.toPasted({ start: figure.start, end: figure.end }),
    item: draft.item,
    name: draft.name,
    value: figure.value,
    unit: figure.unit,
    sides: figure.form === "ratio" ? proportionOf(source.text.slice(figure.numberStart, figure.numberEnd))?.sides : undefined,
    si,
    valueMax: figure.valueMax,
    siMax,
    decimals: figure.decimals,
    qualifier: figure.qualifier,
    inclusive: takesIn(figure.qualifier, source.text.slice(figure.start, figure.end)),
    low, high,
    kind: draft.kind,
    status: draft.status,
    basis: draft.basis,
    from: draft.from,
    to: draft.to,
    periodStated: draft.periodStated,
    of: draft.of,
    certainty: draft.certainty,
    because: inPaste(draft.because, source),
  };
}

/** The reasons with their words in the paste. */
function inPaste(because: Draft["because"], source: CleanText): Metric["because"] {
  const { figure, period, kind, status, basis, name } = because;
  const placed = (why: Draft["because"][string] | undefined): Because | undefined => why && (why.span ? { rule: why.rule, span: source.toPasted(why.span) } : why);
  if (!period) return { figure: placed(figure), kind: placed(kind), status: placed(status), basis: placed(basis), name: placed(name) };
  return { figure: placed(figure), period: placed(period), kind: placed(kind), status: placed(status), basis: placed(basis), name: placed(name) };
}
