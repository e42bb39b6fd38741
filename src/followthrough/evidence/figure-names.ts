import { compareNames } from "../../indicators/name-similarity";

/** Verbs around the thing counted: 落实…资金 and …资金落实 are one name. */
const bare = (core: string) => {
  const cut = core.replace(measured, "").replace(/^(?:有效期内|完成|落实|实施|争取|下达|开展|确保|力争|实现|提高|达到|新?创建|推进|建设|新建)+|(?:完成|落实|实施|达到|提高|确保|力争|占比|年度任务)+$/gu, "");
  return cut.length >= 3 ? cut : core;
};

/** What is measured over a time is an average, whether or not it says so: PM2.5平均浓度, PM2.5浓度. */
const measured = /(?:年|月|日)?平均(?=浓度|降[水雨]|气温|温度|湿度|水位|风速|流量)/gu;

/** The same words in another order (改造提升敬老院, 敬老院改造提升) are one name; nothing shorter is sure to be. */
const SHORTEST = 5;

/** How like the names of a target and of a result are, 0…1; both as `Figure.core`. */
export function likenessOfNames(target: string, result: string): number {
  const [a, b] = [bare(target), bare(result)];
  const score = compareNames(a, b).score;
  return score < 0.96 && a.length === b.length && a.length >= SHORTEST && letters(a) === letters(b) ? 0.96 : score;
}

const letters = (name: string) => [...name].sort().join("");

/** Of the shorter of two names, so much stands in one piece in the other where both speak of the same things. */
const OBJECT = 0.7;
const SHORTEST_OBJECT = 5;

/**
 * Whether two names speak of the same things and the same deed, one of them with more words: 改造特殊困难老年人家庭,
 * 特殊困难老年人家庭适老化改造. Alone it proves nothing; with one unit and one year it is worth a look.
 */
export function sameObject(target: string, result: string): boolean {
  const [short, long] = target.length <= result.length ? [target, result] : [result, target];
  const piece = longestShared(short, long);
  if (piece.length < SHORTEST_OBJECT || piece.length < OBJECT * short.length) return false;
  const rest = long.replace(piece, "");
  return [...short.replace(piece, "")].every((letter) => rest.includes(letter));
}

function longestShared(short: string, long: string): string {
  let best = "";
  for (let at = 0; at + best.length < short.length; at++)
    while (at + best.length < short.length && long.includes(short.slice(at, at + best.length + 1))) best = short.slice(at, at + best.length + 1);
  return best;
}
