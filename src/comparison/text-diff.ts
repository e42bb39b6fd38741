/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export interface DiffPiece {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Clauses longer than this many on either side are not aligned word by word (quadratic in their number). */
const LIMIT = 400;

/**
 * What changed between two wordings: clauses are aligned first (longest common run of clauses), then the characters of
 * clauses that stand against one another. Linear for texts that are mostly alike; bounded by `LIMIT` clauses.
 */
export function diffText(before: string, after: string): DiffPiece[] {
  if (before === after) return before ? [{ kind: "same", text: before }] : [];
  const a = clauses(before), b = clauses(after);
  if (a.length > LIMIT || b.length > LIMIT) return [{ kind: "gone", text: before }, { kind: "new", text: after }];
  return merge(align(a, b).flatMap(({ kind, left, right }): DiffPiece[] => {
    if (kind === "same") return [{ kind, text: left.join("") }];
    const x = left.join(""), y = right.join("");
    if (x === "" || y === "" || x.length > LIMIT || y.length > LIMIT) return [{ kind: "gone", text: x }, { kind: "new", text: y }];
    const parts = align(tokens(x), tokens(y));
    const kept = parts.reduce((n, part) => n + (part.kind === "same" ? part.left.join("").length : 0), 0);
    // Clauses with little in common were written anew; marking single characters would only confuse
    if (kept * 2 < Math.min(x.length, y.length)) return [{ kind: "gone", text: x }, { kind: "new", text: y }];
    return parts.flatMap((part): DiffPiece[] =>
      part.kind === "same" ? [{ kind: "same", text: part.left.join("") }] : [{ kind: "gone", text: part.left.join("") }, { kind: "new", text: part.right.join("") }]);
  }));
}

/** Characters, but a number is one. */
const tokens = (text: string): string[] => text.match(/\d[\d.,]*|[^]/gu) ?? [];
const clauses = (text: string): string[] => text.match(/[^，,。；;、！？\n]*[，,。；;、！？\n]?/gu)!.filter((clause) => clause !== "");

interface Part { kind: "same" | "changed"; left: string[]; right: string[] }

/** Runs of equal and of differing units, after common heads and tails are taken off. */
function align(a: readonly string[], b: readonly string[]): Part[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const x = a.slice(head, a.length - tail), y = b.slice(head, b.length - tail);
  const parts: Part[] = [];
  const add = (kind: Part["kind"], left: readonly string[], right: readonly string[]) => {
    if (left.length + right.length === 0) return;
    const last = parts.at(-1);
    if (last?.kind === kind) { last.left.push(...left); last.right.push(...right); }
    else parts.push({ kind, left: [...left], right: [...right] });
  };
  add("same", a.slice(0, head), b.slice(0, head));
  const width = y.length + 1;
  const common = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      common[i * width + j] = x[i] === y[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  let i = 0, j = 0;
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) add("same", [x[i++]!], [y[j++]!]);
    else if (j >= y.length || (i < x.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) add("changed", [x[i++]!], []);
    else add("changed", [], [y[j++]!]);
  }
  add("same", a.slice(a.length - tail), b.slice(b.length - tail));
  return parts;
}

function merge(pieces: readonly DiffPiece[]): DiffPiece[] {
  const out: { kind: DiffPiece["kind"]; text: string }[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const last = out.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else out.push({ ...piece });
  }
  return out;
}
