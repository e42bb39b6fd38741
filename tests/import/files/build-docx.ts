import { strToU8, zipSync, type Zippable } from "fflate";

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph; `list` is numId and level, `style` a paragraph style. Text may hold markup of runs. */
export function paragraph(text: string, { list, level = 0, style }: { list?: number; level?: number; style?: string } = {}): string {
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ""}${list === undefined ? "" : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`}`;
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** Levels of one list as [format, text, start]. */
export type Levels = readonly (readonly [format: string, text: string, start?: number])[];

/** word/numbering.xml: definition n has the levels, list n (numId n) uses it; `extra` is more XML of lists. */
export function numbering(definitions: readonly Levels[], extra = ""): string {
  const level = ([format, text, start = 1]: Levels[number], index: number): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = definitions.map((levels, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${levels.map(level).join("")}</w:abstractNum>`);
  const lists = definitions.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`);
  return `<?xml version="1.0"?><w:numbering ${wordNamespace}>${abstract.join("")}${lists.join("")}${extra}</w:numbering>`;
}

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document of such a body, with numbering.xml and styles.xml where given. */
export function buildDocx(body: string, { numberingXml, styles, more = {} }: { numberingXml?: string; styles?: string; more?: Zippable } = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(relationships),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`),
    ...(numberingXml ? { "word/numbering.xml": strToU8(numberingXml) } : {}),
    ...(styles ? { "word/styles.xml": strToU8(`<?xml version="1.0"?><w:styles ${wordNamespace}>${styles}</w:styles>`) } : {}),
    ...more,
  });
}
