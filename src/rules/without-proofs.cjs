/**
 * A webpack loader: leaves the proofs of rules (`examples`, `counterExamples`) out of what is delivered. Only the tests read
 * them, and they are a tenth of the engine.
 */
const PROOF = /(?<=^[ \t]*|[,{] ?)(?:examples|counterExamples): \[/gm;
const STRING_OR_BRACKET = /"(?:[^"\\\n]|\\.)*"|[[\]]/g;

module.exports = function withoutProofs(source) {
  let kept = "", from = 0;
  for (const found of source.matchAll(PROOF)) {
    kept += source.slice(from, found.index);
    from = endOfList(source, found.index + found[0].length);
  }
  return kept + source.slice(from);
};

/** Behind the list that was opened right before `at`, and behind the comma that follows it. */
function endOfList(source, at) {
  let depth = 1;
  STRING_OR_BRACKET.lastIndex = at;
  for (let found = STRING_OR_BRACKET.exec(source); found; found = STRING_OR_BRACKET.exec(source)) {
    depth += found[0] === "[" ? 1 : found[0] === "]" ? -1 : 0;
    if (depth === 0) return found.index + (source[found.index + 1] === "," ? 2 : 1);
  }
  throw new Error("A list of examples doesn't end.");
}
