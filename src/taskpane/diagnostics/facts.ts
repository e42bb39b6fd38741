import { unsigned } from "../../ledger/sheet-edits";
import { diagnosticsWords, type DiagnosticsWords } from "../../wording/diagnostics";
import type { Language } from "../../wording/language";
import { paneWords } from "../../wording/in-both";
import { HostProblem, type WorkbookHost } from "../../workbook/host";
import { tableNames } from "../../workbook/plan";
import { ledgerTables, readLedger } from "../../workbook/read-ledger";
import { localMinute } from "../compare/local-time";
import { lastProblem } from "../shell/last-problem";
import { productVersion } from "../shell/product-version";
import type { Surface } from "../shell/surface";

export interface FactSection {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, said: string])[];
}

/** Sets that the product uses or looks for, and how far they might go. */
const sets: readonly (readonly [set: string, versions: number])[] = [
  ["ExcelApi", 20], ["SharedRuntime", 2], ["RibbonApi", 2], ["CustomFunctionsRuntime", 5], ["DelayForCellEdit", 1],
];

/** What a person who is asked for help wants to know; nothing of any letter. Never throws: what can't be found out is said. */
export async function gatherFacts({ kind, host, systemTheme }: Surface, language: Language, storage: boolean): Promise<FactSection[]> {
  const words = diagnosticsWords[language];
  const { section } = words;
  const office = typeof Office === "undefined" ? undefined : Office.context;
  const { workbook, tables } = host ? await workbookFacts(host, words) : { workbook: [[section.workbook, words.noWorkbook] as const], tables: [] };
  const problem = lastProblem();
  return [
    {
      title: section.program, facts: [
        [words.version, productVersion], [words.place, words.places[kind]],
        ...(office?.diagnostics ? [[words.office, office.diagnostics.version] as const, [words.platform, String(office.diagnostics.platform)] as const] : []),
        [words.language, [language, office?.displayLanguage].filter(Boolean).join(" / ")], [words.theme, paneWords[language].themes[systemTheme]],
        [words.browser, navigator.userAgent], [words.size, `${innerWidth} × ${innerHeight} @ ${devicePixelRatio}`], [words.storage, storage ? words.works : words.blocked],
      ],
    },
    ...(office?.requirements && kind === "excel" ? [{ title: section.sets, facts: sets.map(([set, versions]) => [set, highest(office.requirements, set, versions) ?? words.noSet] as const) }] : []),
    { title: section.workbook, facts: workbook },
    ...(tables.length > 0 ? [{ title: section.tables, facts: tables }] : []),
    { title: section.problem, facts: [problem ? [localMinute(problem.at), problem.text] : [section.problem, words.none]] },
  ];
}

function highest(requirements: Office.RequirementSetSupport, set: string, versions: number): string | null {
  for (let minor = versions; minor >= 1; minor--) if (requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  return null;
}

type Facts = FactSection["facts"];

async function workbookFacts(host: WorkbookHost, words: DiagnosticsWords): Promise<{ workbook: Facts; tables: Facts }> {
  try {
    const [properties, tables] = [await host.properties(), await host.read([...new Set([...tableNames, ...ledgerTables])])];
    const { ledger, problems } = readLedger(tables);
    return {
      workbook: [
        [words.schema, properties.ReplyLedgerSchema ?? words.noLedger], [words.madeBy, properties.ReplyLedgerMadeBy ?? words.noLedger],
        [words.unread, problems.length === 0 ? words.none : problems.map(({ table, key, header }) => `${table} ${key} ${header}`).slice(0, 10).join("; ")],
        [words.edits, String(unsigned(ledger).length)],
      ],
      tables: tableNames.map((name) => {
        const table = tables.find((one) => one.name === name);
        return [name, table ? words.table(table.rows.length, table.headers.length) : words.noTable];
      }),
    };
  } catch (error) {
    const why = error instanceof HostProblem ? `${error.code} ${error.detail}` : String(error);
    return { workbook: [[words.section.workbook, words.notRead(why)]], tables: [] };
  }
}

/** The same as lines of plain text, to be pasted into a mail. */
export const factsText = (sections: readonly FactSection[]): string =>
  sections.map(({ title, facts }) => [`[${title}]`, ...facts.map(([label, said]) => `${label}: ${said}`)].join("\n")).join("\n\n");
