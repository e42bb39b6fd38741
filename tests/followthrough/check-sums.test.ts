import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/findings/check-draft";
import { shortLetter } from "./letters";

const sums = (done: string) => {
  const draft = shortLetter({ file: "draft", year: 2025, done });
  return checkDraft(draft, []).filter(({ kind }) => kind === "sum").map(({ sources }) => sources.map(({ span }) => draft.pasted.slice(span.start, span.end)));
};

describe("parts told before their total", () => {
  it.each([
    ["2023年服务林农324户，2024年服务林农706户，累计共有1090户次。", [["1090户次", "324户", "706户"]]],
    ["2023年服务林农324户，2024年服务林农706户，累计1090户。", []],
    ["2023年服务林农324户，2024年服务林农706户，累计990户。", [["990户", "324户", "706户"]]],
    ["2023年服务林农324户，2024年服务林农706户，累计1030户。", []],
  ])("%s", (done, gives) => expect(sums(done)).toEqual(gives));
});
