import type { PaneWords } from "../../wording/pane";
import { readingOf } from "../desk/readings";
import type { Paper } from "../desk/paper";

/** What a letter is called in lists: its document number, else its file, else its subject. */
export function paperTitle(paper: Paper, pane: PaneWords): string {
  const read = readingOf(paper.text);
  const header = read.kind === "read" ? { ...read.reading.letter.header, ...paper.correction } : null;
  return header?.docNumber ?? paper.name ?? header?.proposalTitle ?? pane.untitled;
}
