import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface FoundRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The patterns of one source file. */
export interface FileRegexes {
  readonly file: string;
  /** As written, and those a function builds with "x" for what it puts in. */
  readonly written: readonly FoundRegex[];
  /** How many places build one while the file is loaded: to be heard with `builtDuring`. */
  readonly built: number;
}

/** Every place under the folder where a pattern is written or built; none is listed by hand, so that none is forgotten. */
export function regexesOf(folder: string): FileRegexes[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => inFile(join(folder, name)));
}

function inFile(file: string): FileRegexes {
  const written: FoundRegex[] = [];
  let built = 0;
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      written.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      const [source, flags] = node.arguments ?? [];
      if (!inFunction) built += 1;
      else written.push({ file, source: source ? withHoles(source) : "", flags: flags ? withHoles(flags) : "" });
    }
    node.forEachChild((child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true), false);
  return { file, written, built };
}

/** A string as written; what is put into it becomes "x". */
function withHoles(expression: ts.Expression): string {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (!ts.isTemplateExpression(expression)) return "x";
  return expression.head.text + expression.templateSpans.map(({ literal }) => `x${literal.text}`).join("");
}

/** The patterns that files of the folder build with `new RegExp` while the work goes on. */
export async function builtDuring(work: () => Promise<unknown>, folder: string): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      const file = callerIn(folder);
      if (file !== null) found.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Who builds a pattern: the nearest caller that is a file of the folder. */
function callerIn(folder: string): string | null {
  const line = (new Error().stack ?? "").split("\n").find((caller) => caller.includes(`/${folder}/`));
  return line === undefined ? null : line.slice(line.lastIndexOf(`/${folder}/`) + 1).replace(/\.(tsx?)\b.*$/u, ".$1");
}
