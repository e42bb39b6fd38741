/**
 * One call of the command line.
 *
 *   arguments ─► verb (loaded when asked for) ─► its options ─► the verb runs ─► exit code
 *
 * Exit 0 done · 1 input refused · 2 wrong usage. Sentences about what is wrong go to stderr, results to stdout.
 */
import { cliWords } from "../wording/cli";
import { commandLine, languageOf } from "./command-line";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import type { ExitCode } from "./verb";
import { verbs } from "./verbs";

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const words = cliWords[language];
  const [name, ...rest] = withoutLanguageInFront(args);
  if (name === undefined || name === "--help" || name === "-h") {
    if (name !== undefined) terminal.out(await overview(language));
    else terminal.err(`${words.noVerb}\n`);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!load) {
    terminal.err(`${words.unknownVerb(name, Object.keys(verbs).join("  "))}\n`);
    return 2;
  }
  const verb = await load();
  try {
    const { help, ...call } = commandLine(name, verb, rest);
    if (help) {
      terminal.out(`${verb.help[call.language]}\n`);
      return 0;
    }
    if (call.inputs.length === 0) throw new UsageError(words.noInputs(name));
    return await verb.run({ ...call, language, terminal });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}${words.seeHelp(name)}\n`);
    return 2;
  }
}

/** `--lang en read …` means the same as `read … --lang en`. */
function withoutLanguageInFront(args: readonly string[]): readonly string[] {
  if (args[0] === "--lang" && args.length > 2) return [args[2]!, ...args.slice(3), "--lang", args[1]!];
  if (args[0]?.startsWith("--lang=")) return args.length > 1 ? [args[1]!, ...args.slice(2), args[0]] : [];
  return args;
}

async function overview(language: "zh" | "en"): Promise<string> {
  const words = cliWords[language];
  const loaded = await Promise.all(Object.values(verbs).map((load) => load()));
  const lines = loaded.map(({ help }) => `  ${help[language].split("\n", 1)[0]}`);
  return `${words.heading}\n\n${words.verbs}\n${lines.join("\n")}\n\n${words.common}\n`;
}
