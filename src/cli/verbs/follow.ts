/**
 * `follow FILE…`: letters, or one ledger.
 *
 *   each letter ─► followLetters ─► text or JSON
 *   ledger.xlsx ─► ledgerFollow (with what people corrected and decided) ─► the same
 */
import { readLetter } from "../../engine";
import { followLetters } from "../../followthrough/follow-letters";
import type { Followed } from "../../followthrough/response";
import { ledgerFollow } from "../../ledger/ledger-follow";
import type { Ledger } from "../../ledger/records";
import { compareWords } from "../../wording/comparison-cli";
import { followHelp } from "../../wording/followthrough";
import { openGivenLedger } from "../given-ledger";
import { isWorkbook, refuseMixed } from "../given-letters";
import { ledgerLetters } from "../ledger-letters";
import { letterFiles } from "../letter-files";
import type { Call, ExitCode, Verb } from "../verb";
import { followedAsJson } from "./follow-json";
import { followedAsText } from "./follow-table";

/** Prints commitments and what later replies say of them. */
export const follow: Verb = {
  options: { json: { type: "boolean" } },
  help: followHelp,
  async run(call) {
    const { inputs, options, language, terminal } = call;
    refuseMixed(call, compareWords[language].oneLedger);
    const { followed, exit } = inputs.some(isWorkbook) ? await fromLedger(call) : await fromLetters(call);
    if (options.json) terminal.out(`${followedAsJson(followed ?? [], language)}\n`);
    else if (followed) terminal.out(followedAsText(followed, language));
    return exit;
  },
};

/** `followed` is null where not one letter could be read. */
interface Outcome { readonly followed: readonly Followed[] | null; readonly exit: ExitCode }

async function fromLetters(call: Call): Promise<Outcome> {
  const letters = [];
  let exit: ExitCode = 0;
  for await (const letter of letterFiles(call, (file, { text }) => ({ file, ...readLetter(text) }))) {
    if ("error" in letter) {
      exit = 1;
      call.terminal.err(`${letter.error}\n`);
    } else letters.push(letter.result);
  }
  return { followed: letters.length > 0 ? followLetters(letters) : null, exit };
}

async function fromLedger(call: Call): Promise<Outcome> {
  const opened = await openGivenLedger(call.inputs[0]!, call);
  return opened ? { followed: followedIn(opened.ledger), exit: 0 } : { followed: null, exit: 1 };
}

/** What the ledger holds, letters called as people call them. */
function followedIn(ledger: Ledger): Followed[] {
  const { nameOf } = ledgerLetters(ledger);
  return ledgerFollow(ledger).map(({ followed, status, by }) => {
    const named = followed.responses.map((response) => ({ ...response, file: nameOf(response.file) }));
    const { because, commitment } = followed;
    return {
      ...followed, status, decided: by !== null, commitment: { ...commitment, file: nameOf(commitment.file) }, responses: named,
      because: because && { ...because, response: { ...because.response, file: nameOf(because.response.file) } },
    };
  });
}
