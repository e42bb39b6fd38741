import { clauseStart } from "./clauses";
import type { TimeMention } from "./times/time-mention";

/** How far a time holds. "on": for the rest of the point; a number: only up to there. */
export function reachOf(text: string, mention: TimeMention): "on" | number {
  const start = clauseStart(text, mention.start);
  const lead = text.slice(start, mention.start);
  const next = text[mention.end] ?? "";
  if (/(?:顺延|延期|延长|推迟|展期)(?:到|至)$/.test(lead)) return endOfClause(text, mention.end);
  // 创建于1958年: of its beginning only
  if (/(?:[建创设]|成立|创办|组建)于$/.test(lead)) return endOfClause(text, mention.end);
  if (ofFounding(text, mention)) return endOfClause(text, mention.end);
  // 在2021年增长30%的基础上再增长8%: of the 30 only
  const based = /在[^，]{0,4}$/u.test(lead) && BASED.exec(text.slice(mention.end, mention.end + 28))?.[0].length;
  if (based) return mention.end + based;
  // 第七次全国人口普查数据显示，…: of that sentence
  if (/(?:普|调)查$/.test(text.slice(mention.end - 2, mention.end))) return endOfSentence(text, mention.end, false);
  // 去年入冬前，全部完成。: of that sentence
  if (BEFORE_SEASON.test(text.slice(mention.end, mention.end + 6))) return endOfSentence(text, mention.end, false);
  // ，近3年提升21个百分点: of that change only
  if (mention.sense === "since" && mention.back !== undefined && text[start - 1] === "，" && lead === "" && CHANGED.test(text.slice(mention.end, mention.end + 8))) return endOfClause(text, mention.end);
  // ，“十二五”末为2707家；: told beside what is spoken of
  if (text[start - 1] === "，" && lead === "" && BESIDE.test(text.slice(mention.end, mention.end + 24))) return endOfSentence(text, mention.end, true);
  const range = mention.from?.year != null && mention.from.year !== mention.to?.year;
  const from = !range && /[由从]$/.test(lead) && !/^(?:以来|起|开始|[至到]今(?!年))/.test(text.slice(mention.end, mention.end + 3));
  if (from) return SEEN_FROM.test(text.slice(mention.end, mention.end + 16)) ? endOfSentence(text, mention.end, false) : endOfPhrase(text, mention.end);
  if (next === "的") return endOfSentence(text, mention.end, true);
  if (text[start - 1] === "（" || text[start - 1] === "(") return closing(text, mention.end);
  if (/[（(]/.test(next)) return closing(text, mention.end);
  // ，其中，2019年2730万元、2020年3415万元: each of its part; 。其中，2023年 goes on
  if (/其中$/.test(lead) || (lead === "" && /[，；（]其中，$/.test(text.slice(Math.max(0, start - 4), start)))) return endOfSentence(text, mention.end, true);
  const headed = lead.replace(/(?:截[至止]到?|截止|自|从|到|至|在|仅|其中|特别是|尤其是|同时|此外|[“"])/g, "").length <= 8;
  if (!headed) return endOfSentence(text, mention.end, false);
  const clause = text.slice(mention.end, mention.end + 40);
  const attribute = /^[^，。；：\d]*?(?:中|里|内)，/.test(clause) && next !== "，";
  if (attribute) return endOfSentence(text, mention.end, false);
  return nextInList(text, mention) ?? "on";
}

/** 于2022年建成预警平台，已归集13.5万名: a time of the founding only; the rest is what there is now. */
export const ofFounding = (text: string, { end }: TimeMention): boolean => FOUNDED.test(text.slice(end, end + FOUNDED_REACH));

/** 二是利用率不高，去年平均充放电226次；三是…: a time told within one of a list ends with it; null where it stands in none. */
function nextInList(text: string, { start, end, by }: TimeMention): number | null {
  const ahead = text.slice(end, end + LIST_REACH);
  const next = ahead.includes("；") ? NEXT.exec(ahead) : null;
  if (!next) return null;
  const said = text.slice(Math.max(0, start - LIST_REACH), start).split(PARTS).pop()!;
  const member = LISTED.exec(said);
  return member && (by || said.length - member.index >= SHORTEST_MEMBER) ? end + next[0].length - "；二是".length : null;
}

/** As much of a sentence as is looked through for the members of a list. */
const LIST_REACH = 160;
const PARTS = /[；。！？\n]/u;
const LISTED = /(?:^|[，：])[一二三四五六七八九]是/u;
/** Characters of a member, at least, before a time in its midst; what stands right behind 一是 is told of all of it, but a day by which it is to be done (一是6月底前开工). */
const SHORTEST_MEMBER = 8;
const NEXT = /^[^。！？\n]*?；[一二三四五六七八九]是/u;
/** A change that says over how many years, and no more. */
const CHANGED = /^(?:累计|共|已|平均|年均)?(?:提[升高]|增[长加]|下降|降低|减少|扩大|上升|翻)/u;
const FOUNDED = /^(?:率先|首批)?(?:建成|成立|设立|启动|上线|开通|投用|创办|创建|组建|搭建|建立)[^，。；\d]{2,30}(?<!以来)，(?:现|目前)?已(?:累计)?(?!全部|全面|完成|经完)/u, FOUNDED_REACH = 48;
const BASED = /^[^，。；]{1,24}基础上/u;
/** 入冬前，, 汛期前， */
const BEFORE_SEASON = /^(?:入[冬汛夏秋]|汛期|春节|开学|国庆|节|春耕|主汛期)前[，,]/u;
/** 从去年考核结果看， */
const SEEN_FROM = /^[^，。；]{0,12}(?:看|来说|来讲)[，,]/u;
/** A time, a link and its figure, and the part of the sentence ends. */
const BESIDE = /^(?:末|底)?(?:仅|只|则|还|就)?(?:为|是|有)(?:约|近)?\d[^，。；]{0,8}；/u;

/** As far as a time reaches at most where nothing stops it: text without stops is no sentence, and must not be looked through again for every time in it. */
const LONGEST_REACH = 1000;

function endAt(text: string, at: number, stop: RegExp): number {
  const found = text.slice(at, at + LONGEST_REACH).search(stop);
  return found < 0 ? Math.min(text.length, at + LONGEST_REACH) : at + found;
}

export const endOfPhrase = (text: string, at: number): number => endAt(text, at, /[，。；！？\n]|(?:增[至长加到]|提[高升]|上升|下降|翻|降[至到低]|扩大|减[至少]|升[至到为]|跃升|攀升|调整|优化|整合|缩短|压缩|改善|达|到)/u);
export const endOfClause = (text: string, at: number): number => endAt(text, at, /[，。；！？\n]/u);
export const endOfSentence = (text: string, at: number, semicolon: boolean): number => endAt(text, at, semicolon ? /[。；！？\n]/u : /[。！？\n]/u);
const closing = (text: string, at: number): number => endAt(text, at, /[）)。\n]/u);
