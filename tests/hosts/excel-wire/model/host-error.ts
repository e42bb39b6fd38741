/** What Excel answers instead of doing it; the client library turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);
export const notFound = (what: string): HostError => new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
export const accessDenied = (what: string): HostError => new HostError("AccessDenied", `You cannot perform the requested operation. (${what})`);
