import type { Figure } from "../../indicators/figure";
import type { Span } from "../../text/span";
import type { NamedThing } from "../evidence/named-things";

/** Whether one can tell later that it was kept: by a figure, by something that exists or not, or only by opinion. */
export type Measurable = "quantified" | "checkable" | "vague";

/** One promised thing. */
export interface Commitment {
  /** Stays the same while the letter does; decisions refer to it. */
  readonly key: string;
  readonly letter: number;
  readonly file: string;
  /** Index of its outline item. */
  readonly item: number;
  readonly span: Span;
  /** As cleaned. */
  readonly text: string;
  /** The same as names are compared: `coreOf`. */
  readonly core: string;
  /** As printed: the issuing agency, or the department whose section it stands in. */
  readonly agency: string;
  readonly year: number | null;
  readonly subject: string;
  /** YYYY-MM-DD, or null where none is stated. */
  readonly due: string | null;
  readonly dueWords: string | null;
  readonly measurable: Measurable;
  readonly targets: readonly Figure[];
  readonly things: readonly NamedThing[];
}
