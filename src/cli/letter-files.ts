import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import { importFile, largestFile, type ImportedFile } from "../import/import-file";
import { ImportProblem } from "../import/import-problem";
import { cliWords } from "../wording/cli";
import { importSentence } from "../wording/import";
import { findFiles, type FoundInput } from "./find-files";
import { Progress } from "./progress";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import type { Call } from "./verb";

export const letterExtensions = [".txt", ".html", ".htm", ".docx", ".pdf"];

/** A letter's file with what `use` made of it, or the sentence that says why not. */
export type LetterFile<Result> =
  | { readonly file: string; readonly result: Result }
  | { readonly file: string; readonly error: string };

/**
 * Reads every letter the inputs name, one at a time and in order, and gives each to `use`. What can't be read is reported
 * in its place and the rest goes on. Throws `UsageError` where "-" is given twice.
 */
export async function* letterFiles<Result>({ inputs, language, terminal }: Pick<Call, "inputs" | "language" | "terminal">, use: (file: string, letter: ImportedFile) => Result): AsyncGenerator<LetterFile<Result>> {
  const words = cliWords[language];
  if (inputs.filter((input) => input === "-").length > 1) throw new UsageError(words.stdinTwice);
  const progress = new Progress(terminal);
  const found = findFiles(inputs, letterExtensions);
  for (const [index, input] of found.entries()) {
    const { file } = input;
    progress.show(words.progress(index + 1, found.length, file));
    let outcome: LetterFile<Result>;
    try {
      outcome = { file, result: use(file, await load(input, terminal.readStdin)) };
    } catch (error) {
      outcome = { file, error: sentence(error, file, language) };
    }
    progress.clear();
    yield outcome;
  }
}

/** Why a file could not be looked at, before its content is asked. */
class InputProblem extends Error {
  constructor(readonly kind: "missing" | "unreadable" | "empty-folder", options?: { cause?: unknown }) {
    super(kind, options);
    this.name = "InputProblem";
  }
}

async function load(input: FoundInput, readStdin: Terminal["readStdin"]): Promise<ImportedFile> {
  switch (input.kind) {
    case "stdin":
      return importFile("-", await readStdin(largestFile), pdfResources());
    case "file":
      if (input.bytes > largestFile) throw new ImportProblem("too-large");
      return importFile(input.file, await bytesOf(input.file), pdfResources());
    default:
      throw new InputProblem(input.kind);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputProblem((error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "unreadable", { cause: error });
  }
}

/** Where the installed pdf.js keeps its character maps. */
const pdfResources = (): string => dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")) + sep;

function sentence(error: unknown, file: string, language: Call["language"]): string {
  const words = cliWords[language];
  if (error instanceof ImportProblem) return importSentence(language, error.code, file);
  if (error instanceof InputProblem) {
    if (error.kind === "missing") return words.missing(file);
    return error.kind === "unreadable" ? words.unreadable(file) : words.emptyFolder(file, letterExtensions.join(" "));
  }
  // A fault of ours in one letter must not cost the others; it is said aloud, with where it happened.
  const at = error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 2).map((line) => line.trim()).join(" ") : String(error);
  return words.failed(file, at);
}
