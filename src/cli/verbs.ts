import type { Verb } from "./verb";

/** Every verb there is. Each is loaded only when it is called, so that `read` starts fast. */
export const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  read: async () => (await import("./verbs/read")).read,
  ledger: async () => (await import("./verbs/ledger")).ledger,
  compare: async () => (await import("./verbs/compare")).compare,
  follow: async () => (await import("./verbs/follow")).follow,
  check: async () => (await import("./verbs/check")).check,
  report: async () => (await import("./verbs/report")).report,
  form: async () => (await import("./verbs/form")).form,
  collect: async () => (await import("./verbs/collect")).collect,
};
