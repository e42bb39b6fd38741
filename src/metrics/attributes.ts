import type { Letter } from "../letter/letter";
import type { Draft } from "./draft";
import { readBasis } from "./bases";
import { readKind } from "./kinds";
import { readStatus } from "./statuses";

/** Kind, status, basis and sign of each figure, from the words of its clause and sentence. */
export function readAttributes(text: string, letter: Letter, drafts: readonly Draft[]): void {
  const year = letter.header.year;
  drafts.forEach((draft, i) => {
    const { figure } = draft;
    const previous = i > 0 && drafts[i - 1]!.item === draft.item ? drafts[i - 1]! : null;
    const from = previous && previous.figure.end > draft.clause.start ? previous.figure.end : draft.clause.start;
    const gap = previous ? text.slice(previous.figure.end, figure.start) : "";
    const clause = text.slice(from, figure.start);
    const kind = readKind(draft, draft.cell ? draft.cell.name : clause, previous, gap);
    draft.kind = kind.kind;
    draft.decrease = kind.decrease;
    draft.certainty = Math.min(draft.certainty, kind.certainty);
    draft.because.kind = { rule: kind.rule, span: null };

    const to = draft.to === null || !draft.periodStated ? null : Number(draft.to.slice(0, 4));
    const times = { future: to !== null && year !== null && to > year, past: to !== null && year !== null && to < year, said: draft.because.period?.span?.start ?? -1 };
    const aspect = draft.item === null ? null : letter.items[draft.item]!.aspect;
    const status = readStatus(text, draft.sentence, figure.start, figure.end, draft.planned && aspect !== "ask" ? "plan" : aspect, times);
    draft.status = status.status;
    if (status.rule === "status.left-behind" && times.future) { draft.from = null; draft.to = String(year); draft.periodStated = false; }
    if (draft.kind === "change" && draft.comparedTo !== null && draft.to !== null && Number(draft.to.slice(0, 4)) - draft.comparedTo >= 2) draft.from = String(draft.comparedTo);
    draft.because.status = { rule: status.rule, span: status.span };

    const basis = readBasis(draft, text.slice(draft.clause.start, figure.start), text.slice(Math.max(draft.sentence, draft.because.period?.span?.start ?? 0), figure.start), draft.cumulative);
    draft.basis = basis.basis;
    draft.because.basis = { rule: basis.rule, span: null };
  });
}
