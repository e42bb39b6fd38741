/** `npm run excel:traffic`: requests and bytes of what the Excel host does. */
import { loadExcel } from "../../hosts/excel-wire/load-excel";
import { measureTraffic } from "./measure-traffic";

const kilo = (bytes: number): string => `${(bytes / 1024).toFixed(0).padStart(7)} KB`;
const rows = await measureTraffic(loadExcel());
console.log(`${"operation".padEnd(44)} syncs   largest request    largest answer    sent in all      time*`);
for (const { what, syncs, largestRequest, largestAnswer, sent, milliseconds } of rows) {
  console.log(`${what.padEnd(44)} ${String(syncs).padStart(5)}        ${kilo(largestRequest)}        ${kilo(largestAnswer)}     ${kilo(sent)} ${milliseconds.toFixed(0).padStart(7)} ms`);
}
console.log("* of Microsoft's library and the fake host here; Excel's own time comes on top.");
process.exit(0);
