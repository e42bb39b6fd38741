import type { Ledger } from "../ledger/records";
import type { Language } from "../wording/language";
import type { ApplyOptions, ApplyReport } from "../workbook/host";
import { layOut } from "../workbook/lay-out";
import { ledgerData } from "../workbook/ledger-data";
import { ledgerWorkbook } from "../workbook/ledger-workbook";
import { withOwnColumns } from "../workbook/own-columns";
import type { LedgerFile } from "./ledger-file";
import { writeOutput } from "./output-file";
import { productVersion, timeStamp } from "./stamp";

/** Lays the ledger out in the workbook it came from, which keeps its language, and writes it in place. Throws OutputError, HostProblem. */
export async function writeLedgerFile(file: string, { host, language: made, own }: Pick<LedgerFile, "host" | "language" | "own">, ledger: Ledger, language: Language, options: ApplyOptions = {}): Promise<ApplyReport> {
  const plan = withOwnColumns(layOut(ledgerWorkbook, ledgerData(ledger, { at: timeStamp(new Date()), by: productVersion() }), made ?? language), own);
  const report = await host.apply(plan, options);
  writeOutput(file, host.save());
  return report;
}
