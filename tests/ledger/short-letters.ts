import { readLetter } from "../../src/engine";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";

/** A short reply of May of that year. */
export const shortLetter = (year: number, sentences: string, agency = "云岭省体育局"): string =>
  `${agency}关于省政协第${year - 2000}号提案的答复\n云体函〔${year}〕${year - 2000}号\n王明委员：\n您提出的《关于发展群众体育的提案》收悉，现答复如下：\n一、工作开展情况\n${sentences}\n感谢您的关心。\n${agency}\n${year}年5月20日\n`;

/** A ledger of short replies, each its year and what it says. */
export const shortLedger = (...letters: readonly (readonly [year: number, sentences: string, agency?: string])[]): Ledger =>
  letters.reduce((ledger, [year, sentences, agency]) =>
    putLetter(ledger, fromReading(readLetter(shortLetter(year, sentences, agency)), { fileName: `${year}.txt`, readAt: "2026-01-05 09:00" })).ledger, emptyLedger);
