import { decisionKey } from "../../ledger/keys";
import type { DecisionRecord } from "../../ledger/records";
import type { Language } from "../../wording/language";
import { ChoiceProblem, noChoices, profileText, readProfile, type ReportChoices } from "./choices";

/** The choices of a report under a name, kept in T_Decisions so that next year's report is made alike. */
export interface ReportProfile {
  /** "" for the choices of the latest report. */
  readonly name: string;
  readonly language: Language;
  readonly choices: ReportChoices;
}

const field = "report-profile";
/** A row needs some words: those of the latest report stand under none of the names. */
const latest = "*";

/** The profiles that a ledger keeps, in the order they were made. What somebody made of a cell that is no profile is left out. */
export const reportProfiles = (decisions: readonly DecisionRecord[]): ReportProfile[] =>
  decisions.flatMap((decision) => (decision.field === field ? parsed(decision.row === latest ? "" : decision.row, decision.value) ?? [] : []));

/** Where a profile stands among the decisions. */
export const profileRow = (name: string) => ({ row: name === "" ? latest : name, field });

export function profileDecision({ name, language, choices }: ReportProfile, by: string, at: string): DecisionRecord {
  const { row } = profileRow(name);
  const value = JSON.stringify({ language, ...(JSON.parse(profileText(choices)) as object) });
  return { key: decisionKey(row, field), row, field, was: "", value, by, at, why: "" };
}

function parsed(name: string, value: string): ReportProfile | null {
  try {
    const { language, ...rest } = JSON.parse(value) as Record<string, unknown>;
    return { name, language: language === "en" ? "en" : "zh", choices: { ...noChoices, ...readProfile(JSON.stringify(rest)) } };
  } catch (error) {
    if (error instanceof ChoiceProblem || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
