import { readLetter } from "../../engine";
import { followLetters } from "../../followthrough/follow-letters";
import { followHelp } from "../../wording/followthrough";
import { letterFiles } from "../letter-files";
import type { ExitCode, Verb } from "../verb";
import { followedAsJson } from "./follow-json";
import { followedAsText } from "./follow-table";

/** Prints commitments and what later replies say of them. */
export const follow: Verb = {
  options: { json: { type: "boolean" } },
  help: followHelp,
  async run(call) {
    const { options, language, terminal } = call;
    const letters = [];
    let exit: ExitCode = 0;
    for await (const letter of letterFiles(call, (file, { text }) => ({ file, ...readLetter(text) }))) {
      if ("error" in letter) {
        exit = 1;
        terminal.err(`${letter.error}\n`);
      } else letters.push(letter.result);
    }
    const followed = followLetters(letters);
    terminal.out(options.json ? `${followedAsJson(followed, language)}\n` : followedAsText(followed, language));
    return exit;
  },
};
