import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** What an input on the command line turned out to be. */
export type FoundInput =
  | { readonly kind: "file"; readonly file: string; readonly bytes: number }
  | { readonly kind: "stdin"; readonly file: "-" }
  | { readonly kind: "missing" | "unreadable" | "empty-folder"; readonly file: string };

const byName = new Intl.Collator("zh", { numeric: true });

/** The files meant by the inputs, in the order given; a folder stands for every file in it (and below) with such an ending. */
export function findFiles(inputs: readonly string[], extensions: readonly string[]): FoundInput[] {
  return inputs.flatMap((input): FoundInput[] => {
    if (input === "-") return [{ kind: "stdin", file: "-" }];
    return unlessUnreadable(input, () => {
      const found = statSync(input);
      if (!found.isDirectory()) return [{ kind: "file", file: input, bytes: found.size }];
      const files = filesBelow(input, extensions);
      return files.length > 0 ? files : [{ kind: "empty-folder", file: input }];
    });
  });
}

function filesBelow(folder: string, extensions: readonly string[]): FoundInput[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => byName.compare(a.name, b.name))
    // Hidden files and the lock files Office leaves beside an open document (~$…) are nobody's letters.
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .flatMap((entry): FoundInput[] => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return unlessUnreadable(file, () => filesBelow(file, extensions));
      if (!extensions.includes(extname(entry.name).toLowerCase())) return [];
      return unlessUnreadable(file, () => [{ kind: "file", file, bytes: statSync(file).size }]);
    });
}

function unlessUnreadable(file: string, look: () => FoundInput[]): FoundInput[] {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [{ kind: code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable", file }];
  }
}
