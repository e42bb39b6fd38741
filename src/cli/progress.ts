import type { Terminal } from "./terminal";

/** One line on stderr that renews itself, only where somebody looks at it. */
export class Progress {
  private shown = false;

  constructor(private readonly terminal: Terminal) {}

  show(line: string): void {
    if (!this.terminal.errIsTerminal) return;
    this.terminal.err(`\r\x1b[K${line}`);
    this.shown = true;
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.shown) this.terminal.err("\r\x1b[K");
    this.shown = false;
  }
}
