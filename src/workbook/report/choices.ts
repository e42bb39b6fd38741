/** What a report is to show. Saved as a profile it gives the same report of next year's letters. */
export interface ReportChoices {
  /** Words that the subjects shown contain; none for all. */
  readonly subjects: readonly string[];
  readonly years: YearChoice | null;
  /** One page with its sources, or everything. */
  readonly audience: "page" | "full";
  /** Amounts of money as printed, or all in one unit. */
  readonly unit: MoneyUnit | null;
  /** Null for one made of the agency and the years. */
  readonly title: string | null;
  /** Who issues the report, as its cover names them. */
  readonly agency: string | null;
}

export type MoneyUnit = "万元" | "亿元";
/** From one year to another, both shown, or the latest so many, which goes on being right next year. */
export type YearChoice = { readonly from: number; readonly to: number } | { readonly latest: number };

export const noChoices: ReportChoices = { subjects: [], years: null, audience: "full", unit: null, title: null, agency: null };

/** Which of the choices is not one of the possible ones. */
export class ChoiceProblem extends Error {
  constructor(readonly choice: keyof ReportChoices | "profile", readonly value: string) {
    super(`${choice}: ${value}`);
    this.name = "ChoiceProblem";
  }
}

export const audienceOf = (text: string): ReportChoices["audience"] => {
  if (text === "page" || text === "full") return text;
  throw new ChoiceProblem("audience", text);
};

const units: Readonly<Record<string, MoneyUnit>> = { 万元: "万元", 亿元: "亿元", wan: "万元", yi: "亿元" };

/** 万元, 亿元, or wan, yi where no Chinese can be typed. Throws ChoiceProblem. */
export const unitOf = (text: string): MoneyUnit => {
  const unit = Object.hasOwn(units, text.toLowerCase()) ? units[text.toLowerCase()] : undefined;
  if (unit) return unit;
  throw new ChoiceProblem("unit", text);
};

/** 2023-2025 · 2024 · last3. Throws ChoiceProblem. */
export function yearsOf(text: string): YearChoice {
  const [, latest] = /^(?:last|latest|最近)-?(\d{1,2})年?$/iu.exec(text.trim()) ?? [];
  if (latest !== undefined && Number(latest) > 0) return { latest: Number(latest) };
  const [, from, to = from] = /^((?:19|20|21)\d\d)(?:[-–—~～至]((?:19|20|21)\d\d))?$/u.exec(text.trim()) ?? [];
  if (from === undefined || Number(from) > Number(to)) throw new ChoiceProblem("years", text);
  return { from: Number(from), to: Number(to) };
}

export const yearsAsText = (years: YearChoice): string => ("latest" in years ? `last${years.latest}` : years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`);

export const subjectsOf = (text: string): string[] => text.split(/[,，、;；]/u).map((word) => word.trim()).filter(Boolean);

/** The document property that keeps the choices in a report. */
export const profileProperty = "ReplyLedgerReportProfile";

export const profileText = ({ years, ...choices }: ReportChoices): string => JSON.stringify({ ...choices, years: years && yearsAsText(years) });

/** A profile as `profileText` wrote it or a person did, every field optional. Throws ChoiceProblem with what can't be understood. */
export function readProfile(text: string): ReportChoices {
  const read = parsed(text.replace(/^\uFEFF/u, ""));
  const word = (field: keyof ReportChoices): string | null => {
    const value = read[field] ?? null;
    if (value !== null && typeof value !== "string") throw new ChoiceProblem(field, JSON.stringify(value));
    return value === null || value.trim() === "" ? null : value;
  };
  for (const field of Object.keys(read)) if (!(field in noChoices)) throw new ChoiceProblem("profile", field);
  const { subjects = [] } = read;
  if (!Array.isArray(subjects) || subjects.some((subject) => typeof subject !== "string")) throw new ChoiceProblem("subjects", JSON.stringify(subjects));
  const [years, audience, unit] = [word("years"), word("audience"), word("unit")];
  return {
    subjects: subjects as string[],
    years: years === null ? null : yearsOf(years),
    audience: audience === null ? noChoices.audience : audienceOf(audience),
    unit: unit === null ? null : unitOf(unit),
    title: word("title"),
    agency: word("agency"),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ChoiceProblem("profile", text.slice(0, 40));
    throw error;
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new ChoiceProblem("profile", text.slice(0, 40));
  return value as Record<string, unknown>;
}
