/**
 * `ledger FILE… -o OUT.xlsx`: letters, and ledgers of others, into the ledger workbook.
 *
 *   OUT (if there, else the first ledger given) ─► ledger ── other ledgers merged ── each letter read and put in
 *     ─► plan ── .xlsx host ─► written beside OUT, then in its place
 */
import { existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { readLetter } from "../../engine";
import { putLetter } from "../../ledger/change-ledger";
import { fromReading } from "../../ledger/from-reading";
import { recognise } from "../../ledger/recognise";
import type { Ledger, LetterRecords } from "../../ledger/records";
import { cliWords } from "../../wording/cli";
import { ledgerCliWords, ledgerHelp } from "../../wording/cli-ledger";
import type { Language } from "../../wording/language";
import { paneProblemWords } from "../../wording/in-both";
import { HostProblem } from "../../workbook/host";
import { openGivenLedger } from "../given-ledger";
import { mergeGiven } from "../merge-given";
import { openLedgerFile, type LedgerFile } from "../ledger-file";
import { letterFiles } from "../letter-files";
import { checkOutput, OutputError } from "../output-file";
import { Progress } from "../progress";
import { timeStamp } from "../stamp";
import { UsageError } from "../usage-error";
import type { Call, ExitCode, Verb } from "../verb";
import { writeLedgerFile } from "../write-ledger-file";

export const ledger: Verb = {
  options: { output: { type: "string", short: "o" } },
  help: ledgerHelp,
  async run(call) {
    const words = ledgerCliWords[call.language];
    const { output } = call.options;
    if (typeof output !== "string" || output === "") throw new UsageError(words.noOutput);
    if (extname(output).toLowerCase() !== ".xlsx") throw new UsageError(words.notXlsx(output));
    try {
      checkOutput(output);
      return await extend(output, call);
    } catch (error) {
      call.terminal.err(`${refusal(error, output, call.language)}\n`);
      return 1;
    }
  },
};

function refusal(error: unknown, output: string, language: Language): string {
  if (error instanceof OutputError) return ledgerCliWords[language].output[error.problem](output, error.detail);
  if (error instanceof HostProblem) return `${output}${language === "zh" ? "：" : ": "}${paneProblemWords[language].host[error.code]}`;
  throw error;
}

async function extend(output: string, call: Call): Promise<ExitCode> {
  const { language, terminal } = call;
  const words = ledgerCliWords[language];
  const isLedger = (input: string): boolean => extname(input).toLowerCase() === ".xlsx" && resolve(input) !== resolve(output);
  const others = call.inputs.filter(isLedger);
  // A new workbook begins as the first ledger is, with the columns and notes that people added there
  const first = existsSync(output) ? undefined : others.shift();
  const begun = first === undefined ? null : await openGivenLedger(first, call);
  const file = begun ?? await openLedgerFile(output);
  if (file.migrated.length > 0) terminal.err(`${words.migrated(output, file.migrated.map(({ what }) => what[language]))}\n`);
  for (const { table, key, header, value } of file.problems) terminal.err(`${words.unread(table, key, header, String(value ?? ""))}\n`);

  const merge = await mergeGiven(file, others, call);
  const letters = call.inputs.filter((input) => !isLedger(input) && resolve(input) !== resolve(output));
  const { ledger: extended, refused, read } = letters.length > 0 ? await addLetters(merge.ledger, { ...call, inputs: letters }) : { ledger: merge.ledger, refused: 0, read: 0 };
  if (read + merge.merged === 0 && !begun) {
    terminal.err(`${words.nothingWritten(output)}\n`);
    return 1;
  }
  await writeLedger(output, { ...file, own: merge.own }, extended, call);
  terminal.out(`${words.written(output, extended.replies.length, extended.metrics.length)}\n`);
  return refused + merge.refused > 0 || (first !== undefined && !begun) ? 1 : 0;
}

/** Puts each letter in, saying what became of it. A letter given twice in one call counts once. */
async function addLetters(known: Ledger, call: Call): Promise<{ ledger: Ledger; refused: number; read: number }> {
  const { language, terminal } = call;
  const words = ledgerCliWords[language];
  const readAt = timeStamp(new Date());
  const given = new Map<string, string>();
  let [extended, refused, read] = [known, 0, 0];
  for await (const letter of letterFiles(call, (file, { text }) => fromReading(readLetter(text), { fileName: basename(file), readAt }))) {
    if ("error" in letter) {
      refused++;
      terminal.err(`${letter.error}\n`);
      continue;
    }
    const { file, result: records } = letter;
    if (!hasLetterhead(records) && records.metrics.length === 0) {
      refused++;
      terminal.err(`${words.noLetter(file)}\n`);
      continue;
    }
    if (!hasLetterhead(records)) terminal.err(`${words.noLetterhead(file)}\n`);
    read++;
    const before = recognise(extended, records.reply);
    const twin = before?.unchanged ? given.get(before.key) : undefined;
    if (twin !== undefined) {
      terminal.out(`${words.outcome.same}  ${file}  ${words.sameAs(twin)}\n`);
      continue;
    }
    const put = putLetter(extended, records, "replace");
    extended = put.ledger;
    given.set(put.key, file);
    terminal.out(`${put.outcome === "added" ? words.outcome.added : words.outcome.replaced}  ${file}  ${summary(records, words.figures)}\n`);
  }
  return { ledger: extended, refused, read };
}

const hasLetterhead = ({ reply }: LetterRecords): boolean => [reply.docNumber, reply.agency, reply.proposalTitle].some((field) => field !== null);

function summary({ reply, metrics, dismissed }: LetterRecords, figures: (metrics: number, dismissed: number) => string): string {
  return [reply.docNumber, reply.agency, figures(metrics.length, dismissed.length)].filter(Boolean).join("  ");
}

async function writeLedger(output: string, file: LedgerFile, extended: Ledger, { language, terminal }: Call): Promise<void> {
  const words = ledgerCliWords[language];
  const progress = new Progress(terminal);
  progress.show(words.laying);
  const report = await writeLedgerFile(output, file, extended, language, { onProgress: (done, total) => progress.show(cliWords[language].progress(done, total, output)) });
  progress.clear();
  for (const { sheet, what } of report.left) terminal.err(`${words.left(sheet, what)}\n`);
}
