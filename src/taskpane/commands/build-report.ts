import type { WorkbookHost } from "../../workbook/host";
import { commandWords } from "../../wording/in-both";
import { formsPaneWords } from "../../wording/forms-pane";
import type { Language } from "../../wording/language";
import { reportPaneWords } from "../../wording/report-pane";
import { handOver } from "../forms/hand-over";
import type { Surface } from "../shell/surface";
import { keepProfile, reportFile, type ReportWish } from "./report-file";
import type { CommandSaid } from "./use-commands";

interface Maker {
  readonly language: Language;
  readonly kind: Surface["kind"];
  /** Who makes it, kept with the choices. */
  readonly by: string;
}

/** Makes the report, hands it over, keeps its choices; what became of it. Without a wish, as the latest one was made. Throws HostProblem. */
export async function buildReport(host: WorkbookHost, { language, kind, by }: Maker, wish?: ReportWish): Promise<CommandSaid> {
  const words = commandWords[language], { empty, notKept } = reportPaneWords[language], { saved, inserted, link } = formsPaneWords[language];
  const file = await reportFile(host, language, new Date(), wish);
  if (typeof file === "string") return { intent: "warning", text: file === "empty" ? empty : words.nothingToReport };
  const over = await handOver(file, kind);
  // The report is there, whatever becomes of its choices
  const kept = !wish || await keepProfile(host, language, wish.profile, by).then(() => true, (error: unknown) => { reportError(error); return false; });
  const made = (said: CommandSaid): CommandSaid => (kept ? said : { ...said, intent: "warning", text: notKept(said.text) });
  if (over === "saved") return made({ intent: "success", text: saved(file.name) });
  if (over === "opened") return made({ intent: "success", text: words.reportOpened(file.name) });
  if ("sheets" in over) return made({ intent: "warning", text: inserted(file.name, over.sheets) });
  return made({ intent: "success", text: link(file.name), link: { ...over, name: file.name } });
}
