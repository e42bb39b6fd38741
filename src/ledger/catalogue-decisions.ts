import type { DecisionRecord } from "./records";

/**
 * Decisions about the catalogue, kept in T_Decisions beside the others. `row` is a row of T_Indicators:
 * - `title`: what the indicator is called from now on
 * - `alias`: another wording of it, as somebody wrote it; letters that use it are matched with it. `row` is `indicator|core|core`,
 *   the indicator's own core last
 * - `definition`: its definition (口径); one record for each version, the last one holds
 */
export interface CatalogueDecisions {
  readonly titles: ReadonlyMap<string, string>;
  /** Written wordings, by row of T_Indicators. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Versions, oldest first, by row of T_Indicators. */
  readonly definitions: ReadonlyMap<string, readonly DecisionRecord[]>;
}

const known = new WeakMap<readonly DecisionRecord[], CatalogueDecisions>();

export function catalogueOf(decisions: readonly DecisionRecord[]): CatalogueDecisions {
  let made = known.get(decisions);
  if (!made) known.set(decisions, (made = read(decisions)));
  return made;
}

function read(decisions: readonly DecisionRecord[]): CatalogueDecisions {
  const titles = new Map<string, string>();
  const aliases = new Map<string, string[]>();
  const definitions = new Map<string, DecisionRecord[]>();
  for (const decision of decisions) {
    const { row, field, value } = decision;
    if (field === "title" && value.trim() !== "") titles.set(row, value.trim());
    else if (field === "alias") {
      const [indicator = ""] = row.split("|");
      aliases.set(indicator, [...(aliases.get(indicator) ?? []), value]);
    } else if (field === "definition") definitions.set(row, [...(definitions.get(row) ?? []), decision]);
  }
  return { titles, aliases, definitions };
}
