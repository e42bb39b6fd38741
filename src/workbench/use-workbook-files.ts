import { useState } from "react";
import type { GridHost } from "../hosts/grid/grid-host";
import type { Said } from "../taskpane/shell/notice";
import { hostSentence } from "../taskpane/shell/host-sentence";
import { useWords } from "../taskpane/shell/words";
import { workbenchWords } from "../wording/pane-workbench";

/** Opening and saving the workbench's workbook as .xlsx. What reads and writes files is loaded when first asked for. */
export function useWorkbookFiles(host: GridHost | null) {
  const { language, problem } = useWords();
  const words = workbenchWords[language];
  const [said, setSaid] = useState<Said | null>(null);
  const [opened, setOpened] = useState(0);

  const failed = (error: unknown) => {
    setSaid({ intent: "error", text: hostSentence(error, problem) });
  };
  const open = async (file: File) => {
    if (!host) return;
    setSaid({ intent: "info", text: words.opening(file.name) });
    try {
      const { planOfFile } = await import(/* webpackChunkName: "file" */ "./file/plan-of-file");
      const { plan, left } = await planOfFile(new Uint8Array(await file.arrayBuffer()), file.name);
      host.open(plan);
      setOpened((n) => n + 1);
      const parts = [...left].map((part) => words.parts[part]).join(words.and);
      setSaid(parts ? { intent: "warning", text: `${words.opened(file.name)}${words.stop}${words.leftOut(parts)}` } : { intent: "success", text: words.opened(file.name) });
    } catch (error) {
      failed(error);
    }
  };
  const save = async () => {
    if (!host) return;
    try {
      const { fileOfPlan } = await import(/* webpackChunkName: "file" */ "./file/file-of-plan");
      download(await fileOfPlan(host.plan(language)), words.fileName);
      setSaid({ intent: "success", text: words.saved(words.fileName) });
    } catch (error) {
      failed(error);
    }
  };
  return { open, save, said, opened, quiet: () => setSaid(null) };
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
