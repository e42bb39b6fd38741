/**
 * A file as pasted text.
 *
 *   bytes ── fileKind ──► what it is by its content, whatever its name says
 *         ── decodeText / htmlToText / docxText / pdfText ──► text
 *
 * The same in Node, a worker and the pane; the readers of Word and PDF files are loaded when the first such file comes.
 */
import { fileKind } from "./file-kind";
import { ImportProblem } from "./import-problem";
import { htmlToText } from "./html/html-text";
import { looksLikeHtml } from "./html/looks-like-html";
import { decodeText } from "./text/decode-text";

export type ImportFormat = "txt" | "html" | "docx" | "pdf";

export interface ImportedFile {
  /** For txt the decoded file exactly, byte order mark and line ends kept; for the others what was read from it. */
  readonly text: string;
  readonly format: ImportFormat;
}

/** In bytes. A caller that can tell the size beforehand should not load more than this. */
export const largestFile = 100_000_000;

/**
 * Reads a letter's file. `resources` is where `cmaps/` and `standard_fonts/` of pdf.js lie (URL or path, ends with "/");
 * they are only asked for by PDFs that don't embed their fonts. Throws `ImportProblem`.
 */
export async function importFile(name: string, bytes: Uint8Array, resources = "./"): Promise<ImportedFile> {
  if (bytes.length > largestFile) throw new ImportProblem("too-large");
  const kind = fileKind(bytes);
  switch (kind) {
    case "text":
      return importText(name, bytes);
    case "docx":
      return { text: await (await import("./docx/docx-text")).docxText(bytes), format: "docx" };
    case "pdf":
      return { text: await (await import("./pdf/pdf-text")).pdfText(bytes, resources), format: "pdf" };
    case "encrypted-office":
      throw new ImportProblem("encrypted");
    default:
      throw new ImportProblem(kind);
  }
}

function importText(name: string, bytes: Uint8Array): ImportedFile {
  const text = decodeText(bytes);
  if (!/\S/.test(text)) throw new ImportProblem("empty");
  // A piece of a page may begin with plain words; then its name decides.
  const isPage = looksLikeHtml(text) || (/\.x?html?$/i.test(name) && /<\/?[a-z][^<>]*>/i.test(text));
  if (!isPage) return { text, format: "txt" };
  const page = htmlToText(text);
  if (!/\S/.test(page)) throw new ImportProblem("no-text");
  return { text: page, format: "html" };
}
