import { attribute } from "../markup/attribute";
import { markupTokens } from "../markup/markup-tokens";

/** One level of a list as Word defines it. */
export interface NumberingLevel {
  readonly start: number;
  /** ST_NumberFormat: chineseCounting, decimal … */
  readonly format: string;
  /** 第%1条, %1.%2: each %n is the number of that level, counted from 1. */
  readonly text: string;
  readonly suffix: "tab" | "space" | "nothing";
  /** All numbers of the label in Arabic digits. */
  readonly legal: boolean;
}

/** A list that paragraphs can belong to: lists on one definition go on counting together. */
export interface NumberingList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels whose count starts anew with this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

type Draft = { -readonly [Key in keyof NumberingLevel]: NumberingLevel[Key] };

const emptyLevel = (): Draft => ({ start: 1, format: "decimal", text: "", suffix: "tab", legal: false });

/** The lists of word/numbering.xml by numId. */
export function numberingDefinitions(xml: string): Map<string, NumberingList> {
  const abstract = new Map<string, Map<number, NumberingLevel>>();
  const lists = new Map<string, { definition: string; levels: Map<number, NumberingLevel>; restarts: Map<number, number> }>();
  const links = new Map<string, string>();
  const styles = new Map<string, string>();
  let definition = "";
  let list: string | null = null;
  let override = -1;
  let level: Draft | null = null;

  for (const token of markupTokens(xml, "xml")) {
    if (token.kind === "text") continue;
    const name = token.name.replace(/^\w+:/, "");
    if (token.kind === "close") {
      if (name === "lvl") level = null;
      else if (name === "num") list = null;
      continue;
    }
    const value = (): string => attribute(token.attributes, "w:val") ?? "";
    switch (name) {
      case "abstractNum":
        definition = attribute(token.attributes, "w:abstractNumId") ?? "";
        abstract.set(definition, new Map());
        break;
      case "numStyleLink":
        links.set(definition, value());
        break;
      case "styleLink":
        styles.set(value(), definition);
        break;
      case "num":
        list = attribute(token.attributes, "w:numId") ?? "";
        lists.set(list, { definition: "", levels: new Map(), restarts: new Map() });
        break;
      case "abstractNumId":
        if (list !== null) lists.get(list)!.definition = value();
        break;
      case "lvlOverride":
        override = Number(attribute(token.attributes, "w:ilvl") ?? 0);
        break;
      case "startOverride":
        if (list !== null) lists.get(list)!.restarts.set(override, Number(value()) || 0);
        break;
      case "lvl": {
        level = emptyLevel();
        const index = Number(attribute(token.attributes, "w:ilvl") ?? 0);
        if (list !== null) lists.get(list)!.levels.set(index, level);
        else abstract.get(definition)?.set(index, level);
        break;
      }
      case "start":
        if (level) level.start = Number(value()) || 0;
        break;
      case "numFmt":
        if (level) level.format = value() === "custom" ? "decimal" : value();
        break;
      case "lvlText":
        if (level) level.text = value();
        break;
      case "suff":
        if (level && (value() === "space" || value() === "nothing")) level.suffix = value() as "space" | "nothing";
        break;
      case "isLgl":
        if (level) level.legal = !/^(?:0|false|off)$/.test(value());
        break;
    }
  }

  const resolved = new Map<string, NumberingList>();
  for (const [id, { definition: own, levels, restarts }] of lists) {
    const shared = styles.get(links.get(own) ?? "") ?? own;
    resolved.set(id, { definition: shared, levels: new Map([...(abstract.get(shared) ?? []), ...levels]), restarts });
  }
  return resolved;
}
