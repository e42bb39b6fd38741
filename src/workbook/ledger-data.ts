import { coverage, coverageByLetter, type Coverage } from "../ledger/coverage";
import type { Ledger, Located, MetricRecord, ReplyRecord, SourceRecord, StatementRecord } from "../ledger/records";

/** When and by what a workbook was made; the caller stamps it. */
export interface Made {
  /** YYYY-MM-DD HH:mm. */
  readonly at: string;
  /** Version of the product. */
  readonly by: string;
}

/** What was read from one paragraph. */
export interface Found {
  readonly statements: number;
  readonly metrics: number;
  readonly first: { readonly table: "T_Statements" | "T_Metrics"; readonly key: string } | null;
}

/** The ledger with the look-ups its sheets need. */
export interface LedgerData {
  readonly ledger: Ledger;
  readonly made: Made;
  readonly total: Coverage;
  of(letter: string): Coverage;
  reply(letter: string): ReplyRecord | undefined;
  statement(key: string | null): StatementRecord | undefined;
  firstMetricOf(statement: string): { readonly key: string; readonly count: number } | undefined;
  paragraph(row: Pick<Located, "letter" | "paragraph">): SourceRecord | undefined;
  found(row: SourceRecord): Found;
}

const place = (letter: string, paragraph: number): string => `${letter}#${paragraph}`;

export function ledgerData(ledger: Ledger, made: Made): LedgerData {
  const replies = new Map(ledger.replies.map((reply) => [reply.key, reply]));
  const statements = new Map(ledger.statements.map((statement) => [statement.key, statement]));
  const paragraphs = new Map(ledger.source.map((row) => [place(row.letter, row.paragraph), row]));
  const statementsAt = groupBy(ledger.statements, (row) => place(row.letter, row.paragraph));
  const metricsAt = groupBy(ledger.metrics, (row) => place(row.letter, row.paragraph));
  const metricsOf = groupBy(ledger.metrics, (row) => row.statement);
  return {
    ledger,
    made,
    total: coverage(ledger),
    of: coverageByLetter(ledger),
    reply: (letter) => replies.get(letter),
    statement: (key) => (key === null ? undefined : statements.get(key)),
    firstMetricOf: (statement) => {
      const own = metricsOf.get(statement);
      return own && { key: own[0]!.key, count: own.length };
    },
    paragraph: (row) => paragraphs.get(place(row.letter, row.paragraph)),
    found: (row) => {
      const at = place(row.letter, row.paragraph);
      const said = statementsAt.get(at) ?? [];
      const figures = metricsAt.get(at) ?? [];
      const first = said[0] ? { table: "T_Statements" as const, key: said[0].key } : figures[0] ? { table: "T_Metrics" as const, key: figures[0].key } : null;
      return { statements: said.length, metrics: figures.length, first };
    },
  };
}

/** How a letter is called in other sheets: its number, else its subject, else its file. */
export function letterLabel(reply: ReplyRecord | undefined): string {
  return reply ? reply.docNumber ?? reply.proposalTitle ?? reply.fileName ?? reply.key : "";
}

function groupBy<Row extends MetricRecord | StatementRecord>(rows: readonly Row[], by: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = by(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
