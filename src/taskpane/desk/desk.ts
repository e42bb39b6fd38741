import { isEdited } from "./is-edited";
import { blankPaper, type HeaderCorrection, type Paper } from "./paper";

/** The letters being read, one of them in view. There is always at least one, perhaps blank. */
export interface Desk {
  readonly papers: readonly Paper[];
  readonly active: string;
  /** For the next id. */
  readonly made: number;
}

export type DeskAction =
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "corrected"; readonly change: HeaderCorrection }
  | { readonly type: "known"; readonly choice: "replace" | "skip" }
  | { readonly type: "added"; readonly papers: readonly Pick<Paper, "origin" | "name" | "text">[] }
  | { readonly type: "chosen"; readonly id: string }
  | { readonly type: "removed"; readonly id: string }
  | { readonly type: "cleared" }
  | { readonly type: "written"; readonly ids: readonly string[] };

export const emptyDesk: Desk = { papers: [blankPaper("p0")], active: "p0", made: 1 };

export const activePaper = (desk: Desk): Paper => desk.papers.find(({ id }) => id === desk.active) ?? desk.papers[0]!;

const change = (desk: Desk, edit: (paper: Paper) => Paper): Desk => ({
  ...desk, papers: desk.papers.map((paper) => (paper.id === desk.active ? edit(paper) : paper)),
});

export function deskAfter(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case "typed":
      // Corrections belong to the letter they were made for: they go with its text, whether it is emptied or another letter pasted over it.
      return change(desk, (paper) => ({
        ...paper, text: action.text, written: false, ...(isEdited(paper.text, action.text) ? {} : { correction: {}, known: null, origin: "paste" as const, name: null }),
      }));
    case "corrected":
      return change(desk, (paper) => ({ ...paper, written: false, correction: { ...paper.correction, ...action.change } }));
    case "known":
      return change(desk, (paper) => ({ ...paper, known: action.choice }));
    case "added": {
      const added = action.papers.map((paper, i): Paper => ({ ...blankPaper(`p${desk.made + i}`), ...paper }));
      if (added.length === 0) return desk;
      const kept = desk.papers.filter(({ text, written }) => text.trim() !== "" && !written);
      return { papers: [...kept, ...added], active: added[0]!.id, made: desk.made + added.length };
    }
    case "chosen":
      return { ...desk, active: action.id };
    case "removed": {
      const left = desk.papers.filter(({ id }) => id !== action.id);
      if (left.length === 0) return { ...emptyDesk, papers: [blankPaper(`p${desk.made}`)], active: `p${desk.made}`, made: desk.made + 1 };
      return { ...desk, papers: left, active: action.id === desk.active ? left[0]!.id : desk.active };
    }
    case "cleared":
      return deskAfter(desk, { type: "removed", id: desk.active });
    case "written":
      return { ...desk, papers: desk.papers.map((paper) => (action.ids.includes(paper.id) ? { ...paper, written: true } : paper)) };
  }
}
