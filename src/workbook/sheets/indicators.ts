import { catalogueOf } from "../../ledger/catalogue-decisions";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Indicator } from "../../indicators/indicator";
import { listed, parted } from "../../wording/lists";
import { statusWords } from "../../wording/ledger";
import { accumulationWords, familyWords, indicatorsWords } from "../../wording/comparison-sheets";
import { shown } from "../columns";
import { formTermsColumns, termsOf } from "../form-terms-columns";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";

const { columns: say } = indicatorsWords;
const quiet = { style: styles.tracing };
const prose = { style: styles.prose };

export const indicatorsSheet: TableSheetSpec<Indicator, LedgerData> = {
  id: "indicators",
  table: "T_Indicators",
  words: indicatorsWords,
  tabColor: "2E75B6",
  frozen: 2,
  printed: 11,
  rows: ({ ledger }) => ledgerComparison(ledger).comparison.indicators,
  columns: [
    shown("key", say.key, 11, (row, { data }) => ledgerComparison(data.ledger).indicatorKey(row), { style: styles.key }),
    shown("title", say.title, 30, (row) => row.title, { style: { ...styles.prose, bold: true } }),
    shown("aliases", say.aliases, 34, (row, { language }) => parted(row.aliases, language), prose),
    shown("unit", say.unit, 11, (row) => row.unit, { style: styles.centred }),
    shown("dimension", say.dimension, { zh: 10, en: 18 }, (row, at) => at.say(familyWords[row.dimension.family]), { style: styles.centred }),
    shown("accumulation", say.accumulation, 19, (row, at) => (row.accumulation ? at.say(accumulationWords[row.accumulation]) : null), { style: styles.centred }),
    shown("status", say.status, 8, (row, at) => at.say(statusWords[row.status]), { style: styles.centred }),
    shown("department", say.department, 22, (row) => row.agencyName, prose),
    shown("definition", say.definition, 34, (row, { data }) => definitionOf(row, data) || null, prose),
    ...formTermsColumns,
    shown("years", say.years, 14, (row, { language }) => listed([...new Set(row.figures.map((f) => f.year).filter((y) => y !== null))].sort(), language), prose),
    shown("figures", say.figures, 8, (row) => row.figures.length, { style: { ...styles.number, format: "0" } }),
    shown("certainty", say.certainty, 8, (row) => row.certainty, { style: { ...styles.number, format: "0%", align: "center" } }),
    shown("offers", say.offers, 30, (row, { data, language }) => parted(offersOf(row, data), language), prose),
    shown("core", say.core, 20, (row) => [...new Set(row.figures.map((f) => f.core))].join("；"), quiet),
    shown("named", say.named, 20, (row) => row.title, quiet),
    shown("defined", say.defined, 20, (row, { data }) => definitionOf(row, data) || null, quiet),
  ],
};

/** The version that holds; one written for the forms alone counts too. */
function definitionOf(row: Indicator, { ledger }: LedgerData): string {
  const versions = catalogueOf(ledger.decisions).definitions.get(ledgerComparison(ledger).indicatorKey(row));
  return versions?.at(-1)?.value ?? termsOf(ledger, row)?.definition ?? "";
}

/** The likeliest other indicators that this may be, at most three. */
function offersOf(row: Indicator, { ledger }: LedgerData): string[] {
  const { comparison } = ledgerComparison(ledger);
  const titles = new Map(comparison.indicators.map((i) => [i.code, i.title]));
  const others = comparison.offers.filter((o) => o.a === row.code || o.b === row.code).map((o) => titles.get(o.a === row.code ? o.b : o.a)!);
  return [...new Set(others)].slice(0, 3);
}
