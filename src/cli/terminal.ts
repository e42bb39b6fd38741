/** What a verb may touch of the process it runs in; tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Long work shows progress on stderr only when somebody looks at it. */
  readonly errIsTerminal: boolean;
  /** All of stdin, for the input named "-"; reading stops once there are more than so many bytes. */
  readStdin(most: number): Promise<Uint8Array>;
}
