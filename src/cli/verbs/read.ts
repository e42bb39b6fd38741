import { readFileSync } from "node:fs";
import { readLetter } from "../../engine";
import type { Verb } from "../verb";
import { readingAsJson } from "./read-json";

export const read: Verb = {
  options: { json: { type: "boolean" } },
  help: { zh: "read FILE…", en: "read FILE…" },
  async run({ inputs, terminal }) {
    for (const file of inputs) {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(file));
      terminal.out(`${readingAsJson(file, readLetter(text), false)}\n`);
    }
    return 0;
  },
};
