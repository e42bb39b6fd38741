import { addLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Language } from "../../src/wording/language";
import { annotatedReading } from "../ledger/annotated-reading";

export const sampleNames = ["water-2023", "water-2024", "elderly-care-2024"] as const;

export const sampleLedger = (names: readonly string[] = sampleNames): Ledger =>
  names.reduce((ledger, name) => addLetter(ledger, fromReading(annotatedReading(name), { fileName: `${name}.txt`, readAt: "2026-11-21 10:40" })), emptyLedger);

export const samplePlan = (ledger: Ledger, language: Language = "zh"): WorkbookPlan =>
  layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-11-21 10:40", by: "0.1.0" }), language);
