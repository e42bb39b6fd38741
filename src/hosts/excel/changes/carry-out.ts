import { HostProblem, type ApplyOptions } from "../../../workbook/host";
import { excelProblem } from "../excel-problem";
import { type Change, OpenBook } from "./change";

/** JSON that one request may carry; Excel on the web refuses 5 MB. */
const mostBytes = 700_000;
/** A write of so many rows takes long enough to be watched: its requests are smaller, so that progress shows and cancelling takes effect. */
const longWrite = { rows: 2000, bytes: 250_000 };

/**
 * Carries changes out in as few requests as their size allows. If one fails, or the user cancels between two, takes back what was
 * done, in reverse order, and throws.
 */
export async function carryOut(context: Excel.RequestContext, changes: readonly Change[], options: ApplyOptions, asLast: () => void): Promise<void> {
  const book = new OpenBook(context);
  const bytes = changes.reduce((sum, change) => sum + change.bytes, 0);
  const total = changes.reduce((sum, { rows = 0 }) => sum + rows, 0) || 1;
  const requests = pack(changes, total < longWrite.rows ? mostBytes : Math.min(mostBytes, Math.max(longWrite.bytes, bytes / 8)));
  const done: Change[] = [];
  let underway: readonly Change[] = [];
  try {
    options.onProgress?.(0, total);
    for (const [index, request] of requests.entries()) {
      if (options.signal?.aborted) throw new HostProblem("cancelled");
      underway = request;
      quiet(context);
      for (const change of request) change.do(book);
      if (index === requests.length - 1) asLast();
      await context.sync();
      done.push(...request);
      underway = [];
      const rows = done.reduce((sum, change) => sum + (change.rows ?? 0), 0);
      options.onProgress?.(index === requests.length - 1 ? total : rows, total);
    }
  } catch (thrown) {
    await takeBack(context, done, underway, excelProblem(thrown));
  }
}

/** Undoes everything, newest first; for *Undo last write*. */
export async function undoAll(book: OpenBook, changes: readonly Change[]): Promise<void> {
  await probeAll(book, changes);
  await undoProbed(book, changes, false);
}

async function undoProbed(book: OpenBook, changes: readonly Change[], failed: boolean): Promise<void> {
  for (const request of pack([...changes].reverse().map((change) => ({ ...change, apart: false })), mostBytes)) {
    quiet(book.context);
    for (const change of request) change.undo(book, failed);
    await book.context.sync();
  }
}

async function takeBack(context: Excel.RequestContext, done: readonly Change[], halfDone: readonly Change[], problem: HostProblem): Promise<never> {
  const book = new OpenBook(context);
  try {
    const happened = await probeAll(book, [...done, ...halfDone]);
    const ofRequest = happened.slice(done.length);
    const missing = ofRequest.indexOf(false, ofRequest.lastIndexOf(true) + 1);
    await undoProbed(book, [...done, ...(missing < 0 ? halfDone : halfDone.slice(0, missing))], true);
  } catch (second) {
    throw new HostProblem(problem.code, `${problem.detail} · not everything could be taken back: ${excelProblem(second).detail}`, { cause: problem });
  }
  throw problem;
}

/** Whether each change that can tell has happened; null for the others. What comes before one that has, has too. */
async function probeAll(book: OpenBook, changes: readonly Change[]): Promise<(boolean | null)[]> {
  const probes = changes.map((change) => change.probe?.(book));
  if (probes.some((probe) => probe !== undefined)) await book.context.sync();
  return probes.map((probe) => probe?.() ?? null);
}

function pack(changes: readonly Change[], requestBytes: number): Change[][] {
  const requests: Change[][] = [];
  let bytes = Infinity;
  for (const change of changes) {
    if (bytes + change.bytes > requestBytes || change.apart) { requests.push([]); bytes = 0; }
    requests.at(-1)!.push(change);
    bytes += change.bytes;
  }
  return requests;
}

function quiet({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
