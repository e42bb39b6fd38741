import { readLetter } from "../../engine";
import { checkDraft } from "../../findings/check-draft";
import { checkHelp } from "../../wording/followthrough-check";
import { letterFiles } from "../letter-files";
import type { ExitCode, Verb } from "../verb";
import { draftFindingsAsJson, draftFindingsAsText } from "./check-output";

/** Checks a draft reply, named first, against the others. */
export const check: Verb = {
  options: { json: { type: "boolean" } },
  help: checkHelp,
  async run(call) {
    const { options, language, terminal } = call;
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
    const [draft, ...given] = letters;
    // A folder of earlier replies may hold the draft itself
    const others = given.filter(({ pasted }) => pasted !== draft!.pasted);
    const found = checkDraft(draft!, others);
    terminal.out(options.json ? `${draftFindingsAsJson(found, language)}\n` : draftFindingsAsText(found, [draft!, ...others], language));
    return exit;
  },
};
