import { basename, extname } from "node:path";
import { readLetter } from "../engine";
import { putLetter } from "../ledger/change-ledger";
import { fromReading } from "../ledger/from-reading";
import { emptyLedger, type Ledger } from "../ledger/records";
import { openGivenLedger } from "./given-ledger";
import type { LedgerFile } from "./ledger-file";
import { letterFiles } from "./letter-files";
import { UsageError } from "./usage-error";
import type { Call } from "./verb";

export interface GivenLetters {
  /** Null where nothing could be read; what is wrong has been said. */
  readonly ledger: Ledger | null;
  readonly refused: number;
  /** The workbook that the ledger came from; null where it was made of letters. */
  readonly from: (LedgerFile & { readonly file: string }) | null;
}

export const isWorkbook = (file: string): boolean => extname(file).toLowerCase() === ".xlsx";

/** Inputs are letters or one ledger workbook. Throws `UsageError` with the sentence where they are both. */
export function refuseMixed({ inputs }: Pick<Call, "inputs">, sentence: string): void {
  if (inputs.length > 1 && inputs.some(isWorkbook)) throw new UsageError(sentence);
}

/** The ledger in the workbook named, or one of the letters named. */
export async function givenLetters(call: Call): Promise<GivenLetters> {
  const workbook = call.inputs.find(isWorkbook);
  if (workbook === undefined) return fromLetters(call);
  const opened = await openGivenLedger(workbook, call);
  return { ledger: opened?.ledger ?? null, refused: opened ? 0 : 1, from: opened && { ...opened, file: workbook } };
}

async function fromLetters(call: Call): Promise<GivenLetters> {
  let ledger = emptyLedger;
  let refused = 0;
  for await (const letter of letterFiles(call, (file, { text }) => fromReading(readLetter(text), { fileName: basename(file) }))) {
    if ("error" in letter) {
      refused++;
      call.terminal.err(`${letter.error}\n`);
    } else ledger = putLetter(ledger, letter.result, "replace").ledger;
  }
  return { ledger: ledger.replies.length > 0 ? ledger : null, refused, from: null };
}
