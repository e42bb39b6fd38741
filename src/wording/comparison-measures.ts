import type { MeasureChange } from "../comparison/compare-measures";
import type { DiffPiece } from "../comparison/text-diff";
import type { Words, WordsFor } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

export const measureChangeWords: WordsFor<MeasureChange["kind"]> = {
  new: say("新增", "new"),
  continued: say("延续", "continued"),
  changed: say("变化", "changed"),
  gone: say("未再提及", "not mentioned again"),
};

export const measuresWords = {
  name: say("措施对照", "Measures compared"),
  title: say("措施对照", "Measures from one reply to the next"),
  note: say("同一单位前后两件答复的措施：删去的字用〔－〕、新写的字用〔＋〕标出。“未再提及”不等于没有落实。", "Measures of two successive replies of one agency; words dropped are marked [−], words added [+]. “Not mentioned again” doesn't mean not carried out."),
  columns: {
    key: say("编号", "ID"),
    kind: say("变化", "Change"),
    ask: say("诉求", "Ask"),
    before: say("上一件", "Earlier reply"),
    after: say("这一件", "Later reply"),
    words: say("改动的字", "Changed words"),
    from: say("上一件答复", "Earlier letter"),
    to: say("这一件答复", "Later letter"),
  },
} as const;

/** Changed words with marks, unchanged stretches shortened; as many characters as fit, with every mark closed and … for the rest. */
export function diffInWords(pieces: readonly DiffPiece[], most: number): string {
  let words = "";
  for (const { kind, text } of pieces) {
    const [open, close] = kind === "same" ? ["", ""] : [kind === "gone" ? "〔－" : "〔＋", "〕"];
    const said = kind === "same" && text.length > 16 ? `${text.slice(0, 6)}…${text.slice(-6)}` : text;
    const room = most - words.length - open.length - close.length;
    if (said.length > room) return `${words}${room > 1 ? `${open}${said.slice(0, room - 1)}…${close}` : "…"}`;
    words += `${open}${said}${close}`;
  }
  return words;
}
