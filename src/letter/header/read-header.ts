import type { Frame } from "../frame/read-frame";
import type { Header } from "../letter";
import { addresseeBefore, addresseeLine } from "./addressee";
import { agenciesIn, agenciesOfTitle, agencyOfLetterhead, fullest } from "./agencies";
import { caseKind, caseNumbersIn, caseTitlesIn, caseTitleTold, sessionIn, yearOfSession } from "./case-reference";
import { dateIn } from "./reply-date";
import { docNumberIn, yearOfDocNumber } from "./doc-number";
import { labelled } from "./labels";
import { titlesOfLetter } from "./letter-title";

/** Reads the header from the lines around the body. What the letter says of itself goes before what the web page says of it. */
export function readHeader({ head, greeting, tail }: Frame): Header {
  const lines = head.map((line) => line.text);
  // that of the letter goes before that of the page
  const letterTitles = titlesOfLetter(lines).reverse();
  const title = letterTitles[0] ?? null;
  const greet = greeting?.text ?? "";
  const labels = labelled(lines), below = labelled(tail.map((line) => line.text));

  const docNumber = first(lines.filter((line) => !line.includes("\t")), docNumberIn) ?? labels.docNumber ?? docNumberIn(greet) ?? null;
  const addressee = addressed(lines) ?? addresseeBefore(greet);
  const session = fuller(sessionIn(greet), first(letterTitles, sessionIn)) ?? first(lines.filter((line) => SESSION_LINE.test(line)), sessionIn);
  const numbers = firstOf(...letterTitles.map(caseNumbersIn));
  const told = first([greet, ...letterTitles], caseTitleTold);
  const named = firstOf(...[greet, ...letterTitles].map(caseTitlesIn), told === null ? [] : [told]);
  const date = signedDate(tail.map((line) => line.text)) ?? labels.written ?? labels.published ?? below.written ?? below.published ?? first(lines.filter((line) => !line.includes("\t") && line.length < 24), dateIn);
  const agencies = unique(fullest(signers(tail.map((line) => line.text)), letterTitles.flatMap(agenciesOfTitle)));
  const issuers = firstOf(agencies, agenciesIn(below.agency ?? ""), agenciesIn(labels.agency ?? ""), lines.flatMap(agencyOfLetterhead));

  return {
    docNumber,
    agency: issuers[0] ?? null,
    agencies: issuers,
    date,
    year: date !== null ? Number(date.slice(0, 4)) : ((docNumber === null ? null : yearOfDocNumber(docNumber)) ?? (session === null ? null : yearOfSession(session)) ?? yearSigned(tail.map((line) => line.text))),
    addressee,
    proposalTitle: named.length > 0 ? named.join("；") : labels.caseTitle ?? null,
    proposalKind: caseKind(session, title, addressee, named[0] ?? labels.caseTitle ?? null, docNumber, greet),
    session,
    proposalNumber: (numbers.length > 0 ? numbers : caseNumbersIn(greet)).join("、") || (labels.caseNumber ?? first(lines, (line) => NUMBER_LINE.exec(line)?.[1] ?? null)),
  };
}

/** 某区十八届人大五次会议 and 第3号, each on a line of its own below the title. */
const SESSION_LINE = /^[\u4e00-\u9fa5]{2,24}次会议$/, NUMBER_LINE = /^第(\d{1,4})号$/;

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** The first list that names any. */
const firstOf = (...lists: readonly (readonly string[])[]): readonly string[] => lists.find((list) => list.length > 0) ?? [];

/** 昆明市晋宁区…第三次会议 where the greeting says 晋宁区…第三次会议. */
const fuller = (told: string | null, titled: string | null): string | null => {
  if (told === null || titled === null) return told ?? titled;
  return titled.endsWith(told) || (NAMELESS.test(told) && !NAMELESS.test(titled)) ? titled : told;
};
/** A session that doesn't say whose: 第十七届人民代表大会第四次会议. */
const NAMELESS = /^第?[一二三四五六七八九十]/;

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** The line right above the greeting, or the last above it that addresses somebody. */
function addressed(lines: readonly string[]): string | null {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const name = addresseeLine(lines[i]!);
    if (name !== null) return name;
  }
  return null;
}

/** A line that ends in a date, or is one of figures: 2024.8.26. */
const DATED = /^[^：:]{0,60}日[）)]?$|^[\u4e00-\u9fa5]{0,40}\d{4}[.．/-]\d{1,2}[.．/-]\d{1,2}$/;

/** Lines of the signature at most. */
const SIGNERS = 8;

function signedDate(tail: readonly string[]): string | null {
  return first(tail.filter((line) => DATED.test(line)), dateIn);
}

/** 2020年11月 or 2020年 at the end, without a day. */
function yearSigned(tail: readonly string[]): number | null {
  const year = first(tail.slice(-SIGNERS), (line) => /((?:19|20)\d\d)年(?:\d{1,2}月)?$/.exec(line)?.[1] ?? null);
  return year === null ? null : Number(year);
}

/** Lines behind the date in which a body may have signed. */
const BEHIND = 2;

/** The bodies that signed: in the lines above the date, in its own, else right behind it. */
function signers(tail: readonly string[]): string[] {
  const dated = tail.findIndex((line) => DATED.test(line) && dateIn(line) !== null);
  const until = dated < 0 ? tail.length : dated + 1;
  const above = signedIn(tail.slice(Math.max(0, until - SIGNERS), until));
  return above.length > 0 ? above : signedIn(tail.slice(until, until + BEHIND));
}

function signedIn(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^.*[。！!]/, "")).filter((line) => !/[：:]/.test(line)).flatMap(agenciesIn);
}
