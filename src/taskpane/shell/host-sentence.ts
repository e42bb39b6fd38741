import type { PaneProblemWords } from "../../wording/pane-problem";
import { HostProblem } from "../../workbook/host";
import { noteProblem } from "./last-problem";

/** What happened to the workbook, where, that nothing was lost, what to do. Kept for diagnostics; a mistake of ours is reported. */
export function hostSentence(error: unknown, words: PaneProblemWords): string {
  noteProblem(error);
  if (!(error instanceof HostProblem) || error.code === "unknown") reportError(error);
  if (!(error instanceof HostProblem)) return words.host.unknown;
  return error.place === "" ? words.host[error.code] : words.at(error.place, words.host[error.code]);
}
