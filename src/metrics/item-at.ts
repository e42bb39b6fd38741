import type { Letter } from "../letter/letter";

/** Index of the item that holds a clean offset. */
export function itemAt(letter: Letter, at: number): number | null {
  let low = 0, high = letter.items.length - 1, found: number | null = null;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const { clean } = letter.items[mid]!;
    if (clean.start <= at) { if (at < clean.end) found = mid; low = mid + 1; } else high = mid - 1;
  }
  return found;
}
