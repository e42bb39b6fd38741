/** A piece of HTML or XML. `start` and `end` are offsets in the source. */
export type MarkupToken =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | {
      readonly kind: "open";
      /** Lower case for HTML, as written for XML. */
      readonly name: string;
      /** Raw, between the name and the closing bracket. */
      readonly attributes: string;
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly start: number; readonly end: number };

/** HTML elements whose content is no markup. */
const rawElements = new Set(["script", "style", "textarea", "title", "xmp", "noembed", "noframes"]);

const nameAt = /[A-Za-z][^\s/>]{0,200}/y;

/** Where the tag that starts at `from` ends: the first ">" outside quoted attribute values, or the end of the source. */
function endOfTag(source: string, from: number): number {
  let quote = "";
  for (let at = from; at < source.length; at++) {
    const character = source[at]!;
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === ">") return at;
    // A quote opens a value only after "=": `<p "title>` is what broken pages have.
    else if ((character === '"' || character === "'") && source[at - 1] === "=") quote = character;
  }
  return source.length;
}

const indexOrEnd = (source: string, needle: string, from: number): number => {
  const at = source.indexOf(needle, from);
  return at < 0 ? source.length : at;
};

/**
 * HTML or XML as a flat run of tokens, in one pass; comments, doctype, processing instructions dropped, CDATA given as text.
 * Forgiving: whatever is no tag is text. No nesting is checked, that is the reader's business.
 */
export function* markupTokens(source: string, language: "html" | "xml"): Generator<MarkupToken> {
  const lowerCase = language === "html";
  let at = 0;
  while (at < source.length) {
    const bracket = indexOrEnd(source, "<", at);
    if (bracket > at) yield { kind: "text", start: at, end: bracket };
    if (bracket === source.length) return;
    if (source.startsWith("<!--", bracket)) {
      at = indexOrEnd(source, "-->", bracket + 4) + 3;
    } else if (source.startsWith("<![CDATA[", bracket)) {
      const end = indexOrEnd(source, "]]>", bracket + 9);
      yield { kind: "text", start: bracket + 9, end };
      at = end + 3;
    } else if (source[bracket + 1] === "!" || source[bracket + 1] === "?") {
      at = indexOrEnd(source, ">", bracket + 2) + 1;
    } else {
      const closing = source[bracket + 1] === "/";
      nameAt.lastIndex = bracket + (closing ? 2 : 1);
      const written = nameAt.exec(source)?.[0];
      if (!written) {
        yield { kind: "text", start: bracket, end: bracket + 1 };
        at = bracket + 1;
        continue;
      }
      const name = lowerCase ? written.toLowerCase() : written;
      const end = endOfTag(source, nameAt.lastIndex);
      at = end + 1;
      if (closing) {
        yield { kind: "close", name, start: bracket, end: at };
        continue;
      }
      const selfClosing = source[end - 1] === "/";
      const attributes = source.slice(nameAt.lastIndex, selfClosing ? end - 1 : end);
      yield { kind: "open", name, attributes, selfClosing, start: bracket, end: at };
      if (lowerCase && rawElements.has(name) && !selfClosing) at = endOfRaw(source, name, at);
    }
  }
}

/** Where the closing tag of a raw element stands. */
function endOfRaw(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}
