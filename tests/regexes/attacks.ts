import type { AST } from "@eslint-community/regexpp";
import type { CountedMatch } from "./counted-match";

/** What stands for the rest of the language: Chinese, digits, letters, spaces, punctuation. */
const COMMON = ["甲", "1", "a", " ", "，", "\n", "（", "《", "<", '"'];
/** Fits nothing that a pattern asks for at its end. */
const BREAKS = ["", "\u0001", "。"];
/** A repetition longer than this can be pumped. */
const LONG = 16;

/** Texts that make a backtracking engine work: each long repetition pumped by what fits it, alone and with what leads up to it. */
export function attacks(match: CountedMatch, length: number): Set<string> {
  const alphabet = [...new Set([...characters(match.pattern), ...COMMON])];
  const found = new Set<string>();
  for (const { quantifier, lead } of longRepetitions(match.pattern, match, alphabet)) {
    const pumps = isSingle(quantifier.element) ? alphabet.filter((char) => match.fits(quantifier.element, char)).slice(0, PUMPS) : [sample(quantifier.element, match, alphabet)];
    for (const pump of pumps) {
      if (pump === "") continue;
      for (const unit of [pump, lead + pump]) for (const end of BREAKS) found.add(lead + unit.repeat(Math.ceil(length / unit.length)) + end);
    }
  }
  return found;
}
const PUMPS = 6;

const isSingle = (element: AST.Element): boolean => element.type === "Character" || element.type === "CharacterSet" || element.type === "CharacterClass";

/** Every character the pattern names. */
function characters(node: AST.Node): string[] {
  if (node.type === "Character") return [String.fromCodePoint(node.value)];
  if (node.type === "CharacterClassRange") return [String.fromCodePoint(node.min.value)];
  return childrenOf(node).flatMap(characters);
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ("alternatives" in node) return node.alternatives;
  if ("elements" in node) return node.elements;
  return "element" in node && node.element ? [node.element] : [];
}

interface Repetition {
  readonly quantifier: AST.Quantifier;
  /** A text that brings the match as far as the repetition. */
  readonly lead: string;
}

function longRepetitions(node: AST.Node, match: CountedMatch, alphabet: readonly string[], lead = ""): Repetition[] {
  if (node.type === "Quantifier") {
    const here = node.max > LONG ? [{ quantifier: node, lead }] : [];
    return [...here, ...longRepetitions(node.element, match, alphabet, lead)];
  }
  if (node.type !== "Alternative") return childrenOf(node).flatMap((child) => longRepetitions(child, match, alphabet, lead));
  let so = lead;
  return node.elements.flatMap((element) => {
    const found = longRepetitions(element, match, alphabet, so);
    so += sample(element, match, alphabet);
    return found;
  });
}

/** The shortest text of some that fits; what looks around adds nothing. */
function sample(element: AST.Element, match: CountedMatch, alphabet: readonly string[]): string {
  switch (element.type) {
    case "Character": return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass": return alphabet.find((char) => match.fits(element, char)) ?? "";
    case "Quantifier": return sample(element.element, match, alphabet).repeat(element.min);
    case "Group":
    case "CapturingGroup": return element.alternatives[0]!.elements.map((part) => sample(part, match, alphabet)).join("");
    default: return "";
  }
}
