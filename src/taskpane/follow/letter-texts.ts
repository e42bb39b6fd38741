import { followSources } from "../../ledger/ledger-follow";
import type { Ledger } from "../../ledger/records";

const known = new WeakMap<Ledger["source"], ReadonlyMap<string, string>>();

/** The letters of a ledger as pasted, by key. */
export function letterTexts(ledger: Ledger): ReadonlyMap<string, string> {
  let texts = known.get(ledger.source);
  if (!texts) known.set(ledger.source, (texts = new Map(followSources(ledger).map(({ file, pasted }) => [file, pasted]))));
  return texts;
}
