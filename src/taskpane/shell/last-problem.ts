/** The last thing that went wrong, for the page of diagnostics; it stays in this page and is gone with it. */
export interface LastProblem {
  readonly at: Date;
  readonly text: string;
}

let last: LastProblem | null = null;

/** Name, code and message of anything thrown; nothing of what was being read. */
export function noteProblem(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : { name: "", message: String(error), stack: undefined };
  const place = stack?.split("\n").find((line) => /^\s+at /.test(line))?.trim() ?? "";
  last = { at: new Date(), text: [name && `${name}:`, message.slice(0, 300), place.slice(0, 200)].filter(Boolean).join(" ") };
}

export const lastProblem = (): LastProblem | null => last;

/** What `reportError` is told, and what nobody caught. */
export function watchProblems(page: Pick<Window, "addEventListener">): void {
  page.addEventListener("error", ({ error, message }) => noteProblem(error ?? message));
  page.addEventListener("unhandledrejection", ({ reason }) => noteProblem(reason));
}
