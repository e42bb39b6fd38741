import type { WorkbookHost } from "../workbook/host";
import { functionWords } from "../wording/excel-functions";
import type { Language } from "../wording/language";
import { registerFunctions } from "./custom-functions";
import type { LedgerAnswers } from "./ledger-answers";

/** What office.js offers for functions; Microsoft's types leave it out. */
export interface OfficeFunctions {
  associate(id: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string };
}

/** Null host: this Excel is older than the floor. */
interface Connected { readonly host: WorkbookHost | null; readonly language: Language }

/**
 * Lets formulas be answered from the workbook: registered at once, answered when Excel is there. Once a formula has asked for the ledger,
 * each write of the pane has formulas worked out again.
 */
export function connectFunctions(functions: OfficeFunctions, connected: Promise<Connected>, failed: (error: unknown) => void): void {
  const notAvailable = (why: string): Error => new functions.Error(functions.ErrorCode.notAvailable, why);
  const make = async (): Promise<Pick<LedgerAnswers, "amount" | "value" | "yearOverYear">> => {
    const { host, language } = await connected;
    if (!host) throw notAvailable(functionWords.tooOld[language]);
    const answers = await load(host, language);
    let asked = false;
    host.onWritten?.(() => {
      answers.ledgerChanged();
      if (asked) host.recalculate?.().catch(failed);
    });
    return {
      amount: (text: string) => answers.amount(text),
      value: (indicator: string, year: number) => { asked = true; return answers.value(indicator, year); },
      yearOverYear: (indicator: string, year: number) => { asked = true; return answers.yearOverYear(indicator, year); },
    };
  };
  let made: ReturnType<typeof make> | null = null;
  registerFunctions({ associate: functions.associate, notAvailable }, () => {
    made ??= make().catch((problem: unknown) => {
      // The next formula tries again: a file may have been out of reach for a moment.
      made = null;
      throw problem;
    });
    return made;
  });
}

const load = async (host: WorkbookHost, language: Language): Promise<LedgerAnswers> => {
  const { LedgerAnswers } = await import(/* webpackChunkName: "functions" */ "./ledger-answers");
  return new LedgerAnswers(host, language);
};
