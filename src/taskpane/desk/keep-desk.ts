import { deskAfter, emptyDesk, type Desk } from "./desk";
import type { Paper } from "./paper";

const key = "reply-ledger.desk";

/** What was pasted and not yet written when the pane was last closed. */
export function keptDesk(): Desk {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(kept)) return emptyDesk;
    const papers = kept.filter((paper): paper is Paper => typeof paper === "object" && paper !== null && typeof (paper as Paper).text === "string");
    const desk = deskAfter(emptyDesk, { type: "added", papers });
    return { ...desk, papers: desk.papers.map((paper, i) => ({ ...paper, correction: papers[i]?.correction ?? {} })) };
  } catch {
    // Storage is blocked or holds something else: start with a blank desk.
    return emptyDesk;
  }
}

/** False where there is more unwritten text than the browser keeps, or it keeps nothing. */
export function keepDesk(desk: Desk): boolean {
  const unwritten = desk.papers.filter(({ text, written }) => text !== "" && !written).map(({ origin, name, text, correction }) => ({ origin, name, text, correction }));
  try {
    if (unwritten.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(unwritten));
    return true;
  } catch {
    return false;
  }
}
