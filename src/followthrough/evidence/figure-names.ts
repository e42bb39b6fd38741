import { compareNames } from "../../indicators/name-similarity";

/** Verbs around the thing counted: 落实…资金 and …资金落实 are one name. */
const bare = (core: string) => {
  const cut = core.replace(/^(?:有效期内|完成|落实|实施|争取|下达|开展|确保|力争|实现|提高|达到|创建|推进|建设|新建)+|(?:完成|落实|实施|达到|提高|确保|力争|占比|年度任务)+$/gu, "");
  return cut.length >= 3 ? cut : core;
};

/** The same words in another order (改造提升敬老院, 敬老院改造提升) are one name; nothing shorter is sure to be. */
const SHORTEST = 5;

/** How like the names of a target and of a result are, 0…1; both as `Figure.core`. */
export function likenessOfNames(target: string, result: string): number {
  const [a, b] = [bare(target), bare(result)];
  const score = compareNames(a, b).score;
  return score < 0.96 && a.length === b.length && a.length >= SHORTEST && letters(a) === letters(b) ? 0.96 : score;
}

const letters = (name: string) => [...name].sort().join("");
