/**
 * `report FILE… -o OUT.xlsx`: a ledger, or letters, into the managers' workbook.
 *
 *   ledger .xlsx, or letters read into a ledger ── choices (profile, then command line) ─► what is shown ── laid out ─► OUT
 */
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Ledger } from "../../ledger/records";
import { ledgerCliWords } from "../../wording/cli-ledger";
import { reportCliWords, reportHelp } from "../../wording/report-cli";
import { HostProblem } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { profileText, type ReportChoices } from "../../workbook/report/choices";
import { isEmptyReport, reportData, type Logo } from "../../workbook/report/report-data";
import { reportProperty, reportWorkbook } from "../../workbook/report/report-workbook";
import { reportedSubjects } from "../../workbook/report/reported-subjects";
import { givenLetters, refuseMixed } from "../given-letters";
import { logoFile } from "../logo-file";
import { checkOutput, OutputError, writeOutput } from "../output-file";
import { Progress } from "../progress";
import { reportChoices } from "../report-choices";
import { productVersion, timeStamp } from "../stamp";
import { UsageError } from "../usage-error";
import type { Call, ExitCode, Verb } from "../verb";

const text = { type: "string" } as const;

export const report: Verb = {
  options: {
    output: { type: "string", short: "o" }, subject: text, years: text, audience: text, unit: text, title: text, agency: text, logo: text,
    profile: text, "save-profile": text,
  },
  help: reportHelp,
  async run(call) {
    const words = reportCliWords[call.language];
    const { output } = call.options;
    if (typeof output !== "string" || output === "") throw new UsageError(words.noOutput);
    if (extname(output).toLowerCase() !== ".xlsx") throw new UsageError(words.notXlsx(output));
    refuseMixed(call, words.mixed);
    const choices = await reportChoices(call);
    if (choices === null) return 1;
    const refuse = (sentence: string): ExitCode => {
      call.terminal.err(`${sentence}\n`);
      return 1;
    };
    try {
      checkOutput(output);
      if (existsSync(output) && !(await isReport(output))) return refuse(words.notAReport(output));
      const { logo: picture } = call.options;
      const logo = typeof picture === "string" ? logoFile(picture, choices.agency ?? "") : null;
      if (typeof picture === "string" && logo === null) return refuse(words.noLogo(picture));
      const { ledger, refused } = await givenLetters(call);
      if (ledger === null) return refuse(words.nothing(output));
      return (await build(output, ledger, choices, logo, call)) && refused === 0 ? 0 : 1;
    } catch (error) {
      if (error instanceof OutputError) return refuse(ledgerCliWords[call.language].output[error.problem](output, error.detail));
      throw error;
    }
  },
};

/** Only a report may be replaced: a ledger of the same name holds people's work. */
async function isReport(file: string): Promise<boolean> {
  try {
    return reportProperty in (await (await XlsxHost.open(new Uint8Array(readFileSync(file)))).properties());
  } catch (error) {
    if (error instanceof HostProblem) return false;
    throw error;
  }
}

async function build(output: string, ledger: Ledger, choices: ReportChoices, logo: Logo | null, { options, language, terminal }: Call): Promise<boolean> {
  const words = reportCliWords[language];
  const progress = new Progress(terminal);
  progress.show(words.laying);
  const data = reportData(ledgerData(ledger, { at: timeStamp(new Date()), by: productVersion() }), choices, language, logo);
  if (choices.subjects.length > 0 && isEmptyReport(data)) {
    progress.clear();
    terminal.err(`${words.noSubject(choices.subjects.join("、"), reportedSubjects(ledger).slice(0, 12).join("；"))}\n`);
    return false;
  }
  const plan = layOut(reportWorkbook(choices, data), data, language);
  const host = XlsxHost.empty();
  await host.apply(plan);
  progress.clear();
  writeOutput(output, host.save());
  const indicators = data.subjects.reduce((sum, { series }) => sum + series.length, 0);
  terminal.out(`${words.written(output, plan.sheets.length, data.letters.length, indicators, data.promises.length, data.findings.length)}\n`);
  const saved = options["save-profile"];
  if (typeof saved === "string") {
    writeOutput(saved, new TextEncoder().encode(`${JSON.stringify(JSON.parse(profileText(choices)), null, 2)}\n`));
    terminal.out(`${words.saved(saved)}\n`);
  }
  return true;
}
