import { applyPlan } from "../../workbook/apply-plan";
import type { ApplyOptions, ApplyReport } from "../../workbook/host";
import type { WorkbookPlan } from "../../workbook/plan";
import { assertPlan } from "../../workbook/validate-plan";
import { withMarks } from "../../workbook/with-marks";
import { GridBook } from "./grid-book";
import { leftOut } from "./left-out";
import type { Snapshot } from "./snapshot";

export interface CarriedOut {
  readonly after: Snapshot;
  readonly report: ApplyReport;
}

/**
 * The workbook as it is after a plan; the one given stays as it is.
 *
 *   snapshot ── GridBook ── title, font, properties ── applyPlan ── names ── the blank first sheet goes ─► snapshot
 */
export function carryOut(before: Snapshot, wanted: WorkbookPlan, options: ApplyOptions = {}): CarriedOut {
  const plan = withMarks(wanted);
  assertPlan(plan);
  return carryOutAsItIs(before, plan, options);
}

/** The same for what stands in a file: people's own rows have no keys there, or the same one twice. */
export function carryOutAsItIs(before: Snapshot, plan: WorkbookPlan, options: ApplyOptions = {}): CarriedOut {
  const book = new GridBook(before);
  book.adopt(plan);
  const { counts, sheets } = applyPlan(book, plan, options);
  book.name(plan, sheets);
  book.dropStarter();
  return { after: book.snapshot(), report: { ...counts, left: leftOut(plan) } };
}
