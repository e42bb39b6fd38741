/** What a person does with the number in view. */
export type Act = "accept" | "correct" | "dismiss" | "make" | "next" | "previous" | "undo";

const keys: Readonly<Record<string, Act>> = { a: "accept", c: "correct", d: "dismiss", m: "make", n: "next", p: "previous", u: "undo" };

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The act of a key; an input method that is on hides the letter but not the key. Ctrl+Z undoes as everywhere. */
export function actOf({ key, code, ctrlKey, metaKey, altKey }: Pressed): Act | null {
  const letter = (key === "Process" ? code.replace(/^Key/u, "") : key).toLowerCase();
  if (ctrlKey || metaKey) return letter === "z" && !altKey ? "undo" : null;
  return altKey ? null : keys[letter] ?? null;
}
