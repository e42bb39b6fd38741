import type { FollowStatus } from "./response";

/** "not-yet": no letter came after the promise and nobody decided, so that its status says nothing. */
export type ShownStatus = FollowStatus | "not-yet";

/** What is shown of a status. @param later letters that could have answered */
export const shownStatus = (status: FollowStatus, { later, decided }: { readonly later: number; readonly decided: boolean }): ShownStatus =>
  later > 0 || decided ? status : "not-yet";
