import type { Rule } from "../../rules/rule";
import type { Span } from "../../text/span";
import { dismissRules } from "../dismiss-rules";
import { enclosures } from "../enclosures";
import { readFigure } from "../figures/read-figure";
import type { DismissReason } from "../metric";
import { scanNumbers, type NumberToken } from "../numbers";
import { refuse } from "../refusals";
import { readDate } from "../times/dates";
import { scanTimeWords } from "../times/time-words";
import type { NearMiss } from "./near";

/** The number of a clean text that lies in [start, end), scanned within its line. */
export function tokenAt(text: string, { start, end }: Span): NumberToken | null {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const feed = text.indexOf("\n", end);
  const token = scanNumbers(text.slice(from, feed < 0 ? text.length : feed)).find((each) => from + each.end > start && from + each.start < end);
  return token ? { ...token, start: Math.max(start, from + token.start), end: from + token.end } : null;
}

/** Everything else the number could be read as; `won` is the rule that read it. Spans are clean ones. */
export function nearReadings(text: string, token: NumberToken, won: string): NearMiss[] {
  const nears: NearMiss[] = [];
  for (const rule of dismissRules.rules) {
    if (rule.id === won || !called(rule, text, token)) continue;
    rule.pattern.lastIndex = token.start;
    const match = rule.pattern.exec(text);
    const reason = rule.read(match?.groups ?? {});
    if (reason === null) continue;
    if (match) nears.push({ as: { field: "dismissed", reason }, rule: rule.id, why: "outrun", span: { start: token.start, end: token.start + match[0].length } });
    else if (rule.after !== undefined || rule.before !== undefined) nears.push({ as: { field: "dismissed", reason }, rule: rule.id, why: "unfit", span: beside(rule, text, token) });
  }
  return [...nears, ...nearTimes(text, token, won), ...nearName(text, token, won), ...nearFigure(text, token, won)];
}

/** Does a character beside the number call for the rule? Rules that any number calls for are near only where they read it. */
function called({ after, before }: Rule<string, DismissReason>, text: string, { start, end }: NumberToken): boolean {
  if (after === undefined && before === undefined) return true;
  return (after?.includes(text[end] ?? "\n") ?? false) || (start > 0 && (before?.includes(text[start - 1]!) ?? false));
}

function beside({ after }: Rule<string, DismissReason>, text: string, { start, end }: NumberToken): Span {
  return after?.includes(text[end] ?? "\n") ? { start, end: end + 1 } : { start: start - 1, end };
}

function nearTimes(text: string, token: NumberToken, won: string): NearMiss[] {
  const dismissed = (rule: string, reason: DismissReason, why: "outrun" | "unfit", span: Span): NearMiss[] => (rule === won ? [] : [{ as: { field: "dismissed", reason }, rule, why, span }]);
  const date = token.script === "digits" ? readDate(text, token.start) : null;
  if (date) return dismissed(date.rule, "date", "outrun", { start: date.start, end: date.end });
  if (/[年月]/.test(text[token.end] ?? "")) return dismissed("time.year", "date", "unfit", { start: token.start, end: token.end + 1 });
  const from = Math.max(0, token.start - LONGEST_WORD);
  const word = scanTimeWords(text.slice(from, token.end + LONGEST_WORD)).find((each) => from + each.start <= token.start && from + each.end >= token.end);
  return word && won !== "dismiss.time-word" ? dismissed(word.rule, "duration", "outrun", { start: from + word.start, end: from + word.end }) : [];
}

const LONGEST_WORD = 16;

/** Inside quotes or a title that say more than a name. */
function nearName(text: string, token: NumberToken, won: string): NearMiss[] {
  if (/^dismiss\.in-/.test(won)) return [];
  const from = Math.max(0, token.start - QUOTE);
  const inside = enclosures(text.slice(from, token.end + QUOTE)).find((each) => from + each.start <= token.start && from + each.end >= token.end);
  return inside ? [{ as: { field: "dismissed", reason: "name" }, rule: inside.kind === "title" ? "dismiss.in-title" : "dismiss.in-quotes", why: "unfit", span: { start: from + inside.start, end: from + inside.end } }] : [];
}

const QUOTE = 120;

function nearFigure(text: string, token: NumberToken, won: string): NearMiss[] {
  const figure = readFigure(text, token);
  const refused = figure && refuse(text, token, figure);
  if (won.startsWith("figure.")) return [];
  if (!figure) return [];
  return [{ as: { field: "figure", value: figure.value, unit: figure.unit }, rule: `figure.${figure.form}`, why: refused ? "refused" : "outrun", span: { start: figure.start, end: figure.end } }];
}
