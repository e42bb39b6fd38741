import { decodeEntities } from "./entities";

/** The value of an attribute in the raw attributes of a tag, entities resolved; null where it is missing. */
export function attribute(attributes: string, name: string): string | null {
  const pattern = new RegExp(`(?:^|[\\s"'])${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
  const match = pattern.exec(attributes);
  if (!match) return null;
  return decodeEntities(match[1] ?? match[2] ?? match[3] ?? "");
}
