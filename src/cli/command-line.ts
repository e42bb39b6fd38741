import { parseArgs } from "node:util";
import { cliWords } from "../wording/cli";
import type { Language } from "../wording/language";
import { UsageError } from "./usage-error";
import type { Call, Verb } from "./verb";

const isLanguage = (value: string): value is Language => value === "zh" || value === "en";

/** The language asked for anywhere on the command line; Chinese where none or a wrong one is. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const value = args.find((each) => each.startsWith("--lang="))?.slice("--lang=".length) ?? (at >= 0 ? args[at + 1] : undefined);
  return value !== undefined && isLanguage(value) ? value : "zh";
}

/** Takes the arguments of a verb apart. Throws `UsageError` for unknown options, missing values, an unknown language. */
export function commandLine(name: string, verb: Verb, args: readonly string[]): Pick<Call, "inputs" | "options" | "language"> & { readonly help: boolean } {
  const words = cliWords[languageOf(args)];
  const options = { ...verb.options, help: { type: "boolean", short: "h" }, lang: { type: "string" } } as const;
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    } catch (error) {
      throw usageError(error, name, words);
    }
  })();
  const { help, lang, ...values } = parsed.values as Record<string, string | boolean | undefined>;
  if (typeof lang === "string" && !isLanguage(lang)) throw new UsageError(words.badLanguage(lang));
  return { inputs: parsed.positionals, options: values, language: languageOf(args), help: help === true };
}

function usageError(error: unknown, verb: string, words: (typeof cliWords)[Language]): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new UsageError(words.unknownOption(option, verb));
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return new UsageError(/does not take/.test(message) ? words.optionTakesNoValue(option) : words.optionNeedsValue(option));
  }
  return error;
}
