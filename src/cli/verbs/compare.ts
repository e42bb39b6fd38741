import { compareLetters } from "../../comparison/compare-letters";
import { readLetter } from "../../engine";
import { importFile } from "../../import/import-file";
import type { Verb } from "../verb";
import { comparisonAsJson } from "./compare-json";
import { comparisonAsText } from "./compare-table";
import { readFileSync } from "node:fs";

export const compare: Verb = {
  options: { json: { type: "boolean" } },
  help: {
    zh: "compare FILE…  前后年度对照：先判断可比与否，再给出变化\n\nFILE 是答复（.txt .html .docx .pdf、文件夹、-），或一个台账 .xlsx。\n  --json  输出 JSON",
    en: "compare FILE…  year over year: whether figures are comparable, then the change\n\nFILEs are replies (.txt .html .docx .pdf, a folder, -) or one ledger .xlsx.\n  --json  print JSON",
  },
  async run({ inputs, options, language, terminal }) {
    const letters = [];
    for (const file of inputs) {
      const { text } = await importFile(file, readFileSync(file));
      letters.push({ file, ...readLetter(text) });
    }
    const comparison = compareLetters(letters);
    terminal.out(options.json ? `${comparisonAsJson(comparison, language)}\n` : comparisonAsText(comparison, language));
    return 0;
  },
};
