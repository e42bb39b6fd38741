import type { FollowStatus } from "./response";

/** What people decided about commitments; kept in the workbook (T_Decisions) and respected ever after. */
export interface FollowDecisions {
  /** `same` false: this response is not about that commitment. Keys as in `Commitment.key` and `Response.key`. */
  readonly links: readonly { readonly commitment: string; readonly response: string; readonly same: boolean }[];
  /** Cores of names (`NamedThing.core`): the first became the second. */
  readonly renames: readonly { readonly from: string; readonly to: string }[];
  readonly statuses: readonly { readonly commitment: string; readonly status: FollowStatus }[];
}

export const noDecisions: FollowDecisions = { links: [], renames: [], statuses: [] };
