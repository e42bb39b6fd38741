import type { Language } from "../wording/language";
import type { Terminal } from "./terminal";

/** Done · the input was refused · wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One call of a verb, its command line taken apart. */
export interface Call {
  /** What stands on the command line beside options, in order: files, folders, "-". */
  readonly inputs: readonly string[];
  /** By long name; an option that was not given is undefined. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** A verb of the command line: a file of its own in ./verbs and a line in verbs.ts. */
export interface Verb {
  /** Beside --lang and --help, which every verb has. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>>;
  /** Usage line, what it does, each option; its first line stands in the list of verbs. */
  readonly help: Readonly<Record<Language, string>>;
  /** Throws `UsageError` for what is wrong with the call itself. */
  run(call: Call): Promise<ExitCode>;
}
