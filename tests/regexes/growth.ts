import { attacks } from "./attacks";
import { CountedMatch, TooManySteps } from "./counted-match";

/** Characters of the shorter text; the longer has twice as many. */
const LENGTH = 200;
/** A pattern that takes its time linearly takes twice the steps for twice the text, one that doesn't four times or more. */
const LINEAR = 2.9;
/** Fewer steps are of no account, whatever they grow like. */
const FEW = 40 * LENGTH;
const MANY = 400_000;

/** The text that makes searching for the pattern grow faster than the text, and how fast; null where none of the attacks does. */
export function superlinear(source: string, flags: string): string | null {
  const match = CountedMatch.of(source, flags, MANY);
  const longer = [...attacks(match, 2 * LENGTH)];
  for (const [i, text] of [...attacks(match, LENGTH)].entries()) {
    const few = stepsOf(match, text), many = stepsOf(match, longer[i]!);
    if (many > FEW && (many === Infinity || many > LINEAR * few)) return `${few} steps for ${JSON.stringify(text.slice(0, 20))}…, ${many} for twice as much`;
  }
  return null;
}

function stepsOf(match: CountedMatch, text: string): number {
  try {
    match.searches(text);
    return match.steps;
  } catch (error) {
    if (error instanceof TooManySteps) return Infinity;
    throw error;
  }
}
