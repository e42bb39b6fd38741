/**
 * `npm run bench`: how fast, and how it grows; everything in one run on one machine, so that columns can be compared.
 * `npm run bench -- --quick` takes a tenth of the corpus.
 */
import { cpus, totalmem } from "node:os";
import { benchComparison } from "./comparison-shapes";
import { benchForms } from "./forms";
import { benchGrowth, benchKeystrokes, benchReading } from "./reading";
import { benchReport } from "./report";

const quick = process.argv.includes("--quick");

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB`);
benchReading(quick ? 2 : 20);
benchGrowth(quick ? [1, 2, 5] : [1, 2, 5, 10, 20, 50]);
benchKeystrokes(20);
benchComparison(quick ? 10 : 1);
await benchForms(quick ? 20 : 200, 300);
await benchReport(20, quick ? 200 : 2000);
