import type { ImportProblemCode } from "../wording/import";

/** A file that can't be read as a letter. `wording/import.ts` turns the code into a sentence: what, where, what to do. */
export class ImportProblem extends Error {
  constructor(readonly code: ImportProblemCode, readonly detail: string = "", options?: { cause?: unknown }) {
    super(`${code}${detail ? `: ${detail}` : ""}`, options);
    this.name = "ImportProblem";
  }
}
