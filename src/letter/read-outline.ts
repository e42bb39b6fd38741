import type { CleanText } from "../text/clean-text";
import type { Furniture, Header, Letter } from "./letter";
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
  const header = asTyped(readHeader(frame), source.pasted);
  return {
    header,
    items: readItems(source, bodyLines, frame.body, header.year),
    body: frame.body,
    furniture,
  };
}

/** As much of a paste as its head takes, at most. */
const HEAD = 4000;

/** The title with the quotes of the paste, where those are straight. */
function asTyped(header: Header, pasted: string): Header {
  const { proposalTitle } = header;
  if (proposalTitle === null || !proposalTitle.includes("“")) return header;
  const straight = proposalTitle.replace(/[“”]/g, '"');
  return pasted.slice(0, HEAD).replace(/\s/g, "").includes(straight) ? { ...header, proposalTitle: straight } : header;
}
