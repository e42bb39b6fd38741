import { COUNTED_FIGURE } from "../../text/counted-figure";
import { HEARTILY } from "./heartily";

/** The sentences between addressee and body: …收悉。经会同省财政厅研究，现答复如下： */
const answer = /(?:答复|复文|回复|函复|函告|办复|汇报|反馈|说明|报告|通报)(?:情况|意见|内容)?(?:如下|下(?=[：:]))(?:[，,]请[^，。：:；]{2,20}(?=[：:]))?|[如以]下(?:办理|协办|会办)?(?:答复|回复|办理|协办|会办|反馈)意见(?:[，,]供[^，。：:；]{2,24}参[考阅])?/g;
const received = /收悉|已收到|业已收到|敬悉|(?:交由?|转)我[厅局委办部院].{0,12}(?:办理|主办|承办)|现(?:将|就|对).{0,40}(?:答复|回复|函复)/;
/** Sentences that may follow 收悉。 and still greet. */
const politeness = new RegExp(`^(?:(?:首先[，,]?)?${HEARTILY}?[，,]?地?感谢|谢谢|收到(?:提案|建议)后|(?:我[厅局委办]|省\\S{1,8}|市\\S{1,8})?(?:党组)?(?:对此|领导)?(?:高度|非常|十分)重视[^。]{0,40}(?:研究|办理)|经[^。]{0,60}(?:研究|商|办理|沟通)|因[^。]{0,20}(?:相近|相似|合并)|现(?:就|将|对)|您?(?:所|们)?提(?:出)?的(?:建议|提案)(?:很|非常|具有|对))`);

/** What tells a figure doesn't greet any longer. */
const TELLS = new RegExp(COUNTED_FIGURE);
/** As far into a line as a greeting reaches. */
const GREETING_REACH = 800;
/** As much of a sentence as shows whether it still greets. */
const OPENING = 120;

/** Where a greeting that starts with the text at hand ends in it, or -1 where it does not greet. */
export function greetingEnd(line: string): number {
  let end = -1;
  answer.lastIndex = 0;
  for (let match = answer.exec(line); match; match = answer.exec(line)) {
    if (match.index > GREETING_REACH) break;
    end = match.index + match[0].length;
  }
  if (end >= 0) return skipPunctuation(line, end);
  const got = received.exec(line);
  if (!got || got.index > GREETING_REACH) return -1;
  end = sentenceEnd(line, got.index + got[0].length);
  // 你反映的问题已收悉，经核实，目前共有幼儿园11家…: it tells at once
  if (TELLS.test(line.slice(got.index + got[0].length, end))) return skipPunctuation(line, got.index + got[0].length);
  while (end < line.length && politeness.test(line.slice(end, end + OPENING))) end = sentenceEnd(line, end);
  return end;
}

function skipPunctuation(line: string, at: number): number {
  while (at < line.length && "：:。．.；;，,".includes(line[at]!)) at += 1;
  return at;
}

function sentenceEnd(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) if ("。！!？?".includes(line[at]!)) return at + 1;
  return line.length;
}

/** Does a line go on greeting? */
export const politeOpening = (line: string): boolean => politeness.test(line.slice(0, OPENING));
