/** The call itself is wrong (exit 2); the message is a sentence in the caller's language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
