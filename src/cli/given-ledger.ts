import { existsSync } from "node:fs";
import { cliWords } from "../wording/cli";
import { ledgerCliWords } from "../wording/cli-ledger";
import { compareWords } from "../wording/comparison-cli";
import { paneProblemWords } from "../wording/in-both";
import { HostProblem } from "../workbook/host";
import { openLedgerFile, type LedgerFile } from "./ledger-file";
import type { Call } from "./verb";

/** A ledger that must be there; null, once said why, where it is none. */
export async function openGivenLedger(file: string, { language, terminal }: Pick<Call, "language" | "terminal">): Promise<LedgerFile | null> {
  const refuse = (sentence: string): null => {
    terminal.err(`${sentence}\n`);
    return null;
  };
  if (!existsSync(file)) return refuse(cliWords[language].missing(file));
  try {
    const opened = await openLedgerFile(file);
    if (opened.language === null) return refuse(compareWords[language].noLedger(file));
    for (const { table, key, header, value } of opened.problems) terminal.err(`${ledgerCliWords[language].unread(table, key, header, String(value ?? ""))}\n`);
    return opened;
  } catch (error) {
    if (error instanceof HostProblem) return refuse(`${file}${language === "zh" ? "：" : ": "}${paneProblemWords[language].host[error.code]}`);
    if ((error as NodeJS.ErrnoException).code !== undefined) return refuse(cliWords[language].unreadable(file));
    throw error;
  }
}
