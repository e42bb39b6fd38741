import { readLetter } from "../../engine";
import { checkDraft } from "../../findings/check-draft";
import { checkHelp, checkWords } from "../../wording/followthrough-check";
import { letterFiles } from "../letter-files";
import { UsageError } from "../usage-error";
import type { ExitCode, Verb } from "../verb";
import { draftFindingsAsJson, draftFindingsAsText } from "./check-output";

/** Checks a draft reply, named first, against the others. */
export const check: Verb = {
  options: { json: { type: "boolean" } },
  help: checkHelp,
  async run(call) {
    const { options, language, terminal } = call;
    if (call.inputs.length === 0) throw new UsageError(checkWords.usage[language]);
    const letters = [];
    let exit: ExitCode = 0;
    let first = true;
    for await (const letter of letterFiles(call, (file, { text }) => ({ file, ...readLetter(text) }))) {
      if ("error" in letter) {
        terminal.err(`${letter.error}\n`);
        // Without the draft there is nothing to check
        if (first) return 1;
        exit = 1;
      } else letters.push(letter.result);
      first = false;
    }
    const [draft, ...others] = letters;
    const found = checkDraft(draft!, others);
    terminal.out(options.json ? `${draftFindingsAsJson(found, language)}\n` : draftFindingsAsText(found, letters, language));
    return exit;
  },
};
