/**
 * LEDGER.AMOUNT, LEDGER.VALUE and LEDGER.YOY for Excel, in the page of the pane (functions.json describes them). Registered when the page
 * starts; what answers them is loaded with the first formula.
 */
import type { Answer } from "./answer";
import type { LedgerAnswers } from "./ledger-answers";

export interface CustomFunctionsApi {
  associate(id: string, run: (...args: never[]) => unknown): void;
  /** #N/A with words that Excel shows at the cell. */
  readonly notAvailable: (why: string) => Error;
}

/** `answers` is asked anew for each formula: it remembers for itself, and may fail once without failing for ever. */
export function registerFunctions(api: CustomFunctionsApi, answers: () => Promise<Pick<LedgerAnswers, "amount" | "value" | "yearOverYear">>): void {
  const give = (answer: Answer): number => {
    if ("missing" in answer) throw api.notAvailable(answer.missing);
    return answer.value;
  };
  api.associate("AMOUNT", async (text: string) => give((await answers()).amount(String(text))));
  api.associate("VALUE", async (indicator: string, year: number) => give(await (await answers()).value(String(indicator), year)));
  api.associate("YOY", async (indicator: string, year: number) => give(await (await answers()).yearOverYear(String(indicator), year)));
}
