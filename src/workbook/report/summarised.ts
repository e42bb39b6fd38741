import type { Finding } from "../../findings/finding";
import { largestMoves } from "./moves";
import { isOpen, type ShownPromise } from "./promises";
import type { ShownSeries } from "./shown-series";

const LEVELS = 5;
const SHARES = 3;
const OPEN = 5;
const CONFLICTS = 4;

/** What the one-page summary tells of: what moved most, what is open, what contradicts. */
export const summarisedMoves = (series: readonly ShownSeries[]) => largestMoves(series, LEVELS, SHARES);
export const summarisedPromises = (promises: readonly ShownPromise[]) => promises.filter(isOpen).slice(0, OPEN);
export const summarisedConflicts = (findings: readonly Finding[]) => conflictsIn(findings).slice(0, CONFLICTS);
export const conflictsIn = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error");
