import type { Language } from "../wording/language";
import { HostProblem, type TableData, type WorkbookHost } from "./host";
import { languageOf, ledgerTables, readLedger, type LedgerRead } from "./read-ledger";
import { migrations, schemaVersion, versionOf, type Migration } from "./schema";

export interface OpenedLedger extends LedgerRead {
  readonly tables: readonly TableData[];
  /** The language the workbook was made in; null where it has no ledger. */
  readonly language: Language | null;
  /** What an older workbook went through; it is written in the new form by the next write. */
  readonly migrated: readonly Migration[];
}

/** Workbooks that have today's form keep it while they are open: asking each time would cost Excel a request. */
const current = new WeakSet<object>();

/**
 * The ledger of a workbook, whatever version wrote it. Throws HostProblem `newer-ledger` for one that a newer version of the
 * product wrote: what it holds beyond our tables would be lost by writing into it.
 */
export async function openLedger(host: Pick<WorkbookHost, "read" | "properties">): Promise<OpenedLedger> {
  const tables = await host.read(ledgerTables);
  const language = languageOf(tables);
  const version = language === null ? schemaVersion : current.has(host) ? schemaVersion : versionOf(await host.properties());
  if (version === null || version > schemaVersion) throw new HostProblem("newer-ledger", String(version ?? ""));
  if (language !== null && version === schemaVersion) current.add(host);
  return { ...readLedger(tables), tables, language, migrated: migrations.filter(({ to }) => to > version) };
}
