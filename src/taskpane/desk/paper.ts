import type { Header } from "../../letter/letter";

/** What the analyst changed in the header card; fields left alone are absent. */
export type HeaderCorrection = Partial<Pick<Header, "docNumber" | "agency" | "date" | "addressee" | "proposalTitle" | "proposalKind" | "session" | "proposalNumber">>;
export type CorrectableField = keyof HeaderCorrection;

/** A letter on its way into the ledger. */
export interface Paper {
  readonly id: string;
  readonly origin: "paste" | "file" | "sample";
  /** The file it came from. */
  readonly name: string | null;
  readonly text: string;
  readonly correction: HeaderCorrection;
  /** What to do where the ledger holds this letter already; null until the analyst says. */
  readonly known: "replace" | "skip" | null;
  readonly written: boolean;
}

export const blankPaper = (id: string): Paper => ({ id, origin: "paste", name: null, text: "", correction: {}, known: null, written: false });
