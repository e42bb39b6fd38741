import type { Figure } from "../../indicators/figure";

/** The words of its own clause, up to the figure and a few behind it. */
export const clauseBefore = ({ context }: Figure): string => context.split(/[，,；;]/u).at(-1) ?? "";
