import type { Figure } from "../indicators/figure";
import { namedThings, type NamedThing } from "./evidence/named-things";
import type { Passage } from "./passages/passage";

/** A passage of a later letter with what it may answer a promise by. */
export class Candidate {
  private found: readonly NamedThing[] | null = null;

  /**
   * @param core `coreOf` its text.
   * @param year of its letter.
   * @param renews it plans again what an earlier letter planned; it doesn't report.
   */
  constructor(readonly passage: Passage, readonly core: string, readonly figures: readonly Figure[], readonly year: number | null, readonly renews: boolean) {}

  get names(): readonly NamedThing[] {
    return (this.found ??= namedThings(this.passage.text));
  }
}
