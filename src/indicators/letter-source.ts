import type { Letter } from "../letter/letter";
import type { Metric } from "../metrics/metric";
import type { Statement } from "../statements/statement";

/** A letter as comparison needs it; `LetterReading` of the engine has this shape, with a name added. */
export interface LetterSource {
  /** File name or ledger key; what `sources` of results refer to. */
  readonly file: string;
  readonly pasted: string;
  readonly letter: Pick<Letter, "header" | "items">;
  readonly metrics: readonly Metric[];
  readonly statements?: readonly Statement[];
}
