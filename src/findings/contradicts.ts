import { overlap, printedInterval } from "../comparison/interval";
import type { Observation } from "../comparison/observation";
import type { Figure } from "../indicators/figure";

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
  if (isPartOf(x, y, beside) || isPartOf(y, x, beside)) return false;
  return !overlap(printedInterval(x.metric), printedInterval(y.metric));
}

const sentencesOf = ({ sources }: Observation): string[] => sources.filter(({ filed }) => !filed).map(({ letter, sentence }) => `${letter}|${sentence}`);

/** 412处规模化供水工程中，已有268处…: the smaller figure is a part, and its whole is what the other letter speaks of. */
function isPartOf(part: Figure, rival: Figure, beside: Beside): boolean {
  return beside(part).some((whole) => whole !== part && whole !== rival && whole.core === part.core && whole.metric.unit === part.metric.unit
    && whole.metric.si > part.metric.si && Math.abs(whole.metric.si - rival.metric.si) < Math.abs(part.metric.si - rival.metric.si));
}
