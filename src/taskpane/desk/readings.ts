import { readLetter, type LetterReading } from "../../engine";
import { unfit } from "../paste/unfit";
import type { UnfitCode } from "../../wording/pane-problem";

/** A letter's text as read, or why it is not. */
export type Read =
  | { readonly kind: "blank" }
  | { readonly kind: "unfit"; readonly why: UnfitCode | "failed" }
  | { readonly kind: "read"; readonly reading: LetterReading; readonly milliseconds: number };

const kept = new Map<string, Read>();
const most = 40;

function read(text: string): Read {
  if (text.trim() === "") return { kind: "blank" };
  const why = unfit(text);
  if (why) return { kind: "unfit", why };
  const began = performance.now();
  try {
    const reading = readLetter(text);
    return { kind: "read", reading, milliseconds: performance.now() - began };
  } catch (error) {
    // The pane stays alive and says so; what went wrong is for whoever reports it.
    reportError(error);
    return { kind: "unfit", why: "failed" };
  }
}

/** Reads a text, remembering the last few: letters on the desk are looked at again and again. */
export function readingOf(text: string): Read {
  const found = kept.get(text);
  if (found) return found;
  const made = read(text);
  if (kept.size >= most) kept.delete(kept.keys().next().value!);
  kept.set(text, made);
  return made;
}
