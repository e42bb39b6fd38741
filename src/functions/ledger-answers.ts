import type { Comparison } from "../comparison/compare-letters";
import { ledgerComparison } from "../ledger/ledger-comparison";
import { functionWords } from "../wording/excel-functions";
import type { Language } from "../wording/language";
import type { WorkbookHost } from "../workbook/host";
import { ledgerTables, readLedger } from "../workbook/read-ledger";
import { amount } from "./amount";
import type { Answer } from "./answer";
import { indicatorValue } from "./value";
import { yearOverYear } from "./yoy";

/** One recalculation asks for many formulas within moments; a later one must see what people typed into the sheets since. */
const freshFor = 3000;

/** What the formulas are answered from: the workbook's ledger, read once for all that ask at the same time. */
export class LedgerAnswers {
  private reading: Promise<Comparison> | null = null;
  private readAt = 0;

  /** `now` in milliseconds. */
  constructor(private readonly host: Pick<WorkbookHost, "read">, private readonly language: Language, private readonly now: () => number = Date.now) {}

  amount(text: string): Answer {
    const value = amount(text);
    return value === null ? { missing: functionWords.noFigure[this.language] } : { value };
  }

  async value(indicator: string, year: number): Promise<Answer> {
    return indicatorValue(await this.comparison(), indicator, year, this.language);
  }

  async yearOverYear(indicator: string, year: number): Promise<Answer> {
    return yearOverYear(await this.comparison(), indicator, year, this.language);
  }

  ledgerChanged(): void {
    this.reading = null;
  }

  private comparison(): Promise<Comparison> {
    if (this.reading && this.now() - this.readAt < freshFor) return this.reading;
    this.readAt = this.now();
    const reading = this.host.read(ledgerTables).then((tables) => {
      this.readAt = this.now();
      return ledgerComparison(readLedger(tables).ledger).comparison;
    });
    this.reading = reading;
    // A reading that failed (a cell was being edited) must not be the last.
    reading.catch(() => {
      if (this.reading === reading) this.reading = null;
    });
    return reading;
  }
}
