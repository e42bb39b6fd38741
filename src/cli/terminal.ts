/** What a verb may touch of the process it runs in; tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Long work shows progress on stderr only when somebody looks at it. */
  readonly errIsTerminal: boolean;
  /** All of stdin, for the input named "-". */
  readStdin(): Promise<Uint8Array>;
}
