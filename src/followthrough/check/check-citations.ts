import type { FollowLetter } from "../passages/follow-letter";
import { opposites } from "../../indicators/synonyms";
import type { Span } from "../../text/span";
import { alert, type Alert } from "./alert";

interface Cited {
  readonly file: string;
  readonly span: Span;
  readonly title: string;
  readonly core: string;
  /** 吉科发人才〔2022〕223号, written one way; null where none follows. */
  readonly number: string | null;
}

const citation = /《([^《》]{4,80})》(?:\s*[（(]\s*([^（()）]{2,24}?[〔[【［]\s*\d{4}\s*[〕\]】］]\s*\d{1,5}\s*号)\s*[）)])?/gu;
/** Titles this short differ too easily. */
const SHORTEST = 8;

/** One document under two titles that differ by a slip, or one title with two document numbers. */
export function checkCitations(draft: FollowLetter, earlier: readonly FollowLetter[]): Alert[] {
  const own = once(citedIn(draft));
  const others = [...own, ...earlier.flatMap((letter) => once(citedIn(letter)))];
  const alerts: Alert[] = [];
  const told = new Set<string>();
  for (const [i, one] of own.entries()) {
    for (const [j, other] of others.entries()) {
      if (j <= i && j < own.length) continue;
      const pair = [one.core, other.core].sort().join("|");
      if (told.has(pair)) continue;
      const sources = [one, other].map(({ file, span }) => ({ file, span }));
      if (one.core !== other.core && (slip(one.core, other.core) || sameNumber(one, other))) {
        told.add(pair);
        alerts.push(alert("citation", "warning", sources, { code: "two-titles", own: one.title, other: other.title }));
      } else if (one.core === other.core && one.number !== null && other.number !== null && one.number !== other.number) {
        told.add(pair);
        alerts.push(alert("citation", "warning", sources, { code: "two-numbers", title: one.title, own: one.number, other: other.number }));
      }
    }
  }
  return alerts;
}

const sameNumber = (a: Cited, b: Cited) => a.number !== null && a.number === b.number;

function citedIn({ file, pasted }: FollowLetter): Cited[] {
  return [...pasted.matchAll(citation)].map((match) => ({
    file,
    span: { start: match.index, end: match.index + match[0].length },
    title: match[1]!.replace(/\s/gu, ""),
    core: coreOfTitle(match[1]!),
    number: match[2] ? match[2].normalize("NFKC").replace(/\s/gu, "").replace(/[[【［]/gu, "〔").replace(/[\]】］]/gu, "〕") : null,
  })).filter(({ core }) => core.length >= SHORTEST);
}

/** Each title once, and once more for each further document number it is given. */
function once(cited: readonly Cited[]): Cited[] {
  const first = new Map<string, Cited>();
  for (const one of cited) {
    const known = first.get(one.core);
    if (!known || (known.number === null && one.number !== null)) first.set(one.core, one);
    else if (one.number !== null && one.number !== known.number) first.set(`${one.core} ${one.number}`, one);
  }
  return [...first.values()];
}

/** What people leave out without naming another document: the province, 关于, （试行）, quotes and brackets. */
function coreOfTitle(title: string): string {
  return title.normalize("NFKC").replace(/\s/gu, "").replace(/\((?:试行|暂行|修订|修订版|征求意见稿|送审稿)\)/gu, "").replace(/[“”"'‘’《》〈〉、,;·()—\-–]/gu, "")
    .replace(/^中华人民共和国/u, "").replace(/^(?:[一-龥]{2,3}省|[一-龥]{2,5}自治区|[一-龥]{2,3}市)(?:人民政府)?(?:办公厅|办公室)?(?=关于|.{8})/u, "").replace(/^(?:印发|关于印发|关于)/u, "").replace(/的通知$/u, "");
}

/** Two titles a letter or two apart, the difference being no number, level or part that makes another document. */
function slip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2) return false;
  const { head, tail } = commonEnds(a, b);
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const apart = Math.max(x.length, y.length);
  if (apart > (longest >= 16 ? 2 : 1) || tail === 0) return false;
  if (/[\d一二三四五六七八九十省市县区州国上下大中小高低新老内外东西南北男女]/u.test(x + y)) return false;
  // Exchanged words name another document as often as not; a letter left out or put twice is a slip
  if (x.length > 0 && y.length > 0 && apart > 1) return false;
  return !opposites.some((sides) => sides.some((side) => side.test(a) && !side.test(b)) && sides.some((side) => side.test(b) && !side.test(a)));
}

function commonEnds(a: string, b: string): { head: number; tail: number } {
  const least = Math.min(a.length, b.length);
  let head = 0, tail = 0;
  while (head < least && a[head] === b[head]) head++;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
