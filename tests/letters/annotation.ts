import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Aspect } from "../../src/letter/letter";
import type { Metric } from "../../src/metrics/metric";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What a person read in a letter. Quotes are copied without white space. */
export interface Annotation {
  readonly doc: Readonly<Record<string, string | number | null>>;
  readonly items: readonly { readonly quote: string; readonly marker: string; readonly role: "heading" | "point"; readonly aspect: Aspect; readonly title: string | null }[];
  readonly metrics: readonly (Pick<Metric, "value" | "unit" | "si" | "qualifier" | "kind" | "status" | "basis" | "from" | "to" | "name"> & {
    readonly quote: string;
    readonly raw: string;
    readonly aliases?: readonly string[];
    readonly optional?: boolean;
  })[];
}

export interface AnnotatedLetter {
  readonly name: string;
  readonly text: string;
  readonly gold: Annotation;
}

/** The letters of one folder: samples (shipped), tuned (rules were tried on them), local (so too, in the voice of counties and cities), heldout (nobody looked at them). */
export function annotatedLetters(folder: "samples" | "tuned" | "local" | "heldout"): AnnotatedLetter[] {
  const dir = join(here, folder);
  return readdirSync(dir)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".json".length);
      return { name, text: readFileSync(join(dir, `${name}.txt`), "utf8"), gold: JSON.parse(readFileSync(join(dir, file), "utf8")) as Annotation };
    });
}
