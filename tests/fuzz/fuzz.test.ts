import { expect, it } from "vitest";
import { annotatedLetters } from "../letters/annotation";
import { processorSeconds } from "../tools/processor-seconds";
import { wrongWith } from "./check";
import { mutate, random } from "./mutate";

/** A short run; `npm run fuzz` goes on for a million letters. */
it("reads 600 spoiled letters without falling over, each in a moment", async () => {
  const letters = (["samples", "tuned", "local"] as const).flatMap((folder) => annotatedLetters(folder));
  const next = random(20261121);
  const taken = await processorSeconds(() => {
    for (let i = 0; i < 600; i++) {
      const text = mutate(letters[i % letters.length]!.text.slice(0, 3000), letters[(i * 7) % letters.length]!.text, next);
      expect(wrongWith(text), JSON.stringify(text.slice(0, 400))).toBeNull();
    }
  });
  expect(taken).toBeLessThan(30);
}, 120_000);
