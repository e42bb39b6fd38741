import type { Aspect } from "../letter";
import { aspectCue } from "./aspect-cues";
import { judges, looksBack, looksThrough } from "./came";
import { doneAt } from "./done";
import { plannedAt } from "./planned";
import { sentenceKind } from "./sentence-kinds";
import { sentencesOf } from "./sentences";

/** What one sentence tells. */
interface Told {
  readonly aspect: Aspect;
  readonly yields: boolean;
  /** What is wanting: decides unless what is done about it follows. */
  readonly lacks?: true;
}

/** Where a text stands: the year of its letter, and whether anything is above it. */
export interface Place {
  readonly year: number | null;
  readonly below: boolean;
}

/**
 * The aspect of a text by its sentences, or null where none tells. The first that tells decides, but one that only leads up
 * to another (agreement, a rule quoted) yields to it, and what was asked yields to what is answered to it in the same breath.
 * `most`: how many sentences are looked at.
 */
export function weighSentences(text: string, place: Place, most?: number): Aspect | null {
  let led: Aspect | null = null;
  let leading = 0;
  let lacks = false;
  let received = false;
  let untold = 0;
  let figures = false;
  for (const { text: sentence, responds } of sentencesOf(text, most)) {
    const told = sentenceAspect(sentence, place, led !== null);
    if (told === null) untold += sentence.length;
    if (told === null && /\d/u.test(sentence)) figures = true;
    // 现有托位11.7万个。但受场地限制，部分园尚不具备条件: how far it has come, below what was asked
    if (told?.aspect === "other" && !told.yields && figures && place.below && led === null) return "measure";
    // 您提出加强人才培养。目前，全区28所院校开设相关专业: how things stand is the answer
    if (told === null && led === "ask" && STATE.test(sentence)) return "measure";
    if (told === null || (lacks && !responds)) continue;
    // a promise behind an account of things as they are is not what the text is about
    if (told.aspect === "plan" && led === null && untold * 2 > text.length) return null;
    if (lacks) return told.aspect;
    if (led === "ask" && !(told.aspect !== "ask" && (answers(sentence, told) || (received && !told.yields)))) {
      // 我局高度重视，进行了认真研究: what is told next is the answer, whoever did it
      received ||= told.aspect === "other" && told.yields;
      continue;
    }
    if (told.lacks && led !== "other") {
      [led, lacks] = ["other", true];
      continue;
    }
    if (told.aspect !== "ask" && !told.yields) return led === "other" && leading >= AT_LENGTH && told.aspect === "measure" ? led : told.aspect;
    led ??= told.aspect;
    leading += 1;
  }
  return led;
}

const STATE = /^(?:目前|近年来|截[至止]|20\d\d年|今年|去年)[^。]{0,80}\d/;

/** As many sentences on the state of things are what a paragraph is about. */
const AT_LENGTH = 2;

/** Behind an ask, sentences go on with it unless somebody of the agency acts or something stands against it. */
const OWN = /^(?:[^，。]{0,24}[，,])?[^，。]{0,10}(?:我们|我[厅局委办部院会行省市县区]|全[省市区州国]|目前|近年来|截[至止]|20\d\d年|今年|去年|[省市][^，。]{2,8}[厅局委办])|^[^。]{2,60}(?:一直|始终|历来)是我[厅局委办部院会行省市县区]/;


const answers = (sentence: string, told: Told): boolean => !told.yields && (told.aspect === "plan" || OWN.test(sentence));

function sentenceAspect(printed: string, { year, below }: Place, led: boolean): Told | null {
  const opening = aspectCue(printed);
  if (opening) return { aspect: (opening.aspect === "ask" ? answeredWith(printed) : null) ?? opening.aspect, yields: false };
  if (year !== null && comesAfter(printed, year)) return { aspect: "plan", yields: false };
  const sentence = printed.replace(QUOTED, "“”");
  const planned = plannedAt(sentence);
  const done = doneAt(sentence);
  const kind = sentenceKind(sentence, done >= 0, below);
  if (kind && !kind.yields) return { aspect: kind.aspect, yields: false, ...(kind.lacks ? { lacks: true } : {}) };
  if (planned >= 0 && (done < 0 || planned <= done)) return { aspect: "plan", yields: false };
  if (looksBack(sentence) || (done < 0 && looksThrough(sentence))) return { aspect: "result", yields: false };
  if (kind) return { aspect: kind.aspect, yields: true };
  if (done >= 0) return { aspect: "measure", yields: false };
  return judges(sentence) || (!below && !led && STANDS.test(sentence)) ? { aspect: "result", yields: false } : null;
}

/** 提案还建议设立基金，经与市财政局沟通，拟先组建子基金: asked, and answered in the same sentence; null where it only asks. */
function answeredWith(ask: string): Aspect | null {
  const answer = ANSWER.exec(ask)?.groups!.answer;
  return answer === undefined ? null : WILL_BE.test(answer) ? "plan" : IS_DONE.test(answer) ? "measure" : null;
}
const ANSWER = /[，,]经(?:与|会商|商)[^。，,]{0,30}(?:会商|沟通|协商|研究|衔接|对接|[厅局委])[，,](?<answer>[^。]*)/;
const WILL_BE = /^(?:现|初步)?(?:拟|将|计划|决定)/, IS_DONE = /已(?:于|经|在|列|纳|将)/;

/** What others said, and names. */
const QUOTED = /“[^“”]{0,120}”|"[^"]{0,80}"|《[^《》]{0,80}》/g;

/** The level reached by a day, as the first thing said. */
const STANDS = /^截[至止][^，,。]{2,14}[，,](?:全[省市县区州]|我[省市县区州])[^。]{2,80}(?:达|突破|增长|提高|提升|跃升|降至|下降)|^目前[，,][^。]{2,60}达到?[^。]{2,16}[，,][较比][^。]{2,16}(?:增长|提高|提升)/;

const YEAR = /^(?:(?:通过|经过)[^，。]{2,12}[，,])?(?:力争|预计)?[到至在]?(20\d\d)年/;

/** 到2027年，…达到60%以上: a year behind that of the letter. */
function comesAfter(sentence: string, year: number): boolean {
  const named = YEAR.exec(sentence)?.[1];
  return named !== undefined && Number(named) > year;
}
