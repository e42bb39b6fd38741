import { catalogueOf } from "../ledger/catalogue-decisions";
import { addDefinition, renameDecision } from "../ledger/decide-catalogue";
import type { DecisionRecord } from "../ledger/records";
import { indicatorsWords } from "../wording/comparison-sheets";
import { text } from "./columns";
import type { TableData } from "./host";
import type { LedgerData } from "./ledger-data";
import { readRows } from "./read-rows";
import type { TableSheetSpec } from "./sheet-spec";

interface CatalogueRow {
  readonly key: string;
  readonly title: string;
  /** The title as it was written: where the two differ, somebody renamed the row in the sheet. */
  readonly named: string;
  readonly definition: string;
  /** The definition as it was written, likewise. */
  readonly defined: string;
}

const { columns: say } = indicatorsWords;

const catalogueTable: TableSheetSpec<CatalogueRow, LedgerData> = {
  id: "catalogue", table: "T_Indicators", words: indicatorsWords, tabColor: "2E75B6", frozen: 0, printed: 0, rows: () => [],
  columns: [text("key", say.key, 11), text("title", say.title, 30), text("named", say.named, 20), text("definition", say.definition, 34), text("defined", say.defined, 20)],
  blank: { key: "", title: "", named: "", definition: "", defined: "" },
};

/** The decisions with what people changed in the catalogue's own cells: a title, a definition. Nobody's name stands with them. */
export function withCatalogueEdits(decisions: readonly DecisionRecord[], tables: readonly TableData[]): readonly DecisionRecord[] {
  const table = tables.find(({ name }) => name === catalogueTable.table);
  if (!table) return decisions;
  const nobody = { by: "", at: "" };
  return readRows(catalogueTable, table).rows.reduce((made, { key, title, named, definition, defined }) => {
    const renamed = named !== "" && title.trim() !== "" && title.trim() !== named ? renameDecision(made, key, named, title, nobody) : made;
    const last = catalogueOf(renamed).definitions.get(key)?.at(-1)?.value ?? "";
    return definition.trim() === defined.trim() || definition.trim() === last ? renamed : addDefinition(renamed, key, definition, "", nobody);
  }, decisions);
}
