import type { FormTerms } from "../forms/form-terms";
import { catalogueRules, type CatalogueRule } from "../forms/catalogue-rules";
import { codeFinder } from "../forms/rules/find-code";
import { tellingTitles } from "../forms/telling-titles";
import { ledgerEntries } from "../ledger/ledger-forms";
import { forceWords, ruleProblemWords, ruleSentence } from "../wording/forms-rules";
import type { Indicator } from "../indicators/indicator";
import { ledgerComparison } from "../ledger/ledger-comparison";
import type { Ledger } from "../ledger/records";
import { indicatorsWords } from "../wording/comparison-sheets";
import { termsWords } from "../wording/forms-sheets";
import type { Language } from "../wording/language";
import { maybeText, number, text } from "./columns";
import type { LedgerData } from "./ledger-data";
import type { CellValue, TableColumn } from "./plan";
import type { ColumnSpec, TableSheetSpec } from "./sheet-spec";
import * as styles from "./styles";

type Column<Row> = ColumnSpec<Row, LedgerData>;

const known = new WeakMap<Ledger, ReadonlyMap<string, FormTerms>>();

/** What the analyst wrote beside an indicator. */
export function termsOf(ledger: Ledger, indicator: Indicator): FormTerms | undefined {
  let terms = known.get(ledger);
  if (!terms) known.set(ledger, (terms = new Map(ledger.terms.map((row) => [row.key, row]))));
  return terms.get(ledgerComparison(ledger).indicatorKey(indicator));
}

const help = (title: keyof typeof termsWords, words: keyof typeof termsWords, rule: NonNullable<TableColumn["validation"]>["rule"], language: Language): TableColumn["validation"] =>
  ({ rule, allowBlank: true, prompt: { title: termsWords[title][language], text: termsWords[words][language] } });

/** Columns of the catalogue's sheet that the analyst fills in for the forms. */
export const formTermsColumns: readonly Column<Indicator>[] = [
  {
    id: "rules", header: termsWords.rules, width: 30, style: styles.prose,
    validation: (language) => help("rules", "rulesHelp", { kind: "text", maxLength: 2000 }, language),
    cell: (row, { data }) => termsOf(data.ledger, row)?.rules ?? null,
  },
  {
    id: "threshold", header: termsWords.threshold, width: 9, style: { ...styles.number, format: "General" },
    validation: (language) => help("threshold", "thresholdHelp", { kind: "number", min: 0 }, language),
    cell: (row, { data }) => termsOf(data.ledger, row)?.threshold ?? null,
  },
  {
    id: "collect", header: termsWords.collect, width: 7, style: styles.centred,
    validation: (language) => help("collect", "collectHelp", { kind: "list", values: [termsWords.yes[language], termsWords.no[language]] }, language),
    cell: (row, { data, say }) => (termsOf(data.ledger, row)?.collect === false ? say(termsWords.no) : null),
  },
  { id: "rulesRead", header: termsWords.rulesRead, width: 40, style: styles.prose, cell: (row, { data, language }) => rulesInWords(data.ledger, row, language) },
];

const readings = new WeakMap<Ledger, ReadonlyMap<string, readonly CatalogueRule[]>>();

/** What the rules written at an indicator say, or what is wrong in them; the letters' suggestions where nobody wrote any. */
function rulesInWords(ledger: Ledger, indicator: Indicator, language: Language): string | null {
  const entries = ledgerEntries(ledger);
  let read = readings.get(ledger);
  if (!read) {
    const byCode = new Map<string, CatalogueRule[]>();
    for (const rule of catalogueRules(entries, codeFinder(entries))) byCode.set(rule.code, [...(byCode.get(rule.code) ?? []), rule]);
    readings.set(ledger, (read = byCode));
  }
  const own = read.get(ledgerComparison(ledger).indicatorKey(indicator));
  if (!own) return null;
  const titles = tellingTitles(entries);
  return own.map(({ rule, problem, suggested }) => (rule
    ? `${forceWords[rule.force][language]}${language === "zh" ? "：" : ": "}${ruleSentence(rule, (code) => titles.get(code) ?? code, language)}${suggested ? termsWords.suggested[language] : ""}`
    : `✗ ${ruleProblemWords(problem!, language)}`)).join("\n");
}

const isNo = (cell: CellValue): boolean => Object.values<string>(termsWords.no).includes(String(cell ?? "").trim().toLowerCase());

/** The same columns read back. */
export const formTermsTable: TableSheetSpec<FormTerms, LedgerData> = {
  id: "terms",
  table: "T_Indicators",
  words: indicatorsWords,
  tabColor: "2E75B6",
  frozen: 0,
  printed: 0,
  rows: ({ ledger }) => ledger.terms,
  columns: [
    text("key", indicatorsWords.columns.key, 11),
    maybeText("definition", indicatorsWords.columns.definition, 34),
    maybeText("rules", termsWords.rules, 30),
    number("threshold", termsWords.threshold, 9),
    { id: "collect", header: termsWords.collect, width: 7, cell: (row) => row.collect, read: (cell) => ({ collect: !isNo(cell) }) },
  ],
  blank: { key: "", definition: null, rules: null, threshold: null, collect: true },
};

/** Rows in which the analyst wrote nothing say nothing. */
export const saysSomething = ({ definition, rules, threshold, collect }: FormTerms): boolean =>
  definition !== null || rules !== null || threshold !== null || !collect;
