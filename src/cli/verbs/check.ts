/**
 * `check DRAFT FILE…`: a draft against letters, or against one ledger.
 *
 *   DRAFT, each letter ─► checkDraft ─► text or JSON
 *   DRAFT, ledger.xlsx ─► checkDraftInLedger: with what people corrected and decided ─► the same
 */
import { basename } from "node:path";
import { readLetter, type LetterReading } from "../../engine";
import { checkDraft } from "../../findings/check-draft";
import type { FollowLetter } from "../../followthrough/passages/follow-letter";
import { checkDraftInLedger, decisionAbout, draftFile } from "../../ledger/draft-check";
import type { Ledger } from "../../ledger/records";
import { checkHelp, checkLedgerWords } from "../../wording/followthrough-check";
import { openGivenLedger } from "../given-ledger";
import { isWorkbook } from "../given-letters";
import { ledgerLetters } from "../ledger-letters";
import { letterFiles } from "../letter-files";
import { UsageError } from "../usage-error";
import type { Call, ExitCode, Verb } from "../verb";
import { draftFindingsAsJson, draftFindingsAsText, type ToldFinding } from "./check-output";

/** Checks a draft reply, named first, against the others. */
export const check: Verb = {
  options: { json: { type: "boolean" } },
  help: checkHelp,
  async run(call) {
    const { inputs, options, language, terminal } = call;
    const ledger = inputs.slice(1).find(isWorkbook);
    if (ledger !== undefined && inputs.length > 2) throw new UsageError(checkLedgerWords.oneLedger[language]);
    const { letters: [draft, ...given], exit } = await readLetters({ ...call, inputs: ledger === undefined ? inputs : inputs.slice(0, 1) });
    if (!draft) return 1;
    const opened = ledger === undefined ? null : await openGivenLedger(ledger, call);
    if (ledger !== undefined && opened === null) return 1;
    const { found, others } = opened ? againstLedger(draft, opened.ledger) : againstLetters(draft, given);
    terminal.out(options.json ? `${draftFindingsAsJson(found, language)}\n` : draftFindingsAsText(found, [draft, ...others], language));
    return exit;
  },
};

type Read = LetterReading & { readonly file: string };

/** The draft and the letters that could be read; none where the draft, the first, could not. */
async function readLetters(call: Call): Promise<{ readonly letters: readonly Read[]; readonly exit: ExitCode }> {
  const letters: Read[] = [];
  let exit: ExitCode = 0;
  let first = true;
  for await (const letter of letterFiles(call, (file, { text }) => ({ file, ...readLetter(text) }))) {
    if ("error" in letter) {
      call.terminal.err(`${letter.error}\n`);
      // Without the draft there is nothing to check
      if (first) return { letters: [], exit: 1 };
      exit = 1;
    } else letters.push(letter.result);
    first = false;
  }
  return { letters, exit };
}

interface Checked { readonly found: readonly ToldFinding[]; readonly others: readonly FollowLetter[] }

function againstLetters(draft: Read, given: readonly Read[]): Checked {
  // A folder of earlier replies may hold the draft itself
  const others = given.filter(({ pasted }) => pasted !== draft.pasted);
  return { found: checkDraft(draft, others).map((finding) => ({ finding, key: finding.key, decision: null })), others };
}

function againstLedger(draft: Read, ledger: Ledger): Checked {
  const { nameOf } = ledgerLetters(ledger, [basename(draft.file), draft.file]);
  const { found, letters } = checkDraftInLedger(draft, ledger);
  // Decisions know letters by their keys; people by their names
  const named = <Told extends { readonly file: string }>(told: Told): Told => ({ ...told, file: told.file === draftFile ? draft.file : nameOf(told.file) });
  return {
    found: found.map((one) => ({ finding: { ...one.finding, sources: one.finding.sources.map(named) }, key: one.key, decision: decisionAbout(one, ledger.decisions) })),
    others: letters.map(named),
  };
}
