import { accessSync, chmodSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { OutputProblem } from "../wording/cli-ledger";

/** Why a file can't be written. Whatever stood there is as it was. */
export class OutputError extends Error {
  constructor(readonly problem: OutputProblem, readonly detail: string = "", options?: { cause?: unknown }) {
    super(problem, options);
    this.name = "OutputError";
  }
}

/** What Office and LibreOffice put beside a document they have open. */
const lockFiles = (file: string): string[] => {
  const [folder, name] = [dirname(file), basename(file)];
  return [join(folder, `~$${name}`), join(folder, `~$${name.slice(2)}`), join(folder, `.~lock.${name}#`)];
};

/** Says early, before long work, whether the file could be written. Throws `OutputError`. */
export function checkOutput(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new OutputError("no-folder");
  const lock = lockFiles(file).find((each) => existsSync(each));
  if (lock) throw new OutputError("locked", lock);
  const exists = existsSync(file);
  if (exists && statSync(file).isDirectory()) throw new OutputError("is-folder");
  if (exists && !mayWrite(file)) throw new OutputError("read-only");
  if (!mayWrite(folder)) throw new OutputError("unwritable", folder);
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

/** Writes the whole file or nothing: beside it first, then in its place in one step. Throws `OutputError`. */
export function writeOutput(file: string, bytes: Uint8Array): void {
  checkOutput(file);
  const place = existsSync(file) ? realpathSync(file) : file;
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    if (existsSync(place)) chmodSync(draft, statSync(place).mode);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === "ENOSPC" || code === "EDQUOT") throw new OutputError("no-room", code, { cause: error });
    // Windows refuses to replace a file that is open.
    if (code === "EBUSY" || (code === "EPERM" && process.platform === "win32")) throw new OutputError("locked", basename(place), { cause: error });
    throw new OutputError("unwritable", code, { cause: error });
  }
}
