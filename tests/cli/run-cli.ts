import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";

export interface CliOutcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** One call of the command line in this process. `stdin` is what "-" reads; `looking`: stderr is a terminal. */
export async function runCli(args: readonly string[], { stdin = "", looking = false }: { stdin?: string; looking?: boolean } = {}): Promise<CliOutcome> {
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    errIsTerminal: looking,
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
  };
  return { exit: await run(args, terminal), out, err };
}
