import { createRequire } from "node:module";

/** Local time as sheets show it: YYYY-MM-DD HH:mm. */
export function timeStamp(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The version of the product, from its package.json: the same for the sources and for dist/cli.js. */
export function productVersion(): string {
  const require = createRequire(import.meta.url);
  for (const place of ["../package.json", "../../package.json"]) {
    const found = tryRequire(require, place);
    if (found?.name === "reply-ledger") return found.version;
  }
  return "";
}

function tryRequire(require: NodeJS.Require, place: string): { name: string; version: string } | null {
  try {
    return require(place) as { name: string; version: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}
