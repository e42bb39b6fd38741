import { ZipParts } from "./zip-parts";

const folder = "xl/worksheets/";

/**
 * The same file with its sheet parts numbered as the sheets stand: sheet1.xml is the first tab. After somebody moved or
 * deleted a sheet in Excel it isn't, and hucre would hang charts and pivot tables on the wrong sheets when saving.
 */
export function orderSheetParts(bytes: Uint8Array): Uint8Array {
  const parts = new ZipParts(bytes);
  const workbook = parts.text("xl/workbook.xml");
  const relations = parts.text("xl/_rels/workbook.xml.rels");
  if (workbook === undefined || relations === undefined) return bytes;
  const targets = new Map([...relations.matchAll(/<Relationship\s[^<>]*>/gu)].map(([relation]) => [attribute(relation, "Id"), attribute(relation, "Target")]));
  const sheets = [...workbook.matchAll(/<sheet\s[^<>]*>/gu)].map(([sheet]) => targets.get(attribute(sheet, "r:id")) ?? "");
  const renames = new Map(sheets.flatMap((target, index) => {
    const name = target.replace(/^\/?(?:xl\/)?worksheets\//u, "");
    return name === target || name === `sheet${index + 1}.xml` ? [] : [[name, `sheet${index + 1}.xml`] as const];
  }));
  if (renames.size === 0) return bytes;
  const renamed = (name: string): string => renames.get(name) ?? name;
  const kept = new Set<string>(renames.values());
  // A part that no sheet refers to any more gives its name up.
  const stray = parts.names().filter((name) => kept.has(name.slice(folder.length)) && name.startsWith(folder) && !renames.has(name.slice(folder.length)));
  parts.drop(new Set(stray.filter((name) => !sheets.some((target) => target.endsWith(name.slice(folder.length))))));
  parts.rename((name) => {
    const [, rels = "", file, end = ""] = /^xl\/worksheets\/(_rels\/)?([^/]+?\.xml)(\.rels)?$/u.exec(name) ?? [];
    return file === undefined ? name : `${folder}${rels}${renamed(file)}${end}`;
  });
  const paths = (xml: string): string => xml.replace(/(["/])worksheets\/([^"/]+\.xml)"/gu, (_, before: string, file: string) => `${before}worksheets/${renamed(file)}"`);
  parts.edit("xl/_rels/workbook.xml.rels", paths);
  parts.edit("[Content_Types].xml", paths);
  return parts.zip();
}

const attribute = (element: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`, "u").exec(element)?.[1] ?? "";
