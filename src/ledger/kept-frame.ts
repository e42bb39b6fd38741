import { frameFields, frameOf, type FormFrame } from "../forms/form-frame";
import { decisionKey } from "./keys";
import type { DecisionRecord } from "./records";

const place = { row: "forms", field: "form-frame" } as const;

/** What stands at the top right of the forms, as last used with this ledger; empty where nothing is kept. */
export function keptFrame(decisions: readonly DecisionRecord[]): FormFrame {
  const kept = decisions.filter(({ field }) => field === place.field).at(-1);
  if (!kept) return {};
  try {
    const found: unknown = JSON.parse(kept.value);
    return typeof found === "object" && found !== null ? frameOf(found) : {};
  } catch (error) {
    // Somebody wrote something else into the cell: nothing is kept then
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

export const asKeptFrame = (frame: FormFrame, by: string, at: string): DecisionRecord =>
  ({ key: decisionKey(place.row, place.field), ...place, was: "", value: JSON.stringify(frameOf(frame)), by, at, why: "" });

export const sameFrame = (a: FormFrame, b: FormFrame): boolean => frameFields.every((field) => (a[field] ?? "") === (b[field] ?? ""));
