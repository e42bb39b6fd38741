import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import { importFile, type ImportedFile } from "../../../src/import/import-file";
import { ImportProblem } from "../../../src/import/import-problem";

/** Where the installed pdf.js keeps its character maps. */
const resources = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")) + sep;

export const importBytes = (name: string, bytes: Uint8Array): Promise<ImportedFile> => importFile(name, bytes, resources);

/** The code a file is refused with; "read" where it is not refused. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await importBytes(name, bytes);
    return "read";
  } catch (error) {
    if (error instanceof ImportProblem) return error.code;
    throw error;
  }
}
