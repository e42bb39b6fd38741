import { describe, expect, it } from "vitest";
import { checkForm } from "../../src/followthrough/check/check-form";
import { sessionOf } from "../../src/followthrough/check/session";
import { shortLetter } from "./letters";

const codes = (told: Partial<Parameters<typeof shortLetter>[0]>, ...earlier: ReturnType<typeof shortLetter>[]) =>
  checkForm(shortLetter({ file: "draft", year: 2024, ...told }), earlier).map(({ detail }) => detail.code);

describe("document number and date (GB/T 9704)", () => {
  it.each([
    ["云林函【2024】18号", ["brackets"]],
    ["云林函[2024]18号", ["brackets"]],
    ["云林函（2024）18号", ["brackets"]],
    ["云林函〔2024〕第18号", ["ordinal"]],
    ["云林函〔2024〕018号", ["leading-zero"]],
    ["云林函〔24〕18号", ["short-year"]],
    ["云林函〔2022〕18号", ["number-year"]],
    ["云林函【24】第018号", ["brackets", "ordinal", "leading-zero", "short-year"]],
  ])("%s", (number, expected) => expect(codes({ number })).toEqual(expected));

  it("says how it should be", () => {
    const [found] = checkForm(shortLetter({ file: "draft", year: 2024, number: "云林函【2024】第018号" }), []);
    expect(found).toMatchObject({ kind: "form", detail: { instead: "云林函〔2024〕18号" } });
  });

  it.each([
    ["2024年2月30日", "no-such-date"],
    ["2024年13月1日", "no-such-date"],
  ])("%s", (date, code) => expect(codes({ date })).toContain(code));

  it("a date before the session of the case", () => {
    const earlier = shortLetter({ file: "e", year: 2024, session: "省十四届人大二次会议" });
    expect(codes({ session: "省十四届人大三次会议", date: "2024年3月1日" }, earlier)).toContain("before-session");
    expect(codes({ session: "十四届全国人大一次会议", date: "2022年3月1日", number: "云林函〔2022〕1号" })).toContain("before-session");
  });

  it.each([
    ["云林函〔2024〕18号"],
    ["云林函〔 2024 〕 18 号"],
    ["云林提复字〔2024〕100号"],
  ])("nothing wrong with %s", (number) => expect(codes({ number })).toEqual([]));
});

describe("sessions", () => {
  it.each([
    ["省十四届人大三次会议", { body: "省人大", term: 14, number: 3 }],
    ["省政协十三届一次会议", { body: "省政协", term: 13, number: 1 }],
    ["十三届全国人大五次会议", { term: 13, number: 5 }],
    ["政协第十二届第二次会议", { term: 12, number: 2 }],
  ])("%s", (printed, expected) => expect(sessionOf(printed)).toMatchObject(expected));
});
