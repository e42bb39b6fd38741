import { useState } from "react";
import { useAnnounce } from "../shell/announcer";
import { useWords } from "../shell/words";
import { readFiles, type FilesRead } from "./read-files";

/** Reading files into letters: how far it is, and which were refused in what words. */
export function useFiles(onRead: (papers: FilesRead["papers"]) => void) {
  const { language, pane } = useWords();
  const announce = useAnnounce();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [refused, setRefused] = useState<FilesRead["refused"]>([]);

  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setRefused([]);
    try {
      const read = await readFiles(files, (done) => setProgress({ done, total: files.length }));
      setRefused(read.refused);
      if (read.papers.length > 0) onRead(read.papers);
      for (const { name } of read.papers) announce(pane.imported(name ?? ""));
    } finally {
      setProgress(null);
    }
  };
  return {
    take, progress,
    refused: refused.map(({ name, why }) => ({ name, text: why(language) })),
    forget: (name: string) => setRefused((now) => now.filter((one) => one.name !== name)),
    forgetAll: () => setRefused([]),
  };
}
