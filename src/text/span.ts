/** A half-open range of UTF-16 code units. Unless said otherwise it refers to the text exactly as pasted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
