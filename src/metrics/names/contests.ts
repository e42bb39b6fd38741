import { allMatches } from "../../text/all-matches";
import type { Named } from "./named";
import type { Stated } from "./told";
import { people } from "./words";

// Medals and prizes are named for where they were won.

/** 在全国技能大赛上，我省选手摘得1金3银: where they were won. */
export function medalsWon({ around, draft }: Stated): Named | null {
  if (!METALS.has(draft.figure.base)) return null;
  const before = around.text.slice(Math.max(draft.sentence, draft.figure.start - GAMES_REACH), draft.figure.start);
  let games = "";
  for (const m of allMatches(GAMES, before)) games = m.groups!.games!;
  const noun = people[draft.figure.base]!;
  return { name: `${games}${noun}`, noun, rule: "name.medals" };
}

/** 在第二十四届中国专利奖评选中，我省获金奖2项、银奖5项; 在亚残运会上，夺得金牌38枚 */
export function awarded({ around, around: { text }, i, draft, own }: Stated): Named | null {
  const award = AWARD.exec(own)?.groups!.award;
  if (award === undefined) return null;
  // 获全省大赛一等奖2个、二等奖5个
  const last = around.drafts[i - 1], other = last?.sentence === draft.sentence && own === award ? last.name.replace(PRIZE, award!) : "";
  if (other !== "" && other !== last!.name && last!.name.length > award!.length) return { name: other, noun: award!, rule: "name.medals" };
  let where = own.startsWith("在") ? /^在(?:第[^，届]{1,6}届)?(?<where>[^，]{2,14}?)[中上]/u.exec(own)?.groups!.where : undefined;
  if (!own.startsWith("在")) for (const m of allMatches(AWARDED_AT, text.slice(draft.sentence, draft.figure.start))) where = m.groups!.where;
  return where === undefined || !CONTEST.test(where) ? null : { name: `${where}${award!}`, noun: award!, rule: "name.medals" };
}

const PRIZE = /(?:[金银铜]奖|[一二三特]等奖|优[秀胜]奖)$/u;
const AWARD = /^(?:[^，]{0,22}?(?:获得?|夺得|摘得|斩获|赢得|荣获))?(?:的)?(?<award>[金银铜](?:奖|牌)|[一二三特]等奖|优[秀胜]奖|奖牌)$/u;
const CONTEST = /(?:赛|会|奖|节|评比)$/u;
const AWARDED_AT = /(?:^|[，；])\s*在(?:刚刚结束的|[^，。；届]{0,8}举[办行]的)?(?:第[^，届]{1,6}届)?(?<where>[^，。；在届]{3,16}?)(?:评选|评审|角逐|比赛|决赛)?[中上]，/gu;
export const METALS: ReadonlySet<string> = new Set(["金", "银", "铜"]);
const GAMES = /(?:(?<![\u4e00-\u9fff“])|[在年获得于])(?<games>(?:(?![在于获得])[^，。；、\d年\s]){1,14}?(?:运动会|运会|大赛|锦标赛|联赛|奥运会|冬奥会|残奥会)”?)(?![\u4e00-\u9fff]{0,2}(?:前|后|筹备))/gu;
const GAMES_REACH = 48;
