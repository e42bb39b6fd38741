import { SHORTEST_WRAPPED } from "./squeeze";
import { lineAround } from "./table-row";

const endsSentence = /[。！？：；!?;:]\s*$/u;

/** Whether the line that the break at an offset ends is no line that a wrap ended. */
export function endsParagraph(text: string, at: number): boolean {
  const { start, end } = lineAround(text, at);
  const line = text.slice(start, end).trim();
  return line.length < SHORTEST_WRAPPED || endsSentence.test(line);
}
