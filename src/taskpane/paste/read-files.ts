import type { Language } from "../../wording/language";
import type { Paper } from "../desk/paper";

export interface FilesRead {
  readonly papers: readonly Pick<Paper, "origin" | "name" | "text">[];
  readonly refused: readonly { readonly name: string; readonly why: (language: Language) => string }[];
}

/** Turns files into letters one after the other; one that can't be read doesn't stop the others. */
export async function readFiles(files: readonly File[], onProgress: (done: number) => void): Promise<FilesRead> {
  // What reads Word and PDF is large and not needed to start, nor are the words for what can't be read.
  const { importFile, ImportProblem, importSentence } = await import(/* webpackChunkName: "import" */ "./files");
  const papers: FilesRead["papers"][number][] = [];
  const refused: FilesRead["refused"][number][] = [];
  for (const [done, file] of files.entries()) {
    onProgress(done);
    try {
      const { text } = await importFile(file.name, new Uint8Array(await file.arrayBuffer()));
      papers.push({ origin: "file", name: file.name, text });
    } catch (error) {
      if (!(error instanceof ImportProblem)) reportError(error);
      const { code } = error instanceof ImportProblem ? error : { code: "damaged" as const };
      refused.push({ name: file.name, why: (language) => importSentence(language, code, file.name) });
    }
  }
  onProgress(files.length);
  return { papers, refused };
}
