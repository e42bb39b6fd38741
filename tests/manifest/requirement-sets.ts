import { relative } from "node:path";
import ts from "typescript";

/** A member of Office.js that is newer than the manifest asks for and not asked for at run time either. */
export interface TooNew {
  readonly place: string;
  readonly member: string;
  /** For example ExcelApi 1.14. */
  readonly needs: string;
}

type Version = readonly [major: number, minor: number];
interface Requirement {
  readonly set: string;
  readonly version: Version;
}

const parseVersion = (text: string): Version => {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  return [major, minor];
};
const reaches = ([major, minor]: Version, [needed, neededMinor]: Version): boolean => major > needed || (major === needed && minor >= neededMinor);

/** [Api set: ExcelApi 1.9], as the comments of Microsoft's types have it, on the member or on what holds it. */
function requirementsOf(declaration: ts.Node): Requirement[] {
  for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const found = ts
      .getJSDocCommentsAndTags(node)
      .flatMap((comment) => [...comment.getText().matchAll(/\[\s*Api set:\s*(\w+)\s+(\d+(?:\.\d+)?)/g)])
      .map(([, set, version]) => ({ set: set!, version: parseVersion(version!) }));
    if (found.length > 0) return found;
  }
  return [];
}

/** What `isSetSupported("ExcelApi", "1.14")` within a condition makes sure of. */
function guardsIn(condition: ts.Node): Requirement[] {
  const guards: Requirement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /\bisSetSupported$/.test(node.expression.getText())) {
      const [set, version] = node.arguments;
      if (set && ts.isStringLiteralLike(set)) guards.push({ set: set.text, version: parseVersion(version && ts.isStringLiteralLike(version) ? version.text : "1.1") });
    }
    ts.forEachChild(node, visit);
  };
  visit(condition);
  return guards;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve, strict: true, noEmit: true, skipLibCheck: true, types: ["office-js"],
};

/** Follows imports of our own files only: loading the types of every package took most of a minute and tells nothing about Office.js. */
function hostWithoutPackages(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, containingFile) =>
    literals.map(({ text }) => (text.startsWith(".") ? ts.resolveModuleName(text, containingFile, options, host) : { resolvedModule: undefined }));
  return host;
}

/** Every use of Office.js in the files, with how many there are and those that `floor` and guards don't cover. */
export function checkRequirementSets(files: readonly string[], floor: Readonly<Record<string, string>>): { readonly uses: number; readonly tooNew: readonly TooNew[] } {
  const program = ts.createProgram([...files], options, hostWithoutPackages());
  const checker = program.getTypeChecker();
  const granted: Requirement[] = Object.entries(floor).map(([set, version]) => ({ set, version: parseVersion(version) }));
  const tooNew: TooNew[] = [];
  let uses = 0;

  const check = (node: ts.PropertyAccessExpression): void => {
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node ? checker.getResolvedSignature(node.parent)?.declaration : undefined;
    const declarations = called ? [called] : (checker.getSymbolAtLocation(node.name)?.declarations ?? []);
    const needs = declarations.filter((each) => /office-js/.test(each.getSourceFile().fileName)).flatMap(requirementsOf);
    if (needs.length === 0) return;
    uses++;
    if (needs.some(({ set, version }) => granted.some((each) => each.set === set && reaches(each.version, version)))) return;
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.name.getStart());
    tooNew.push({ place: `${relative(process.cwd(), node.getSourceFile().fileName)}:${line + 1}`, member: node.name.text, needs: needs.map(({ set, version }) => `${set} ${version.join(".")}`).join(" or ") });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const [condition, then, otherwise] = ts.isIfStatement(node) ? [node.expression, node.thenStatement, node.elseStatement] : [node.condition, node.whenTrue, node.whenFalse];
      const guards = guardsIn(condition);
      visit(condition);
      granted.push(...guards);
      visit(then);
      granted.splice(granted.length - guards.length, guards.length);
      if (otherwise) visit(otherwise);
      return;
    }
    if (ts.isPropertyAccessExpression(node)) check(node);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return { uses, tooNew };
}
