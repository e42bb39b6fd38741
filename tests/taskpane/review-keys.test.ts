import { describe, expect, it } from "vitest";
import { actOf, type Act } from "../../src/taskpane/review/acts";

const none = { ctrlKey: false, metaKey: false, altKey: false };

describe("keys of the review", () => {
  it.each<{ pressed: Partial<typeof none> & { key: string; code: string }; act: Act | null }>([
    { pressed: { key: "a", code: "KeyA" }, act: "accept" },
    { pressed: { key: "C", code: "KeyC" }, act: "correct" },
    { pressed: { key: "d", code: "KeyD" }, act: "dismiss" },
    { pressed: { key: "m", code: "KeyM" }, act: "make" },
    { pressed: { key: "Process", code: "KeyN" }, act: "next" },
    { pressed: { key: "p", code: "KeyP" }, act: "previous" },
    { pressed: { key: "u", code: "KeyU" }, act: "undo" },
    { pressed: { key: "z", code: "KeyZ", ctrlKey: true }, act: "undo" },
    { pressed: { key: "a", code: "KeyA", ctrlKey: true }, act: null },
    { pressed: { key: "c", code: "KeyC", metaKey: true }, act: null },
    { pressed: { key: "d", code: "KeyD", altKey: true }, act: null },
    { pressed: { key: "z", code: "KeyZ" }, act: null },
    { pressed: { key: "Enter", code: "Enter" }, act: null },
  ])("$pressed.key ($pressed.code) does $act", ({ pressed, act }) => {
    expect(actOf({ ...none, ...pressed })).toBe(act);
  });
});
