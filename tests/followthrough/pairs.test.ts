import { describe, expect, it } from "vitest";
import { followLetters } from "../../src/followthrough/follow-letters";
import { pairLetters, pairs, type Pair } from "./pairs";

const followed = followLetters(pairLetters());
const bare = (text: string) => text.replace(/\s/gu, "");
const of = ({ file, promise }: Pair) => {
  const found = followed.find(({ commitment }) => commitment.file === file && bare(commitment.text).includes(promise));
  if (!found) throw new Error(`${file} has no commitment ${promise}`);
  return found;
};
const answers = (pair: Pair, text: string) => pair.answers.some((words) => bare(text).includes(words));
const answered = pairs.filter((pair) => pair.answers.length > 0);
const silent = pairs.filter((pair) => pair.answers.length === 0);

describe(`${pairs.length} promises of made-up letters, answered by hand`, () => {
  it("ranks the answer first or second, but for those that share no words with it", () => {
    const missed = answered.filter((pair) => !of(pair).responses.slice(0, 2).some(({ text }) => answers(pair, text)));
    expect(["消防安全专项整治"]).toEqual(expect.arrayContaining(missed.map(({ promise }) => promise)));
    expect(1 - missed.length / answered.length).toBeGreaterThanOrEqual(0.85);
  });
  it("is wrong at most once in ten where it is certain", () => {
    const certain = pairs.flatMap((pair) => of(pair).responses.filter((response) => response.certain).slice(0, 1).map(({ text }) => ({ pair, text })));
    const wrong = certain.filter(({ pair, text }) => !answers(pair, text));
    expect(certain.length).toBeGreaterThanOrEqual(20);
    expect(wrong.map(({ pair, text }) => `${pair.promise} → ${text}`)).toEqual([]);
  });
  it.each(silent.map((pair) => [pair.promise, pair] as const))("%s: nothing is forced upon it", (_, pair) => {
    expect(of(pair).responses.map(({ text }) => text)).toEqual([]);
    expect(of(pair).status).toBe("no-response");
  });
  it.each(pairs.filter(({ trap }) => trap !== undefined).map((pair) => [pair.promise, pair.trap!, pair] as const))("%s is not answered by %s", (_, trap, pair) => {
    expect(of(pair).responses[0]?.text ?? "").not.toContain(trap);
  });
  it("proposes the status that a reader would", () => {
    const other = pairs.filter((pair) => !pair.statuses.includes(of(pair).status));
    // 改造提升18家 is read as a growth; the second is the one missed above
    expect(["乡镇敬老院18家", "消防安全专项整治"]).toEqual(expect.arrayContaining(other.map(({ promise }) => promise)));
  });
});
