/** What people may say about a row of the ledger: values they set, and what they make of a number. */

/** Fields that people read and set in the sheets, by table. */
export const setFields = {
  T_Replies: ["docNumber", "agency", "date", "year", "addressee", "proposalTitle", "proposalKind", "session", "proposalNumber"],
  T_Statements: ["caption", "aspect", "kind"],
  T_Metrics: ["name", "value", "valueMax", "unit", "si", "qualifier", "kind", "status", "basis", "from", "to"],
  T_Dismissed: ["reason"],
} as const;
export type ReviewedTable = keyof typeof setFields;
export type MetricField = (typeof setFields.T_Metrics)[number];

/**
 * What a person makes of a number, kept in T_Decisions beside the fields they set:
 * - `accepted`: it is right as it stands; the value is "yes"
 * - `dismissed`: a metric that is none; the value is a `DismissReason`
 * - `metric`: a dismissed number that is a metric; the value is "yes", its fields follow as decisions of their own
 */
export const verdictFields = ["accepted", "dismissed", "metric"] as const;

const others = ["baseUnit", "siMax", "low", "high"];
const known = new Set<string>([...Object.values(setFields).flat(), ...verdictFields, ...others]);
/** Whether a decision is about a row itself (others are about comparison and follow-through). */
export const isReviewField = (field: string): boolean => known.has(field);

const numeric = new Set(["value", "valueMax", "si", "siMax", "low", "high", "year"]);
const neverNull = new Set(["name", "unit", "baseUnit", "caption"]);

/** The value of a field as a decision writes it: numbers without the noise of arithmetic, nothing as "". */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value).replace(/\r\n?/gu, "\n").trim();
}

/** The value a decision gives a field; undefined where it says no number for a field that counts. */
export function fieldValue(field: string, text: string): string | number | null | undefined {
  if (text === "") return neverNull.has(field) ? "" : field === "value" || field === "si" ? undefined : null;
  if (!numeric.has(field)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
