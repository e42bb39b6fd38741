import type { Figure } from "../indicators/figure";
import { Candidate } from "./candidate";
import { isStock, type Stocks } from "./evidence/computed-evidence";
import { Mentions } from "./evidence/mentions";
import { coreOf } from "./evidence/named-things";
import { PlainTexts } from "./evidence/plain-words";
import { PassageIndex } from "./evidence/passage-index";
import { renameKey } from "./evidence/rename-evidence";
import { WordingLikeness } from "./evidence/wording-likeness";
import type { FollowDecisions } from "./follow-decisions";
import type { FollowLetter } from "./passages/follow-letter";
import { isLater, issuersOf } from "./passages/later";
import type { Passage } from "./passages/passage";
import type { Commitment } from "./promises/commitment";
import { linkKey, placeKey, type Ground } from "./weigh-response";

interface AgencyGround {
  readonly letters: readonly number[];
  readonly index: PassageIndex;
  readonly candidates: readonly Candidate[];
  /** Where the candidates of a letter begin and end. */
  readonly places: ReadonlyMap<number, readonly [number, number]>;
  readonly stocks: ReadonlyMap<string, readonly Figure[]>;
}

/** What comes after a letter. */
export interface After {
  readonly letters: number;
  readonly grounds: readonly { readonly ground: AgencyGround; readonly may: Uint8Array }[];
}

/** What promises of all letters are held against, found without going through all of it. */
export class FollowGround implements Ground {
  readonly likeness: WordingLikeness;
  readonly renames: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  private readonly names: Mentions;
  /** By `Organisation.key`: letters of joint replies stand under each of their bodies. */
  private readonly agencies = new Map<string, AgencyGround>();
  private readonly namedIn = new Map<string, boolean>();
  private readonly texts: readonly string[];

  constructor(private readonly letters: readonly FollowLetter[], passages: readonly (readonly Passage[])[], figures: readonly (readonly Figure[])[], decided: FollowDecisions) {
    const cores = passages.map((own) => own.map(({ text }) => coreOf(text)));
    const all = passages.flat();
    const plain = new PlainTexts();
    this.texts = cores.map((own) => own.join("\n"));
    this.likeness = new WordingLikeness(all.length, all.map(({ text }) => text), plain);
    this.names = new Mentions(cores.flat(), all.map(({ letter }) => letter));
    const links = (same: boolean) => new Set(decided.links.filter((link) => link.same === same).map(({ commitment, response }) => linkKey(commitment, response)));
    this.renames = new Set(decided.renames.map(({ from, to }) => renameKey(from, to)));
    this.confirmed = links(true);
    this.refused = links(false);
    const candidates = letters.map((letter, at) => candidatesOf(letter, passages[at]!, cores[at]!, figures[at]!));
    for (const [key, own] of byAgency(letters)) this.agencies.set(key, agencyGround(own, candidates, figures, plain));
  }

  mentions = (core: string): number => this.names.count(core);

  known = (letter: number, core: string): boolean => {
    const key = `${letter}|${core}`;
    let named = this.namedIn.get(key);
    if (named === undefined) this.namedIn.set(key, (named = this.texts[letter]!.includes(core)));
    return named;
  };

  stocks = (letter: number): Stocks => {
    const own = this.groundsOf(letter);
    return (unit, year) => own.flatMap(({ stocks }) => stocks.get(`${unit}|${year}`) ?? []);
  };

  /** What may report on this letter: how many letters, and which of their passages. */
  after(letter: number): After {
    const grounds = this.groundsOf(letter).map((ground) => {
      const may = new Uint8Array(ground.candidates.length);
      const later = ground.letters.filter((other) => isLater(this.letters[other]!, this.letters[letter]!));
      for (const other of later) may.fill(1, ...ground.places.get(other)!);
      return { ground, later, may };
    });
    return { letters: new Set(grounds.flatMap(({ later }) => later)).size, grounds };
  }

  /** At most so many passages that may speak of a promise; those that a person linked to it among them. */
  candidatesFor({ key, text }: Commitment, { grounds, letters }: After, most: number): Candidate[] {
    if (letters === 0) return [];
    const found = new Set<Candidate>();
    for (const { ground: { index, candidates }, may } of grounds) {
      for (const at of index.nearest(text, most, may)) found.add(candidates[at]!);
      if (this.confirmed.size === 0) continue;
      for (const [at, one] of candidates.entries()) if (may[at] === 1 && this.confirmed.has(linkKey(key, placeKey(one.passage)))) found.add(one);
    }
    return [...found];
  }

  private groundsOf(letter: number): AgencyGround[] {
    return [...new Set(issuersOf(this.letters[letter]!.letter.header).map(({ key }) => key))].flatMap((key) => this.agencies.get(key) ?? []);
  }
}

/** Letters by issuing body, oldest first. */
function byAgency(letters: readonly FollowLetter[]): Map<string, number[]> {
  const agencies = new Map<string, number[]>();
  const when = (at: number) => letters[at]!.letter.header.date ?? String(letters[at]!.letter.header.year ?? "");
  const order = letters.map((_, at) => at).sort((a, b) => when(a).localeCompare(when(b)) || a - b);
  for (const at of order) {
    for (const key of new Set(issuersOf(letters[at]!.letter.header).map((one) => one.key))) {
      const own = agencies.get(key);
      if (own) own.push(at);
      else agencies.set(key, [at]);
    }
  }
  return agencies;
}

function agencyGround(letters: readonly number[], all: readonly (readonly Candidate[])[], figures: readonly (readonly Figure[])[], plain: PlainTexts): AgencyGround {
  const candidates: Candidate[] = [];
  const places = new Map<number, readonly [number, number]>();
  for (const at of letters) places.set(at, [candidates.length, candidates.push(...all[at]!)]);
  const stocks = new Map<string, Figure[]>();
  for (const figure of letters.flatMap((at) => figures[at]!)) {
    if (!isStock(figure) || figure.year === null) continue;
    const key = `${figure.metric.unit}|${figure.year}`;
    const own = stocks.get(key);
    if (own) own.push(figure);
    else stocks.set(key, [figure]);
  }
  return { letters, candidates, places, stocks, index: new PassageIndex(candidates.map(({ passage }) => passage.text), plain) };
}

function candidatesOf({ source, letter: { header } }: FollowLetter, passages: readonly Passage[], cores: readonly string[], figures: readonly Figure[]): Candidate[] {
  const places = figures.map(({ metric }) => source.toClean(metric.span.start));
  return passages.map((passage, i) => {
    const own = figures.filter((_, n) => places[n]! >= passage.clean.start && places[n]! < passage.clean.end);
    return new Candidate(passage, cores[i]!, own, header.year, passage.aspect === "plan");
  });
}
