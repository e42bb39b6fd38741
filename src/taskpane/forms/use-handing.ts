import { formsPaneWords } from "../../wording/forms-pane";
import { useWords } from "../shell/words";
import type { FormTools, Forms } from "./use-forms";
import { handOver, takesZip } from "./hand-over";
import type { NamedFile } from "./form-files";

export type Make = (tools: FormTools) => Promise<NamedFile>;

/** Gets made workbooks to the user: one as it is, several as one .zip, or where that can't be opened one after another. */
export function useHanding({ surface: { kind }, say, setWorking, signal }: Forms) {
  const { language } = useWords();
  const words = formsPaneWords[language];

  const one = async (file: NamedFile, files: number): Promise<void> => {
    const over = await handOver(file, kind);
    if (over === "saved") say({ intent: "success", text: files > 1 ? words.savedZip(file.name, files) : words.saved(file.name) });
    else if (over === "opened") say({ intent: "success", text: words.opened(file.name) });
    else if ("sheets" in over) say({ intent: "warning", text: words.inserted(file.name, over.sheets) });
    else say({ intent: "success", text: words.link(file.name), link: { ...over, name: file.name } });
  };

  /** Carried out inside `run`; says how it went. */
  return async (makes: readonly Make[], zipName: string, tools: FormTools): Promise<void> => {
    const total = makes.length;
    const [only] = makes;
    if (total === 1) return one(await only!(tools), 1);
    const made: NamedFile[] = [];
    for (const [index, make] of makes.entries()) {
      if (signal.current.aborted) return say({ intent: "info", text: words.stopped(takesZip(kind) ? 0 : index, total) });
      setWorking((takesZip(kind) ? words.making : words.opening)(index + 1, total));
      const file = await make(tools);
      if (takesZip(kind)) {
        made.push(file);
        continue;
      }
      const over = await handOver(file, kind);
      // Sheets of several forms in one workbook would be taken for one another: the first is enough to say so
      if (typeof over === "object" && "sheets" in over) return say({ intent: "warning", text: words.insertedOne(file.name, over.sheets, total - index - 1) });
    }
    if (!takesZip(kind)) return say({ intent: "success", text: words.openedMany(total) });
    await one(tools.zipped(made, zipName), total);
  };
}
