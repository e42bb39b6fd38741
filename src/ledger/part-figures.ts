import type { Figure } from "../indicators/figure";
import { normaliseName } from "../indicators/normalise-name";
import { pairDecision, withDecision, type Decider } from "./decide-comparison";
import { decisionKey } from "./keys";
import type { DecisionRecord, Ledger } from "./records";
import { correct } from "./review-decisions";

/** A metric whose name says what another's says, but for words that only carry the figure, and that is another indicator all the same. */
const field = "part";

/** Whether a name says something else than the wording that it is parted from. */
export const canBePartedFrom = (wording: string, name: string): boolean => folded(name) !== "" && folded(name) !== folded(wording);

/**
 * Two things that letters call by one wording: the metrics of these keys get a name of their own, each as a decision about it, and
 * the two names are kept apart. Throws RangeError for a name that is the wording.
 */
export function partFigures(ledger: Ledger, wording: string, keys: readonly string[], name: string, who: Decider): Ledger {
  if (!canBePartedFrom(wording, name)) throw new RangeError(`${name} is ${wording}`);
  const title = name.trim(), own = normaliseName(title).core, core = normaliseName(wording).core;
  const renamed = keys.reduce((now, key) => correct(now, key, { name: title }, who), ledger);
  const parts = own === core ? keys.map((key) => partDecision(key, title, who)) : [];
  const decisions = parts.reduce<readonly DecisionRecord[]>(withDecision, renamed.decisions);
  return { ...renamed, decisions: withDecision(decisions, pairDecision([own === core ? title : own, core], false, who)) };
}

/** What a figure is known by instead of its `core`, where a person parted it; as long as it bears the name they gave it. */
export function partedCores(decisions: readonly DecisionRecord[], keyOf: (figure: Figure) => string): ((figure: Figure) => string | null) | null {
  const parted = new Map(decisions.filter((decision) => decision.field === field).map(({ row, value }) => [row, value]));
  if (parted.size === 0) return null;
  return (figure) => {
    const name = figure.filed ? undefined : parted.get(keyOf(figure));
    return name === figure.metric.name ? name : null;
  };
}

const partDecision = (row: string, value: string, { by, at }: Decider): DecisionRecord => ({ key: decisionKey(row, field), row, field, was: "", value, by, at, why: "" });
const folded = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
