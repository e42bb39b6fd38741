import type { FollowLetter } from "./follow-letter";
import { announces, courtesy, planOpens } from "./future-words";
import type { Passage } from "./passage";
import { sentencesIn } from "./sentences";
import { speakerOf } from "./speaker";

/** What a caption holds at most: 一是进一步强化关键核心技术攻关。 */
const CAPTION = 34;

/**
 * The sentences of the body, in order, each with its place in the outline. A caption is left with the sentence that it
 * introduces. What the proposal asked for is left out.
 */
export function cutPassages(letter: FollowLetter, at: number): Passage[] {
  const { source, letter: { items } } = letter;
  const passages: Passage[] = [];
  items.forEach((item, index) => {
    const subject = subjectOf(letter, index);
    if (item.aspect === "ask" || isCaption(source.text.slice(item.clean.start, item.clean.end), item.marker)) return;
    const speaker = speakerOf(letter, index);
    let planned = item.aspect === "plan";
    for (const clean of withCaptions(source.text, sentencesIn(source.text, item.clean), item.marker)) {
      const text = source.text.slice(clean.start, clean.end);
      if (courtesy.test(text) || text.replace(/[\p{P}\p{S}\s\d]/gu, "").length < 5) continue;
      if (planOpens.test(text.slice(0, 8 + item.marker.length))) planned = true;
      const future = planned || planOpens.test(text) || announces(text);
      passages.push({ letter: at, file: letter.file, item: index, aspect: planned ? "plan" : item.aspect, span: source.toPasted(clean), clean, text, subject, speaker, future });
    }
  });
  return passages;
}

/** （三）下一步工作打算: a line that only introduces what is below. */
const isCaption = (text: string, marker: string) => !/[，。；]/u.test(text) && (text.length <= CAPTION || /[：:]\s*$/u.test(text)) && !/\d/u.test(text.slice(marker.length).replace(OF_YEAR, ""));

/** 四、2023年工作安排: a year in a caption is no figure; 2025年建成投用 says what will be. */
const OF_YEAR = /20\d\d年(?=[^\d]*(?:安排|打算|计划|思路|举措|措施|重点|工作|任务|目标|方向|情况)[：:]?\s*$)/u;

function withCaptions(text: string, sentences: readonly { start: number; end: number }[], marker: string) {
  const [first, second, ...rest] = sentences;
  if (!first || !second || marker === "") return sentences;
  const caption = text.slice(first.start, first.end);
  if (caption.length > CAPTION + marker.length || !/[。；;]$/u.test(caption) || /\d/u.test(caption.slice(marker.length)) || planOpens.test(text.slice(second.start, second.start + 6))) return sentences;
  return [{ start: first.start, end: second.end }, ...rest];
}

function subjectOf({ letter: { items } }: FollowLetter, index: number): string {
  for (let at: number | null = index, steps = 0; at !== null && steps < 12; steps++) {
    const item: (typeof items)[number] = items[at]!;
    if (item.aspect === "ask" && at !== index && item.title) return topicOf(item.title);
    at = item.parent;
  }
  // Not all letters name their asks; the top heading then says what it is about
  for (let at: number | null = index, steps = 0; at !== null && steps < 12; steps++) {
    const item: (typeof items)[number] = items[at]!;
    if (item.parent === null) return topicOf(item.title ?? "");
    at = item.parent;
  }
  return "";
}

/** 关于“提升农村供水保障水平”的建议 is about 提升农村供水保障水平. */
const topicOf = (title: string) => title.replace(/^关于|的(?:建议|提案|问题|意见)$|^[“"]|[。，]?[”"](?=$|的(?:建议|提案|问题|意见)$)/gu, "").replace(/^[“"]|[。，]?[”"]$/gu, "");
