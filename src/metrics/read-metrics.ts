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
import { inBase } from "./figure";
import { bounds } from "./qualifiers";
import type { Because, Dismissed, Metric } from "./metric";
import type { Draft } from "./draft";
import { claimNumbers } from "./claims";
import { resolvePeriods } from "./periods";
import { readAttributes } from "./attributes";
import { readNames } from "./names/read-names";

export function readMetrics(source: CleanText, letter: Letter): { metrics: Metric[]; dismissed: Dismissed[] } {
  const { drafts, dismissed, mentions } = claimNumbers(source, letter);
  resolvePeriods(source.text, letter, drafts, mentions);
  readAttributes(source.text, letter, drafts);
  readNames(source.text, letter, drafts, mentions);
  return {
    metrics: drafts.map((draft) => toMetric(draft, source)),
    dismissed,
  };
}

function toMetric(draft: Draft, source: CleanText): Metric {
  const { figure } = draft;
  const sign = draft.decrease ? -1 : 1;
  const si = inBase(sign * figure.value, figure.factor);
  const siMax = figure.valueMax === null ? null : inBase(sign * figure.valueMax, figure.factor);
  const because: Record<string, Because> = {};
  for (const key in draft.because) {
    const why = draft.because[key]!;
    because[key] = why.span ? { rule: why.rule, span: source.toPasted(why.span) } : why;
  }
  return {
    span: source.toPasted({ start: figure.start, end: figure.end }),
    item: draft.item,
    name: draft.name,
    value: figure.value,
    unit: figure.unit,
    si,
    valueMax: figure.valueMax,
    siMax,
    decimals: figure.decimals,
    qualifier: figure.qualifier,
    ...bounds(figure.qualifier, si, siMax ?? si),
    kind: draft.kind,
    status: draft.status,
    basis: draft.basis,
    from: draft.from,
    to: draft.to,
    periodStated: draft.periodStated,
    of: draft.of,
    certainty: draft.certainty,
    because,
  };
}
