import { writeSync } from "node:fs";
import type { Terminal } from "./terminal";

/** Writes everything, however slow the reader at the other end of the pipe is. */
function writeFully(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A full pipe: wait a moment instead of spinning. A closed one (`| head`): nobody wants the rest.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === "EPIPE") process.exit(0);
      else throw error;
    }
  }
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => writeFully(1, text),
  err: (text) => writeFully(2, text),
  errIsTerminal: process.stderr.isTTY === true,
  async readStdin(most) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) break;
    }
    return Buffer.concat(chunks);
  },
};
