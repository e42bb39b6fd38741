import type { CleanText } from "../text/clean-text";
import type { Furniture, Letter } from "./letter";
import { partRunIn } from "./frame/part-run-in";
import { readFrame } from "./frame/read-frame";
import { readHeader } from "./header/read-header";
import { splitLines } from "./lines";
import { readItems } from "./outline/read-items";

/**
 * Takes a letter apart.
 *
 *   clean text ── splitLines, partRunIn ─► lines
 *   lines ─────── readFrame ──► head · greeting · body · tail
 *   head, tail ── readHeader ─► document number, agencies, date, case, addressee
 *   body ──────── readItems ──► the outline
 *
 * Reads anything: without a greeting or a signature everything that is no furniture is body.
 */
export function readOutline(source: CleanText): Letter {
  const lines = partRunIn(splitLines(source.text));
  const frame = readFrame(lines, source.text.length);
  const bodyLines = lines.filter((line) => line.end > frame.body.start && line.start < frame.body.end);
  const furniture: Furniture[] = [...frame.furniture].sort((a, b) => a.clean.start - b.clean.start);
  return {
    header: readHeader(frame),
    items: readItems(source, bodyLines, frame.body),
    body: frame.body,
    furniture,
  };
}
