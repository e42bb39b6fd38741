import { HostProblem, type HostProblemCode } from "../../workbook/host";

/**
 * What Excel's error codes come to. Codes that are not listed become `unknown` with Excel's own code in the detail, so that a
 * report from a user names it.
 */
const codes: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected",
  ProtectedRangeViolation: "protected",
  InvalidSelection: "gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  CellLimitExceeded: "too-large",
  RequestTooLarge: "too-large",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  InvalidBinding: "gone",
  ItemAlreadyExists: "name-taken",
  NameAlreadyExists: "name-taken",
  ReadOnly: "read-only",
  DocumentReadOnly: "read-only",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  // A table, merge or filter of the user's stands where rows must go, or somebody else just changed the place.
  TableOverlap: "in-the-way",
  MergedRangeConflict: "in-the-way",
  InsertDeleteConflict: "in-the-way",
  FilteredRangeConflict: "in-the-way",
  PivotTableRangeConflict: "in-the-way",
  NonBlankCellOffSheet: "in-the-way",
  PartialArrayChange: "in-the-way",
  Conflict: "busy",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  ServerBusy: "busy",
  HostRestartNeeded: "busy",
  Timeout: "busy",
};

interface OfficeError { readonly code?: unknown; readonly message?: unknown; readonly debugInfo?: { readonly errorLocation?: unknown } }

/** Anything thrown while Excel was at work, as the problem that `wording` has a sentence for. */
export function excelProblem(thrown: unknown): HostProblem {
  if (thrown instanceof HostProblem) return thrown;
  const { code, message, debugInfo } = (typeof thrown === "object" && thrown !== null ? thrown : {}) as OfficeError;
  const known = typeof code === "string" ? codes[code] : undefined;
  const detail = [code, debugInfo?.errorLocation, known ? undefined : message].filter((part) => typeof part === "string" && part !== "").join(" · ");
  return new HostProblem(known ?? "unknown", detail || String(thrown), { cause: thrown });
}
