import type { FollowLetter } from "../passages/follow-letter";
import type { Span } from "../../text/span";
import { alert, type Alert, type AlertDetail } from "./alert";
import { sessionOf } from "./session";

/** 吉科发人才【2023】092号: brackets as pasted, year, ordinal, zeros, number. */
const documentNumber = /([一-龥]{2,14}?)[〔[【［(（﹝]\s{0,4}(\d{2,4})\s{0,4}[〕\]】］)）﹞]\s{0,4}(第?)\s{0,4}(0{0,6})(\d{1,5})\s{0,4}号/gu;
const date = /(?<![\d〔[【])(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
/** The signature stands within so many characters of the end, the number within so many of the beginning. */
const TAIL = 500;
const HEAD = 700;

/** Document number and date by GB/T 9704: 〔2023〕92号, no 第, no leading zero, four digits; a date that exists and fits. */
export function checkForm(draft: FollowLetter, earlier: readonly FollowLetter[]): Alert[] {
  return [...numberAlerts(draft), ...dateAlerts(draft, earlier)];
}

function at(draft: FollowLetter, span: Span, severity: "error" | "warning", detail: AlertDetail): Alert {
  return alert("form", severity, [{ file: draft.file, span }], detail);
}

function ownNumber(draft: FollowLetter): { span: Span; match: RegExpExecArray } | null {
  const own = draft.letter.header.docNumber?.replace(/\s/gu, "");
  const found = [...draft.pasted.slice(0, HEAD).matchAll(documentNumber)].filter(({ index }) => !insideTitle(draft.pasted, index));
  const match = found.find((m) => own !== undefined && squeeze(m[0]).endsWith(squeeze(own))) ?? (own === undefined ? found[0] : undefined);
  return match ? { span: { start: match.index, end: match.index + match[0].length }, match: match as RegExpExecArray } : null;
}

const squeeze = (text: string) => text.normalize("NFKC").replace(/[\s〔〕[\]【】()﹝﹞]/gu, "");

/** （吉科发〔2022〕223号） behind a title cites another document. */
function insideTitle(text: string, index: number): boolean {
  return /》\s*[（(]?[一-龥]{0,4}$/u.test(text.slice(Math.max(0, index - 8), index));
}

function numberAlerts(draft: FollowLetter): Alert[] {
  const found = ownNumber(draft);
  const head = { start: 0, end: Math.min(draft.pasted.length, 1) };
  if (!found) return draft.letter.header.docNumber === null ? [at(draft, head, "warning", { code: "no-number" })] : [];
  const { span, match } = found;
  const printed = match[0].replace(/\s/gu, "");
  const [, body, year, ordinal, zeros, serial] = match as unknown as [string, string, string, string, string, string];
  const instead = `${body}〔${year.length === 4 ? year : `20${year.slice(-2)}`}〕${serial}号`;
  const alerts: Alert[] = [];
  if (!/〔\s*\d+\s*〕/u.test(match[0])) alerts.push(at(draft, span, "warning", { code: "brackets", printed, instead }));
  if (ordinal) alerts.push(at(draft, span, "warning", { code: "ordinal", printed, instead }));
  if (zeros) alerts.push(at(draft, span, "warning", { code: "leading-zero", printed, instead }));
  if (year.length !== 4) alerts.push(at(draft, span, "warning", { code: "short-year", printed, instead }));
  const { date: issued } = draft.letter.header;
  if (year.length === 4 && issued && Math.abs(Number(year) - Number(issued.slice(0, 4))) > 0) alerts.push(at(draft, span, "error", { code: "number-year", printed, against: issued }));
  return alerts;
}

function dateAlerts(draft: FollowLetter, earlier: readonly FollowLetter[]): Alert[] {
  const { header } = draft.letter;
  const from = Math.max(0, draft.pasted.length - TAIL);
  const printed = [...draft.pasted.slice(from).matchAll(date)].at(-1);
  const span = printed ? { start: from + printed.index, end: from + printed.index + printed[0].length } : { start: Math.max(0, draft.pasted.length - 1), end: draft.pasted.length };
  const words = printed?.[0].replace(/\s/gu, "") ?? "";
  if (printed && !exists(printed)) return [at(draft, span, "error", { code: "no-such-date", printed: words, against: "" })];
  if (header.date === null) return printed ? [] : [at(draft, span, "warning", { code: "no-date" })];
  const alerts: Alert[] = [];
  const shown = words || header.date;
  const caseYear = /^(20[0-4]\d)(?=[A-Z]|第?\d{3,})/u.exec(header.proposalNumber ?? "")?.[1];
  if (caseYear && Number(caseYear) > Number(header.date.slice(0, 4))) alerts.push(at(draft, span, "error", { code: "case-year", printed: shown, against: header.proposalNumber! }));
  const session = header.session === null ? null : sessionOf(header.session);
  if (session?.since && Number(header.date.slice(0, 4)) < session.since) alerts.push(at(draft, span, "error", { code: "before-session", printed: shown, against: header.session! }));
  for (const other of earlier) {
    const theirs = other.letter.header.session === null ? null : sessionOf(other.letter.header.session);
    if (!session || !theirs || !other.letter.header.date || theirs.body !== session.body) continue;
    const later = session.term > theirs.term || (session.term === theirs.term && session.number > theirs.number);
    if (later && header.date < other.letter.header.date) {
      alerts.push(alert("form", "error", [{ file: draft.file, span }, { file: other.file, span: { start: 0, end: 1 } }], { code: "before-session", printed: shown, against: header.session! }));
      break;
    }
  }
  return alerts;
}

function exists([, year, month, day]: RegExpMatchArray): boolean {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
}
