import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that some tests need and a bare machine lacks. */
const programs = {
  chromium: { names: ["chromium", "chromium-browser", "google-chrome"], override: "CHROMIUM" },
  soffice: { names: ["soffice", "libreoffice"], override: "SOFFICE" },
  pdftoppm: { names: ["pdftoppm"], override: "PDFTOPPM" },
  xmllint: { names: ["xmllint"], override: "XMLLINT" },
} as const;

export type OutsideTool = keyof typeof programs;
export const outsideTools = Object.keys(programs) as OutsideTool[];

/** Where the program is: of the environment variable in `override`, else on the PATH; null where it isn't. */
export function findTool(tool: OutsideTool): string | null {
  const { names, override } = programs[tool];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [process.env[override] ?? "", ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find((path) => path !== "" && isExecutable(path)) ?? null;
}

/** The same for tests that are nothing without it. Throws with what to install. */
export function needTool(tool: OutsideTool): string {
  const found = findTool(tool);
  if (found === null) throw new Error(`${tool} is missing: install it (.ci/run does) or set ${programs[tool].override} to its path`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
