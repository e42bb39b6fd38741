import { overlap, printedInterval } from "../comparison/interval";
import { sinceYear, type Observation } from "../comparison/observation";
import type { Figure } from "../indicators/figure";
import { isRatio } from "./told-ratio";

/** The figures of the sentence that a figure stands in, itself among them. */
export type Beside = (figure: Figure) => readonly Figure[];

export function figuresBeside(figures: readonly Figure[]): Beside {
  const sentences = new Map<string, Figure[]>();
  const place = ({ letter, sentence }: Figure) => `${letter}|${sentence}`;
  for (const figure of figures) {
    const list = sentences.get(place(figure));
    if (list) list.push(figure);
    else sentences.set(place(figure), [figure]);
  }
  return (figure) => (figure.filed ? [] : sentences.get(place(figure)) ?? []);
}

/** Values this many times one another are of two things under one name (医师23.8万人, 每千人口2.48人). */
const OTHER_THING = 20;

/** Whether two figures for one year can't both be right: the one place that tells a contradiction from two things under one name. */
export function contradicts(a: Observation, b: Observation, beside: Beside): boolean {
  const x = a.figure!, y = b.figure!;
  // Figures that one sentence gives side by side are two things under too short a name, not a contradiction
  if (sentencesOf(b).some((sentence) => sentencesOf(a).includes(sentence))) return false;
  if (x.facets.added !== y.facets.added) return false;
  if (x.coverage !== null && y.coverage !== null && x.coverage !== y.coverage) return false;
  if (Math.max(Math.abs(a.si), Math.abs(b.si)) > OTHER_THING * Math.min(Math.abs(a.si), Math.abs(b.si))) return false;
  if ([[x, y], [y, x]].some(([part, rival]) => isPartOf(part!, rival!, beside) || besidePart(part!, rival!) || withItsShare(part!, rival!, beside))) return false;
  if (ofOtherLength(x, y)) return false;
  return !overlap(printedInterval(x.metric), printedInterval(y.metric));
}

const sentencesOf = ({ sources }: Observation): string[] => sources.filter(({ filed }) => !filed).map(({ letter, sentence }) => `${letter}|${sentence}`);

/** 412处规模化供水工程中，已有268处…: the smaller figure is a part, and its whole is what the other letter speaks of. */
function isPartOf(part: Figure, rival: Figure, beside: Beside): boolean {
  return beside(part).some((whole) => whole !== part && whole !== rival && whole.core === part.core && whole.metric.unit === part.metric.unit
    && whole.metric.si > part.metric.si && Math.abs(whole.metric.si - rival.metric.si) < Math.abs(part.metric.si - rival.metric.si));
}

/** 旅游总花费3595.42亿元。其中南疆接待游客8672万人次，旅游总花费912.6亿元: the clause before says of what part of the whole the second is. */
function besidePart(part: Figure, rival: Figure): boolean {
  return part.letter === rival.letter && part.metric.si < rival.metric.si * NEARLY_ALL && isBesidePart(part);
}

const isBesidePart = ({ context }: Figure): boolean => context.split(/[；;。]/u).at(-1)!.split(/[，,]/u).slice(0, -1).some((clause) => clause.includes("其中"));
/** 减税412.6亿元。分行业看，制造业减税153.7亿元，占比37.3%: the share beside it is just what it makes of the other. */
function withItsShare(part: Figure, rival: Figure, beside: Beside): boolean {
  return part.metric.si < rival.metric.si && beside(part).some((share) => share.metric.kind === "share" && share.index > part.index && isRatio(share, part, rival));
}

/** 乡镇卫生院2246个, and 2016年以来支持乡镇卫生院412个: what there is, and what was done since some year, where neither comes near the other. */
function ofOtherLength(x: Figure, y: Figure): boolean {
  const ratio = Math.min(x.metric.si, y.metric.si) / Math.max(x.metric.si, y.metric.si);
  return (sinceYear(x) === null) !== (sinceYear(y) === null) && ratio < SAME_SIZE;
}

const SAME_SIZE = 0.8;
/** A part that is nearly all of its whole is more likely the whole told otherwise. */
const NEARLY_ALL = 0.9;
