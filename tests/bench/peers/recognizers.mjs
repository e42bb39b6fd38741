// Recognizers-Text on the letters given as JSON on stdin: all models of numbers with units, as a ledger would need them.
import Recognizers from "@microsoft/recognizers-text-suite";
import { readFileSync } from "node:fs";

const { Culture, recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = Recognizers;
const models = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension];
const letters = JSON.parse(readFileSync(0, "utf8"));
const bytes = letters.reduce((sum, letter) => sum + Buffer.byteLength(letter), 0);
// Building the models is not reading.
for (const model of models) model("增长5%，投资3亿元，共12公里", Culture.Chinese);
const begin = performance.now(), processor = process.cpuUsage();
let found = 0;
for (const letter of letters) for (const model of models) found += model(letter, Culture.Chinese).length;
const { user, system } = process.cpuUsage(processor);
console.log(JSON.stringify({ name: "Recognizers-Text 1.3.1", bytes, ms: performance.now() - begin, cpu: (user + system) / 1000, found }));
