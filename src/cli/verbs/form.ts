/**
 * `form FILE… -o DIR`: a ledger, or letters, into one form per department.
 *
 *   ledger .xlsx, or letters read into a ledger ─► catalogue, rules put in ── forms of the year ── each laid out ─► DIR
 *   new rules ─► back into the ledger .xlsx
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Form } from "../../forms/form";
import { frameOf, type FormFrame } from "../../forms/form-frame";
import { decodeText } from "../../import/text/decode-text";
import { keepRules, type KeptRules } from "../../ledger/keep-rules";
import { keptFrame } from "../../ledger/kept-frame";
import { ledgerForms } from "../../ledger/ledger-forms";
import type { Ledger } from "../../ledger/records";
import { cliWords } from "../../wording/cli";
import { formCliWords, formHelp } from "../../wording/cli-forms";
import { ledgerCliWords } from "../../wording/cli-ledger";
import { formWords } from "../../wording/forms";
import { collectWords } from "../../wording/forms-collect";
import { formsPaneRulesWords } from "../../wording/forms-pane-rules";
import { ruleProblemSentence } from "../../wording/forms-rules";
import { formWorkbook } from "../../workbook/form-workbook";
import { OutputError, writeOutput } from "../output-file";
import { Progress } from "../progress";
import { UsageError } from "../usage-error";
import type { Call, ExitCode, Verb } from "../verb";
import { givenLetters, refuseMixed, type GivenLetters } from "../given-letters";
import { writeLedgerFile } from "../write-ledger-file";

/** Files are packed on another thread while the next is laid out. */
const atOnce = 4;

export const form: Verb = {
  options: {
    output: { type: "string", short: "o" }, year: { type: "string" }, rules: { type: "string" },
    table: { type: "string" }, issuer: { type: "string" }, document: { type: "string" }, valid: { type: "string" },
  },
  help: formHelp,
  async run(call) {
    const words = formCliWords[call.language];
    const { output, year } = call.options;
    if (typeof output !== "string" || output === "") throw new UsageError(words.noOutput);
    if (typeof year === "string" && !/^(?:19|20|21)\d{2}$/u.test(year)) throw new UsageError(words.badYear(year));
    refuseMixed(call, words.mixed);
    const rules = readRules(call);
    if (rules === null) return 1;
    const { ledger, refused, from } = await givenLetters(call);
    if (ledger === null) return 1;
    const kept = keepRules(ledger, rules, formsPaneRulesWords[call.language].noRules);
    for (const problem of kept.problems) call.terminal.err(`${ruleProblemSentence(problem, call.language)}\n`);
    const exit = await writeForms(kept.ledger, output, refused, call);
    // Collecting checks by what the ledger says: a file of rules is given once
    return exit === 0 && from && kept.kept > 0 ? await writeRules(from, kept, call) : exit;
  },
};

/** Null, once said, where the file of rules can't be read. */
export function readRules({ options: { rules }, language, terminal }: Call): readonly string[] | null {
  if (typeof rules !== "string") return [];
  try {
    return decodeText(new Uint8Array(readFileSync(rules))).replace(/^\uFEFF/u, "").split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    terminal.err(`${formCliWords[language].noRules(rules)}\n`);
    return null;
  }
}

async function writeRules(from: NonNullable<GivenLetters["from"]>, { ledger, kept }: KeptRules, { language, terminal }: Call): Promise<ExitCode> {
  try {
    await writeLedgerFile(from.file, from, ledger, language);
    terminal.out(`${formCliWords[language].rulesKept(from.file, kept)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    terminal.err(`${formCliWords[language].rulesNotKept(ledgerCliWords[language].output[error.problem](from.file, error.detail))}\n`);
    return 1;
  }
}

async function writeForms(ledger: Ledger, folder: string, refused: number, { options, inputs, language, terminal }: Call): Promise<ExitCode> {
  const words = formCliWords[language];
  const { year } = options as Readonly<Record<string, string | undefined>>;
  const built = ledgerForms(ledger, { unnamed: formWords.unnamed[language], ...(year ? { year: Number(year) } : {}) });
  if (built === null) {
    terminal.err(`${collectWords[language].noIndicators(inputs[0]!)}\n`);
    return 1;
  }
  for (const { problem } of built.problems) terminal.err(`${ruleProblemSentence(problem, language)}\n`);
  const frame = { ...keptFrame(ledger.decisions), ...frameOf(options) };
  const progress = new Progress(terminal);
  const taken = new Set<string>();
  try {
    mkdirSync(folder, { recursive: true });
    for (let first = 0; first < built.forms.length; first += atOnce) {
      const some = built.forms.slice(first, first + atOnce);
      progress.show(cliWords[language].progress(first + some.length, built.forms.length, words.fileName(some.at(-1)!.department, built.year)));
      const made = await Promise.all(some.map(async (one) => fileOf(one, frame, language)));
      progress.clear();
      for (const [index, one] of some.entries()) {
        const file = join(folder, freeName(words.fileName(safeName(one.department), one.year), taken));
        writeOutput(file, made[index]!);
        terminal.out(`${words.made(file, one.rows.length, one.rows.filter(({ last }) => last !== null).length, one.rules.length + one.across.length)}\n`);
      }
    }
  } catch (error) {
    progress.clear();
    if (error instanceof OutputError) terminal.err(`${ledgerCliWords[language].output[error.problem](folder, error.detail)}\n`);
    else if ((error as NodeJS.ErrnoException).syscall === "mkdir") terminal.err(`${words.noFolder(folder, (error as NodeJS.ErrnoException).code ?? "")}\n`);
    else throw error;
    return 1;
  }
  terminal.out(`${words.summary(folder, built.forms.length, built.year)}\n`);
  return refused > 0 ? 1 : 0;
}

async function fileOf(form: Form, frame: FormFrame, language: Call["language"]): Promise<Uint8Array> {
  const host = XlsxHost.empty();
  await host.apply(formWorkbook(form, frame, language));
  return host.save();
}

/** A department's name as the name of a file on any system. */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/gu, "_").replace(/^[.\s]+|[.\s]+$/gu, "").slice(0, 80) || "_";

/** Names that fold to the same are numbered. */
export function freeName(name: string, taken: Set<string>): string {
  const [stem, ending] = [name.slice(0, -".xlsx".length), ".xlsx"];
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem}_${n}${ending}`;
  taken.add(free.toLowerCase());
  return free;
}
