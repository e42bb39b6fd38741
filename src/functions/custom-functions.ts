/**
 * LEDGER.AMOUNT, LEDGER.VALUE and LEDGER.YOY for Excel, in the shared runtime of the pane (functions.json describes them).
 * The ledger is read once and again after `ledgerChanged`; formulas waiting meanwhile share one reading.
 */
import type { Comparison } from "../comparison/compare-letters";
import type { WorkbookHost } from "../workbook/host";
import { ledgerTables, readLedger } from "../workbook/read-ledger";
import { ledgerComparison } from "../ledger/ledger-comparison";
import { functionWords } from "../wording/excel-functions";
import type { Language } from "../wording/language";
import { amount } from "./amount";
import type { Answer } from "./answer";
import { indicatorValue } from "./value";
import { yearOverYear } from "./yoy";

export interface CustomFunctionsApi {
  associate(id: string, run: (...args: never[]) => unknown): void;
  /** #N/A with words that Excel shows at the cell. */
  readonly notAvailable: (why: string) => Error;
}

/** Gives back what tells that the ledger changed. */
export function registerFunctions(api: CustomFunctionsApi, host: Pick<WorkbookHost, "read">, language: Language): { ledgerChanged(): void } {
  let reading: Promise<Comparison> | null = null;
  const comparison = (): Promise<Comparison> => {
    reading ??= host.read(ledgerTables).then((tables) => ledgerComparison(readLedger(tables).ledger).comparison);
    // A reading that failed (a cell was being edited) must not be the last.
    reading.catch(() => { reading = null; });
    return reading;
  };
  const give = (answer: Answer): number => {
    if ("missing" in answer) throw api.notAvailable(answer.missing);
    return answer.value;
  };
  api.associate("AMOUNT", (text: string) => {
    const value = amount(String(text));
    return give(value === null ? { missing: functionWords.noFigure[language] } : { value });
  });
  api.associate("VALUE", async (indicator: string, year: number) => give(indicatorValue(await comparison(), String(indicator), year, language)));
  api.associate("YOY", async (indicator: string, year: number) => give(yearOverYear(await comparison(), String(indicator), year, language)));
  return { ledgerChanged: () => { reading = null; } };
}
