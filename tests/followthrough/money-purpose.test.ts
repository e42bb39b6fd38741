import { describe, expect, it } from "vitest";
import { followLetters } from "../../src/followthrough/follow-letters";
import { shortLetter } from "./letters";

/** What the later letter is taken to say of the first promise of the earlier one: status, first answer. */
const told = (plan: string, done: string) => {
  const letters = [shortLetter({ file: "a", year: 2023, plan }), shortLetter({ file: "b", year: 2025, number: "云林函〔2025〕9号", done })];
  const [first] = followLetters(letters, { links: [], renames: [], statuses: [] }).filter(({ commitment }) => commitment.file === "a");
  return { text: first!.commitment.text, status: first!.proposed, answer: first!.responses[0]?.text ?? null, certain: first!.responses[0]?.certain ?? null };
};

describe("money promised for a purpose", () => {
  it("is answered by the money that was spent on it that year, for a person to confirm", () => {
    expect(told("2024年拟安排专项资金2.6亿元，支持基层林业站能力提升。", "2024年，投入基层林业站专项资金2.58亿元。")).toEqual({
      text: "2024年拟安排专项资金2.6亿元，支持基层林业站能力提升", status: "partial", answer: "2024年，投入基层林业站专项资金2.58亿元。", certain: false,
    });
  });
  it.each([
    ["spent on something else", "2024年拟安排专项资金2.6亿元，支持基层林业站能力提升。", "2024年，投入古树名木保护资金2.58亿元。"],
    ["spent in another year", "2024年拟安排专项资金2.6亿元，支持基层林业站能力提升。", "2025年，投入基层林业站专项资金2.58亿元。"],
    ["many times as much", "2024年拟安排专项资金2.6亿元，支持基层林业站能力提升。", "2024年，投入基层林业站专项资金26亿元。"],
    ["promised for something of its own name", "2024年拟安排古树名木保护资金2.6亿元，支持基层林业站能力提升。", "2024年，投入基层林业站专项资金2.58亿元。"],
  ])("isn't answered by money %s", (_, plan, done) => expect(told(plan, done).answer === null || told(plan, done).status !== "partial").toBe(true));
});
