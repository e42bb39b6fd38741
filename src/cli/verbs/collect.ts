/**
 * `collect LEDGER.xlsx FORM.xlsx…`: returned forms into the ledger.
 *
 *   ledger ─┐
 *   files ──┴► each read or refused ─► checked, merged ─► preview ── unless --dry-run ─► ledger written; corrections to send back
 */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { readReturnedFile } from "../../hosts/xlsx/read-return";
import { returnLimits } from "../../hosts/xlsx/return-parts";
import { keepRules } from "../../ledger/keep-rules";
import { collectWords } from "../../wording/forms-collect";
import { collectHelp, formCliWords } from "../../wording/cli-forms";
import { cliWords } from "../../wording/cli";
import { ledgerCliWords } from "../../wording/cli-ledger";
import { formWords } from "../../wording/forms";
import { refusalSentence } from "../../wording/forms-collect";
import { formsPaneRulesWords } from "../../wording/forms-pane-rules";
import { ruleProblemSentence } from "../../wording/forms-rules";
import { collectForms, type Collected, type ReturnedForm } from "../../workbook/collect-forms";
import { openRows } from "../../workbook/form-corrections";
import { ReturnProblem } from "../../workbook/form-file";
import { readFormReturn } from "../../workbook/form-reader";
import { correctionWorkbook } from "../../workbook/form-workbook";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { collectReport } from "../collect-report";
import { findFiles, type FoundInput } from "../find-files";
import { openGivenLedger } from "../given-ledger";
import type { LedgerFile } from "../ledger-file";
import { OutputError, writeOutput } from "../output-file";
import { Progress } from "../progress";
import { UsageError } from "../usage-error";
import type { Call, Verb } from "../verb";
import { writeLedgerFile } from "../write-ledger-file";
import { freeName, readRules, safeName } from "./form";

/** In a folder, everything that may be meant as a return is looked at, so that nothing is passed over in silence. */
const endings = [".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ett", ".ods", ".csv"];

export const collect: Verb = {
  options: { "dry-run": { type: "boolean" }, returns: { type: "string" }, rules: { type: "string" } },
  help: collectHelp,
  async run(call) {
    const [ledgerFile, ...inputs] = call.inputs;
    if (ledgerFile === undefined || inputs.length === 0) throw new UsageError(collectWords[call.language].needsBoth);
    const rules = readRules(call);
    const opened = rules && await openGivenLedger(ledgerFile, call);
    if (!opened) return 1;
    const kept = keepRules(opened.ledger, rules, formsPaneRulesWords[call.language].noRules);
    const { returns, refused } = await readReturns(inputs, call);
    const collected = collectForms(kept.ledger, returns, { unnamed: formWords.unnamed[call.language] });
    for (const problem of [...collected.ruleProblems.map((one) => one.problem), ...kept.problems]) call.terminal.err(`${ruleProblemSentence(problem, call.language)}\n`);
    for (const { file, code, detail } of collected.refused) call.terminal.err(`${refusalSentence(code, detail, file, call.language)}\n`);
    call.terminal.out(collectReport(collected.preview, call.language));
    const done = (await sendBack(collected, call)) && (await writeBack(ledgerFile, opened, { ...collected, kept: kept.kept }, call));
    return done && refused + collected.refused.length === 0 ? 0 : 1;
  },
};

async function readReturns(inputs: readonly string[], { language, terminal }: Call): Promise<{ returns: ReturnedForm[]; refused: number }> {
  const words = collectWords[language];
  const progress = new Progress(terminal);
  const found = findFiles(inputs, endings);
  const returns: ReturnedForm[] = [];
  let refused = 0;
  for (const [index, input] of found.entries()) {
    progress.show(words.progress(index + 1, found.length, input.file));
    try {
      returns.push({ file: basename(input.file), returned: readFormReturn(await readReturnedFile(await bytesOf(input))) });
    } catch (error) {
      refused++;
      progress.clear();
      terminal.err(`${sentence(error, input, language)}\n`);
    }
  }
  progress.clear();
  return { returns, refused };
}

class InputMissing extends Error {}

async function bytesOf(input: FoundInput): Promise<Uint8Array> {
  if (input.kind === "missing" || input.kind === "empty-folder") throw new InputMissing(input.kind);
  if (input.kind !== "file") throw new ReturnProblem("unreadable");
  if (extname(input.file).toLowerCase() === ".csv") throw new ReturnProblem("csv");
  if (input.bytes > returnLimits.bytes) throw new ReturnProblem("too-large", `${Math.round(input.bytes / 1e6)} MB`);
  try {
    return new Uint8Array(await readFile(input.file));
  } catch (cause) {
    throw new ReturnProblem("unreadable", "", { cause });
  }
}

function sentence(error: unknown, { kind, file }: FoundInput, language: Call["language"]): string {
  if (error instanceof InputMissing) return kind === "missing" ? cliWords[language].missing(file) : cliWords[language].emptyFolder(file, ".xlsx");
  if (error instanceof ReturnProblem) return refusalSentence(error.code, error.detail, file, language);
  // A fault of ours in one file must not cost the others; it is said aloud, with where it happened.
  const at = error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 2).map((line) => line.trim()).join(" ") : String(error);
  return cliWords[language].failed(file, at);
}

/** A workbook for each department that has something to correct. False, once said why, where it can't be written. */
async function sendBack({ preview }: Collected, { options: { returns: folder }, language, terminal }: Call): Promise<boolean> {
  if (typeof folder !== "string") return true;
  const taken = new Set<string>();
  try {
    mkdirSync(folder, { recursive: true });
    for (const { matched: { form, frame, signatures }, rows } of preview.returns) {
      if (openRows(rows).length === 0) continue;
      const file = join(folder, freeName(formCliWords[language].returnName(safeName(form.department), form.year), taken));
      const host = XlsxHost.empty();
      await host.apply(correctionWorkbook(form, frame, { rows, signatures }, language));
      writeOutput(file, host.save());
      terminal.out(`${collectWords[language].returnWritten(file)}\n`);
    }
    return true;
  } catch (error) {
    return unwritten(error, folder, language, terminal);
  }
}

async function writeBack(file: string, opened: LedgerFile, { ledger, kept }: Pick<Collected, "ledger"> & { readonly kept: number }, { options, language, terminal }: Call): Promise<boolean> {
  const words = collectWords[language];
  if (options["dry-run"] === true || ledger === opened.ledger) {
    terminal.out(`${options["dry-run"] === true ? words.dryRun(file) : words.nothingChanged(file)}\n`);
    return true;
  }
  try {
    await writeLedgerFile(file, opened, ledger, language);
    if (kept > 0) terminal.out(`${formCliWords[language].rulesKept(file, kept)}\n`);
    terminal.out(`${words.written(file, ledger.filed.length)}\n`);
    return true;
  } catch (error) {
    return unwritten(error, file, language, terminal);
  }
}

function unwritten(error: unknown, place: string, language: Call["language"], terminal: Call["terminal"]): false {
  if (error instanceof OutputError) terminal.err(`${ledgerCliWords[language].output[error.problem](place, error.detail)}\n`);
  else if ((error as NodeJS.ErrnoException).syscall === "mkdir") terminal.err(`${formCliWords[language].noFolder(place, (error as NodeJS.ErrnoException).code ?? "")}\n`);
  else throw error;
  return false;
}
