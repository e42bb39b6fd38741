import type { Command } from "../wording/commands";

/**
 * Where commands of the ribbon wait for the pane. Both live in one page (shared runtime), but a command may be the first thing that starts
 * the page: what comes before the pane serves is kept, in order, and handed over when it does.
 */
export class Requests {
  private waiting: Command[] = [];
  private server: ((command: Command) => void) | null = null;

  post(command: Command): void {
    if (this.server) this.server(command);
    else this.waiting.push(command);
  }

  /** The pane takes what waits and what comes; gives back how it stops. A later server takes an earlier one's place. */
  serve(server: (command: Command) => void): () => void {
    this.server = server;
    for (const command of this.waiting.splice(0)) server(command);
    return () => {
      if (this.server === server) this.server = null;
    };
  }
}
