/**
 * `compare FILE…`: letters, or one ledger, year over year.
 *
 *   each letter ─► figures (the letter itself is let go) ── compareFigures ─► table or JSON
 *   ledger.xlsx ─► letters with what people corrected and decided ── compareSources ─► the same
 */
import { existsSync } from "node:fs";
import { compareFigures, type Comparison } from "../../comparison/compare-letters";
import { readLetter } from "../../engine";
import type { Figure } from "../../indicators/figure";
import { readFigures } from "../../indicators/read-figures";
import { compareSources } from "../../ledger/ledger-comparison";
import { letterSources } from "../../ledger/letter-sources";
import { compareHelp, compareWords } from "../../wording/comparison-cli";
import { paneProblemWords } from "../../wording/in-both";
import { HostProblem } from "../../workbook/host";
import { openLedgerFile } from "../ledger-file";
import { letterFiles } from "../letter-files";
import { UsageError } from "../usage-error";
import type { Call, ExitCode, Verb } from "../verb";
import { comparisonAsJson } from "./compare-json";
import { comparisonAsText } from "./compare-table";

export const compare: Verb = {
  options: { json: { type: "boolean" } },
  help: compareHelp,
  async run(call) {
    const { inputs, options, language, terminal } = call;
    const ledger = inputs.find((input) => /\.xlsx$/iu.test(input));
    if (ledger !== undefined && inputs.length > 1) throw new UsageError(compareWords[language].oneLedger);
    const { comparison, exit } = ledger === undefined ? await fromLetters(call) : await fromLedger(ledger, call);
    if (comparison) terminal.out(options.json ? `${comparisonAsJson(comparison, language)}\n` : comparisonAsText(comparison, language));
    return exit;
  },
};

interface Outcome { readonly comparison: Comparison | null; readonly exit: ExitCode }

async function fromLetters(call: Call): Promise<Outcome> {
  const figures: Figure[] = [];
  let exit: ExitCode = 0;
  let read = 0;
  for await (const letter of letterFiles(call, (file, { text }) => readFigures({ file, ...readLetter(text) }, read++))) {
    if ("error" in letter) {
      exit = 1;
      call.terminal.err(`${letter.error}\n`);
    } else for (const figure of letter.result) figures.push(figure);
  }
  return { comparison: read > 0 ? compareFigures(figures) : null, exit };
}

async function fromLedger(file: string, { language, terminal }: Call): Promise<Outcome> {
  const words = compareWords[language];
  const refuse = (sentence: string): Outcome => {
    terminal.err(`${sentence}\n`);
    return { comparison: null, exit: 1 };
  };
  if (!existsSync(file)) return refuse(words.missing(file));
  try {
    const { ledger } = await openLedgerFile(file);
    if (ledger.replies.length === 0) return refuse(words.noLedger(file));
    const names = new Map(ledger.replies.map((reply) => [reply.key, reply.fileName ?? reply.key]));
    const letters = letterSources(ledger).map((letter) => ({ ...letter, file: names.get(letter.file)! }));
    return { comparison: compareSources(ledger, letters), exit: 0 };
  } catch (error) {
    if (error instanceof HostProblem) return refuse(`${file}${language === "zh" ? "：" : ": "}${paneProblemWords[language].host[error.code]}`);
    throw error;
  }
}
