import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { XlsxHost } from "../hosts/xlsx/xlsx-host";
import { HostProblem } from "../workbook/host";
import {
  audienceOf, ChoiceProblem, noChoices, profileProperty, readProfile, subjectsOf, unitOf, yearsOf, type ReportChoices,
} from "../workbook/report/choices";
import { reportCliWords } from "../wording/report-cli";
import { UsageError } from "./usage-error";
import type { Call } from "./verb";

/** The profile with what the command line says instead. Null, once said, where the profile is no good. Throws `UsageError`. */
export async function reportChoices(call: Call): Promise<ReportChoices | null> {
  const base = await profile(call);
  if (base === null) return null;
  const given = (name: string): string | undefined => (typeof call.options[name] === "string" ? call.options[name] : undefined);
  const { subject, years, audience, unit, title, agency } = { subject: given("subject"), years: given("years"), audience: given("audience"), unit: given("unit"), title: given("title"), agency: given("agency") };
  try {
    return {
      subjects: subject === undefined ? base.subjects : subjectsOf(subject),
      years: years === undefined ? base.years : yearsOf(years),
      audience: audience === undefined ? base.audience : audienceOf(audience),
      unit: unit === undefined ? base.unit : unitOf(unit),
      title: title || base.title,
      agency: agency || base.agency,
    };
  } catch (error) {
    if (error instanceof ChoiceProblem) throw new UsageError(reportCliWords[call.language].badChoice(`--${error.choice}`, error.value));
    throw error;
  }
}

async function profile({ options: { profile: file }, language, terminal }: Call): Promise<ReportChoices | null> {
  if (typeof file !== "string") return noChoices;
  const words = reportCliWords[language];
  try {
    const text = await profileText(file);
    if (text !== null) return readProfile(text);
  } catch (error) {
    if (error instanceof ChoiceProblem) {
      terminal.err(`${words.badProfile(file, error.choice, error.value)}\n`);
      return null;
    }
    if (!(error instanceof HostProblem) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  terminal.err(`${words.noProfile(file)}\n`);
  return null;
}

/** Null where a workbook keeps none. */
async function profileText(file: string): Promise<string | null> {
  if (extname(file).toLowerCase() !== ".xlsx") return readFileSync(file, "utf8");
  const host = await XlsxHost.open(new Uint8Array(readFileSync(file)));
  return (await host.properties())[profileProperty] ?? null;
}
