/** What people do with rows of the catalogue, as decisions that are kept in the workbook. */
import type { Indicator } from "../indicators/indicator";
import { normaliseName } from "../indicators/normalise-name";
import { pairDecision, withDecision, withoutDecision, type Decider } from "./decide-comparison";
import { decisionKey } from "./keys";
import type { DecisionRecord } from "./records";

type Decisions = readonly DecisionRecord[];

/** `indicator` is a row of T_Indicators; called `was` until now. Its own words again ("") take the name back. */
export function renameDecision(decisions: Decisions, indicator: string, was: string, title: string, who: Decider): DecisionRecord[] {
  const first = decisions.find(({ row, field }) => row === indicator && field === "title")?.was ?? was;
  if (title.trim() === "" || title.trim() === first) return withoutDecision(decisions, { row: indicator, field: "title" });
  return withDecision(decisions, record(indicator, "title", first, title.trim(), who));
}

/** Two rows are one: every wording of the one is the same as the first of the other. */
export function mergeDecisions(decisions: Decisions, one: Indicator, other: Indicator, who: Decider): DecisionRecord[] {
  const [core] = coresOf(one);
  return coresOf(other).filter((own) => own !== core).reduce<readonly DecisionRecord[]>((made, own) => withDecision(made, pairDecision([core!, own], true, who)), decisions) as DecisionRecord[];
}

/** A wording of the row is another indicator: it is not the same as any other wording of the row. */
export function splitDecisions(decisions: Decisions, indicator: Indicator, wording: string, who: Decider): DecisionRecord[] {
  const parted = normaliseName(wording).core;
  return coresOf(indicator).filter((core) => core !== parted).reduce<readonly DecisionRecord[]>((made, core) => withDecision(made, pairDecision([core, parted], false, who)), decisions) as DecisionRecord[];
}

/** Another wording that letters to come may use. */
export function addAlias(decisions: Decisions, key: string, indicator: Indicator, wording: string, who: Decider): DecisionRecord[] {
  const [core = ""] = coresOf(indicator);
  return withDecision(decisions, record(`${key}|${normaliseName(wording).core}|${core}`, "alias", "", wording.trim(), who));
}

/** A wording that somebody wrote is none after all. */
export const removeAlias = (decisions: Decisions, key: string, wording: string): DecisionRecord[] =>
  decisions.filter(({ row, field, value }) => field !== "alias" || value !== wording || !row.startsWith(`${key}|`));

/** A new version of the definition; earlier ones stay. @param why what changed, or since when it holds. */
export function addDefinition(decisions: Decisions, key: string, definition: string, why: string, who: Decider): DecisionRecord[] {
  const versions = decisions.filter(({ row, field }) => row === key && field === "definition");
  const was = versions.at(-1)?.value ?? "";
  if (definition.trim() === was) return [...decisions];
  const made = record(key, "definition", was, definition.trim(), who, why);
  return [...decisions, { ...made, key: `${made.key}.${versions.length + 1}` }];
}

/** Wordings that can be parted: names that differ by more than words that carry the figure. */
export const coresOf = ({ figures }: Indicator): string[] => [...new Set(figures.map(({ core }) => core))];

function record(row: string, field: string, was: string, value: string, { by, at }: Decider, why = ""): DecisionRecord {
  return { key: decisionKey(row, field), row, field, was, value, by, at, why };
}
