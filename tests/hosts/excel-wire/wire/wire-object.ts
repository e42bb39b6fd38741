/**
 * An object as the wire sees it: properties read and set by name, children, methods. Names are those of the protocol
 * (first letter upper case). What isn't listed doesn't exist here: the fake answers ApiNotFound rather than agreeing to everything.
 */
export interface WireObject {
  readonly type: string;
  /** Sent as `_Id` where the real host does. */
  readonly id?: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly nav?: Readonly<Record<string, () => WireObject | null>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly items?: () => readonly WireObject[];
  /** The area and sheet behind a Range, for methods that take a Range. */
  readonly range?: { readonly sheet: unknown; readonly area: unknown };
  keep?: boolean;
  reference?: string;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && "type" in value && ("call" in value || "get" in value || "items" in value || "nav" in value);
}
