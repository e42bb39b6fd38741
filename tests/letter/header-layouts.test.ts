import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { cleanText } from "../../src/text/clean-text";
import { headerLayouts } from "./header-layouts";

const BODY = ["一、主要做法", "近年来，我局出台政策12项，培训人员3万人次，办理事项560件，工作取得积极进展。", "二、下一步打算", "我局将继续加大投入，完善机制，确保各项任务落实到位。"];

describe.each(headerLayouts)("$name", ({ head, tail, gives }) => {
  const { header, items } = readOutline(cleanText([head.trimStart(), ...BODY, tail.trimStart()].join("\n")));

  it.each(Object.entries(gives))("%s", (field, value) => expect(header[field as keyof typeof header]).toEqual(value));
  it("leaves the body alone", () => expect(items.map(({ level, role, aspect }) => `${level} ${role} ${aspect}`)).toEqual(["1 heading measure", "2 point measure", "1 heading plan", "2 point plan"]));
});
