/** The request and answer of Excel's rich API on the wire ("ProcessQuery"), as far as the client library uses it. */
export interface WireRequest {
  readonly id?: number;
  /** 1 may change the workbook · 4 read only · 64 wait until no cell is being edited. */
  readonly flags: number;
  readonly message: { readonly body: WireBatch };
}

export const mayWrite = 1;
export const delayForCellEdit = 64;

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: its path, in the argument's place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6, update: 7 } as const;
export const pathTypes = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

export interface WireAnswer {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}
