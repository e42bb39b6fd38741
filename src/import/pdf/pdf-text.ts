/**
 * A PDF as text.
 *
 *   pdf.js ─► runs of text with their place on the page
 *          ─► printed lines, top to bottom; wide gaps part table cells
 *          ─► page numbers, headers and footers left out
 *          ─► text with line ends where the page has them
 *
 * pdf.js and its worker's code are loaded on the first PDF only. Both run in this thread: who wants the window to stay
 * free (the pane) calls the import from a worker.
 */
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api";
import { ImportProblem } from "../import-problem";
import { narrow } from "../../text/narrow-forms";
import { withoutPageFurniture, type PdfPageLines } from "./page-furniture";
import { pdfLines, type PdfRun } from "./pdf-line";
import { pdfParagraphs } from "./pdf-paragraphs";

const mostPages = 3000;
const mostCharacters = 20_000_000;
/** Fewer characters than this on a page of a document on average, and it is a scan with a stamp. */
const fewCharacters = 8;

/** `resources`: where pdf.js finds its `cmaps/` and `standard_fonts/`, a URL or a path that ends with "/". */
export async function pdfText(bytes: Uint8Array, resources: string): Promise<string> {
  const pdf = await loadPdfJs();
  // pdf.js takes the bytes for itself and refuses Node's Buffer: it gets a copy.
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${resources}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${resources}standard_fonts/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new ImportProblem("too-large", `${document.numPages}`);
    const pages: PdfPageLines[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { height, transform } = page.getViewport({ scale: 1 });
      const runs = uprightRuns((await page.getTextContent()).items, transform, height);
      page.cleanup();
      characters += runs.reduce((sum, { text }) => sum + text.trim().length, 0);
      if (characters > mostCharacters) throw new ImportProblem("too-large");
      pages.push({ lines: pdfLines(runs), height });
    }
    if (characters < fewCharacters * pages.length) throw new ImportProblem("scanned");
    return pdfParagraphs(withoutPageFurniture(pages));
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    const name = error instanceof Error ? error.name : "";
    throw new ImportProblem(name === "PasswordException" ? "encrypted" : "damaged", name, { cause: error });
  } finally {
    await task.destroy();
  }
}

async function loadPdfJs(): Promise<typeof import("pdfjs-dist/legacy/build/pdf.mjs")> {
  const [pdf, worker] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), import("pdfjs-dist/legacy/build/pdf.worker.mjs")]);
  // Found here, pdf.js doesn't go looking for a worker file.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  return pdf;
}

/** Runs that stand upright as the page is shown; watermarks across the page are left out. */
function uprightRuns(items: readonly (TextItem | TextMarkedContent)[], viewport: readonly number[], height: number): PdfRun[] {
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport;
  const runs: PdfRun[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[];
    const along = { x: va * a + vc * b, y: vb * a + vd * b };
    if (Math.abs(along.y) > Math.abs(along.x) * 0.1) continue;
    const size = Math.hypot(a, b) || item.height;
    runs.push({ text: withoutRadicals(item.str), x: va * e + vc * f + ve, y: height - (vb * e + vd * f + vf), width: item.width, size });
  }
  return runs;
}

/** Fonts often map a glyph back to the radical of its shape (⽔ for 水); nobody could search for such a word. */
function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => String.fromCharCode(narrow(radical.charCodeAt(0))));
}
