import { clauseStart } from "./clauses";
import type { TimeMention } from "./times";

/** How far a time holds. "on": for the rest of the point; a number: only up to there. */
export function reachOf(text: string, mention: TimeMention): "on" | number {
  const start = clauseStart(text, mention.start);
  const lead = text.slice(start, mention.start);
  const next = text[mention.end] ?? "";
  if (/(?:顺延|延期|延长|推迟|展期)(?:到|至)$/.test(lead)) return endOfClause(text, mention.end);
  // 创建于1958年: of its beginning only
  if (/(?:[建创设]|成立|创办|组建)于$/.test(lead)) return endOfClause(text, mention.end);
  const range = mention.from?.year != null && mention.from.year !== mention.to?.year;
  const from = !range && /[由从]$/.test(lead) && !/^(?:以来|起|开始|[至到]今(?!年))/.test(text.slice(mention.end, mention.end + 3));
  if (from) return endOfPhrase(text, mention.end);
  if (next === "的") return endOfSentence(text, mention.end, true);
  if (text[start - 1] === "（" || text[start - 1] === "(") return closing(text, mention.end);
  if (/[（(]/.test(next)) return closing(text, mention.end);
  if (/其中$/.test(lead)) return endOfSentence(text, mention.end, true);
  const headed = lead.replace(/(?:截[至止]到?|截止|自|从|到|至|在|仅|其中|特别是|尤其是|同时|此外|[“"])/g, "").length <= 8;
  if (!headed) return endOfSentence(text, mention.end, false);
  const clause = text.slice(mention.end, mention.end + 40);
  const attribute = /^[^，。；：\d]*?(?:中|里|内)，/.test(clause) && next !== "，";
  return attribute ? endOfSentence(text, mention.end, false) : "on";
}

export function endOfPhrase(text: string, at: number): number {
  const end = /[，。；！？\n]|(?:增[至长加到]|提[高升]|上升|下降|翻|降[至到低]|扩大|减[至少]|升[至到为]|跃升|攀升|调整|优化|整合|缩短|压缩|改善|达|到)/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}
export function endOfClause(text: string, at: number): number {
  const end = /[，。；！？\n]/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}
export function endOfSentence(text: string, at: number, semicolon: boolean): number {
  const end = semicolon ? /[。；！？\n]/g : /[。！？\n]/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}
function closing(text: string, at: number): number {
  const end = /[）)。\n]/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}
