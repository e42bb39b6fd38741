import { readLetter } from "../../engine";
import { namesNoReply } from "../../letter/header/names-no-reply";
import { readHelp, readWords } from "../../wording/cli-read";
import { letterFiles } from "../letter-files";
import { UsageError } from "../usage-error";
import type { ExitCode, Verb } from "../verb";
import { explanation } from "./read-explanation";
import { readingAsJson } from "./read-json";
import { readingAsTable } from "./read-table";

/** Prints what was read: a short table, JSON lines, or how one number was read. */
export const read: Verb = {
  options: { json: { type: "boolean" }, explain: { type: "string" } },
  help: readHelp,
  async run(call) {
    const { options, language, terminal } = call;
    const offset = typeof options.explain === "string" ? options.explain : null;
    if (offset !== null && call.inputs.length > 1) throw new UsageError(readWords[language].explainOne);
    let exit: ExitCode = 0;
    let first = true;
    for await (const letter of letterFiles(call, (_, { text, format }) => ({ reading: readLetter(text), format }))) {
      if ("error" in letter) {
        exit = 1;
        if (options.json) terminal.out(`${JSON.stringify({ file: letter.file, error: letter.error })}\n`);
        terminal.err(`${letter.error}\n`);
        continue;
      }
      const { reading, format } = letter.result;
      if (offset === null && namesNoReply(reading.letter.header)) terminal.err(`${readWords[language].notALetter(letter.file)}\n`);
      if (offset !== null) terminal.out(`${letter.file}\n${explanation(reading, offset, language)}\n`);
      else if (options.json) terminal.out(`${readingAsJson(letter.file, reading, format !== "txt")}\n`);
      else terminal.out(`${first ? "" : "\n"}${readingAsTable(letter.file, reading, language)}`);
      first = false;
    }
    return exit;
  },
};
