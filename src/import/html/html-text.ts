/**
 * A web page, or what a browser puts on the clipboard, as text.
 *
 *   markup tokens ─► what nobody sees on the page is skipped
 *                 ─► blocks end lines, list items get their number
 *                 ─► cells gather in rows: tab-separated lines (tables that only lay the page out: their text)
 *
 * No DOM: the same in Node, a worker and the pane, and nothing of the page can ever run. Linear.
 */
import { attribute } from "../markup/attribute";
import { decodeEntities } from "../markup/entities";
import { markupTokens, type MarkupToken } from "../markup/markup-tokens";
import { Flow } from "./flow";
import { blockElements, hideableElements, unreadElements, voidElements } from "./html-elements";
import { listLabel } from "./list-label";
import { TableFrame } from "./table-frame";

type Open = Extract<MarkupToken, { kind: "open" }>;

/** Tables deeper in one another than any page needs are read as plain blocks. */
const deepestTable = 40;

interface OpenList {
  readonly ordered: boolean;
  readonly type: string | null;
  next: number;
}

/** Text of a page, paragraphs parted by "\n", cells by "\t". `keepSpace`: white space counts, as in <pre>. */
export function htmlToText(html: string, options: { readonly keepSpace?: boolean } = {}): string {
  const page = new Page(options.keepSpace ?? false);
  for (const token of markupTokens(html, "html")) page.take(token, html);
  return page.finish();
}

class Page {
  private readonly root = new Flow();
  private readonly tables: TableFrame[] = [];
  private readonly lists: OpenList[] = [];
  private hidden: { readonly name: string; depth: number } | null = null;
  private preformatted = 0;
  private tooDeep = 0;

  constructor(private readonly keepSpace: boolean) {}

  take(token: MarkupToken, html: string): void {
    if (this.hidden) this.passOver(token);
    else if (token.kind === "text") this.flow().text(decodeEntities(html.slice(token.start, token.end)), this.keepSpace || this.preformatted > 0);
    else if (token.kind === "open") this.open(token);
    else this.close(token.name);
  }

  finish(): string {
    while (this.tables.length > 0) this.closeTable();
    this.root.breakLine();
    return this.root.lines.join("\n");
  }

  /** Text that stands in a table but in no cell of it goes where the table stands. */
  private flow(): Flow {
    for (let depth = this.tables.length - 1; depth >= 0; depth--) {
      const flow = this.tables[depth]!.flow;
      if (flow) return flow;
    }
    return this.root;
  }

  private passOver(token: MarkupToken): void {
    if (token.kind === "text" || token.name !== this.hidden!.name) return;
    if (token.kind === "open") this.hidden!.depth += token.selfClosing ? 0 : 1;
    else if (--this.hidden!.depth === 0) this.hidden = null;
  }

  private open(token: Open): void {
    const { name } = token;
    if (name === "br") return this.flow().breakLine();
    if (this.isUnread(token)) {
      this.hidden = { name, depth: 1 };
      return;
    }
    const table = this.tables.at(-1);
    if (name === "table") {
      this.flow().breakLine();
      if (this.tables.length < deepestTable) this.tables.push(new TableFrame());
      else this.tooDeep++;
    } else if (table && name === "tr") table.openRow();
    else if (table && (name === "td" || name === "th")) table.openCell(Number(attribute(token.attributes, "colspan") ?? 1) || 1, Number(attribute(token.attributes, "rowspan") ?? 1) || 1);
    else if (blockElements.has(name)) {
      this.flow().breakLine();
      if (name === "pre") this.preformatted++;
      else if (name === "ol" || name === "ul") this.lists.push({ ordered: name === "ol", type: attribute(token.attributes, "type"), next: Number(attribute(token.attributes, "start") ?? 1) || 1 });
      else if (name === "li") this.openItem();
    }
  }

  private isUnread({ name, attributes, selfClosing }: Open): boolean {
    if (selfClosing || voidElements.has(name)) return false;
    if (unreadElements.has(name)) return true;
    return hideableElements.has(name) && /display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all/i.test(attributes);
  }

  private openItem(): void {
    const list = this.lists.at(-1);
    if (list?.ordered) this.flow().text(listLabel(list.type, list.next++), true);
  }

  private close(name: string): void {
    const table = this.tables.at(-1);
    if (name === "table") {
      if (this.tooDeep > 0) this.tooDeep--;
      else if (table) this.closeTable();
    } else if (table && name === "tr") table.closeRow();
    else if (table && (name === "td" || name === "th")) table.closeCell();
    else if (blockElements.has(name)) {
      this.flow().breakLine();
      if (name === "pre" && this.preformatted > 0) this.preformatted--;
      else if (name === "ol" || name === "ul") this.lists.pop();
    }
  }

  private closeTable(): void {
    const table = this.tables.pop()!;
    table.closeRow();
    const around = this.flow();
    around.add(table.lines);
    around.holdsTable = true;
  }
}
