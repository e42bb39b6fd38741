import { describe, expect, it } from "vitest";
import { themeOfBackground } from "../../src/taskpane/shell/use-office-theme";

describe("Excel's theme by its background", () => {
  it.each([
    { color: "#FFFFFF", theme: "light" }, { color: "#f3f3f3", theme: "light" }, { color: "#262626", theme: "dark" }, { color: "#000000", theme: "dark" },
    { color: "#FF212121", theme: "dark" }, { color: "#NaN", theme: null }, { color: "white", theme: null },
  ])("$color is $theme", ({ color, theme }) => expect(themeOfBackground(color)).toBe(theme));
});
