/**
 * A Word document as text.
 *
 *   zip ─► the parts that hold text, inflated within limits
 *       ─► automatic list numbers written into word/document.xml (Word computes them; mammoth leaves them out)
 *       ─► mammoth: styles, fields, tracked changes, text boxes, notes, tables ─► HTML
 *       ─► text, as of any page
 */
import { strFromU8, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { htmlToText } from "../html/html-text";
import { ImportProblem } from "../import-problem";
import { inflateEntry } from "../zip/inflate-entry";
import { zipEntries } from "../zip/zip-entries";
import { ListCounter } from "./list-counter";
import { numberedStyles } from "./numbered-styles";
import { numberingDefinitions } from "./numbering-definitions";
import { restoreListNumbers } from "./restore-list-numbers";

/** In bytes: a letter of a thousand pages has some 20 MB of markup. */
const largestPart = 64_000_000;
const largestDocument = 128_000_000;

/** Pictures, fonts, themes and previews are never unpacked. */
const holdsText = (name: string): boolean => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+|[^/]+)\.(?:xml|rels))$/i.test(name) && !/(?:theme|fontTable|settings|webSettings)\d*\.xml/i.test(name);

/** Throws `ImportProblem` ("damaged", "encrypted", "bomb", "no-text"). */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = textParts(bytes);
  writeListNumbers(parts);
  const packed = zipSync(parts, { level: 0 });
  const html = await toHtml(packed);
  const text = htmlToText(withoutNoteMarks(html), { keepSpace: true });
  if (!/\S/.test(text)) throw new ImportProblem("no-text");
  return text;
}

function textParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let room = largestDocument;
  for (const entry of zipEntries(bytes).filter(({ name }) => holdsText(name))) {
    const content = inflateEntry(bytes, entry, Math.min(room, largestPart));
    room -= content.length;
    parts[entry.name] = content;
  }
  return parts;
}

function writeListNumbers(parts: Record<string, Uint8Array>): void {
  const part = (name: string): string => (parts[name] ? strFromU8(parts[name]) : "");
  const counter = new ListCounter(numberingDefinitions(part("word/numbering.xml")));
  const styles = numberedStyles(part("word/styles.xml"));
  for (const name of Object.keys(parts).filter((each) => /^word\/document\d?\.xml$/.test(each))) {
    parts[name] = strToU8(restoreListNumbers(part(name), styles, counter));
  }
  // What is left of the lists would make mammoth number paragraphs a second time.
  delete parts["word/numbering.xml"];
}

async function toHtml(packed: Uint8Array): Promise<string> {
  const arrayBuffer = packed.slice().buffer;
  // Node's build of mammoth asks for a buffer, the browser's for an array buffer.
  const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    });
    return value;
  } catch (error) {
    throw new ImportProblem("damaged", error instanceof Error ? error.message : "", { cause: error });
  }
}

/** The marks of footnotes ([1], ↑) are no part of what a letter says; the notes themselves stand at the end. */
function withoutNoteMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]{1,20}" id="[^"]{1,40}">\[\d{1,4}\]<\/a><\/sup>/g, "")
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]{1,20}">↑<\/a>/g, "");
}
