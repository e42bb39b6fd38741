import { expect, it } from "vitest";
import { formsPaneWords } from "../../src/wording/forms-pane";

it.each([[1, 1, "1 department, 1 indicator"], [2, 1, "2 departments, 1 indicator"], [1, 12, "1 department, 12 indicators"]])("%d and %d are counted as English counts: %s", (forms, indicators, words) => {
  expect(formsPaneWords.en.list(forms, indicators)).toBe(words);
});
