import { ImportProblem } from "../../import/import-problem";
import type { Paper } from "../desk/paper";

export interface FilesRead {
  readonly papers: readonly Pick<Paper, "origin" | "name" | "text">[];
  readonly refused: readonly { readonly name: string; readonly problem: ImportProblem }[];
}

/** Turns files into letters one after the other; one that can't be read doesn't stop the others. */
export async function readFiles(files: readonly File[], onProgress: (done: number) => void): Promise<FilesRead> {
  // What reads Word and PDF is large and not needed to start.
  const { importFile } = await import(/* webpackChunkName: "import" */ "../../import/import-file");
  const papers: FilesRead["papers"][number][] = [];
  const refused: FilesRead["refused"][number][] = [];
  for (const [done, file] of files.entries()) {
    onProgress(done);
    try {
      const { text } = await importFile(file.name, new Uint8Array(await file.arrayBuffer()));
      papers.push({ origin: "file", name: file.name, text });
    } catch (error) {
      if (!(error instanceof ImportProblem)) reportError(error);
      refused.push({ name: file.name, problem: error instanceof ImportProblem ? error : new ImportProblem("damaged") });
    }
  }
  onProgress(files.length);
  return { papers, refused };
}
