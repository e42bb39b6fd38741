import { parseRange, rangeName } from "../../workbook/addresses";
import type { ZipParts } from "./zip-parts";

interface Kept {
  /** What stood inside <autoFilter>. */
  readonly filters: string;
  readonly formulas: ReadonlyMap<string, string>;
  readonly columns: readonly string[];
}

/** Gives the tables back what the user had set on them: filters and calculated columns, by table name and column name. */
export function restoreTables(parts: ZipParts, before: ZipParts): void {
  const kept = new Map<string, Kept>();
  for (const part of before.names().filter(isTable)) {
    const xml = before.text(part)!;
    const name = attribute(xml, "displayName");
    if (name) kept.set(name, read(xml));
  }
  for (const name of parts.names().filter(isTable)) {
    parts.edit(name, (xml) => {
      const table = kept.get(attribute(xml, "displayName") ?? "");
      return table ? restore(xml, table) : xml;
    });
  }
}

const isTable = (name: string): boolean => /^xl\/tables\/[^/]+\.xml$/iu.test(name);
const attribute = (xml: string, name: string): string | null => new RegExp(`\\s${name}="([^"]*)"`, "u").exec(xml)?.[1] ?? null;
const columnPattern = /<tableColumn\s([^<>]*?)(?:\/>|>((?:(?!<tableColumn\s)[\s\S])*?)<\/tableColumn>)/gu;

function read(xml: string): Kept {
  const columns: string[] = [];
  const formulas = new Map<string, string>();
  for (const [, attributes = "", inside = ""] of xml.matchAll(columnPattern)) {
    const name = attribute(` ${attributes}`, "name") ?? "";
    columns.push(name);
    const formula = /<calculatedColumnFormula[^<>]*>(?:(?!<calculatedColumnFormula)[\s\S])*?<\/calculatedColumnFormula>/u.exec(inside)?.[0];
    if (formula) formulas.set(name, formula);
  }
  return { filters: /<autoFilter[^<>]*[^/<>]>((?:(?!<autoFilter)[\s\S])*?)<\/autoFilter>/u.exec(xml)?.[1] ?? "", formulas, columns };
}

function restore(xml: string, kept: Kept): string {
  const now = [...xml.matchAll(columnPattern)].map(([, attributes = ""]) => attribute(` ${attributes}`, "name") ?? "");
  const filters = kept.filters.replace(/colId="(\d+)"/gu, (_, id: string) => `colId="${now.indexOf(kept.columns[Number(id)] ?? "")}"`);
  const usable = filters !== "" && !filters.includes('colId="-1"');
  return xml
    .replace(/<autoFilter ref="([^"]+)"\s*\/>/u, (all: string, ref: string) => (usable && parseRange(ref) ? `<autoFilter ref="${rangeName(parseRange(ref)!)}">${filters}</autoFilter>` : all))
    .replace(columnPattern, (all: string, attributes: string, inside: string | undefined) => {
      const formula = kept.formulas.get(attribute(` ${attributes}`, "name") ?? "");
      return formula && !inside ? `<tableColumn ${attributes.trim()}>${formula}</tableColumn>` : all;
    });
}
