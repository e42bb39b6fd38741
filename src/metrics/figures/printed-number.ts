/** A number in digits or in words, tried where one must stand: behind a dash, behind 分之. */
export const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两半点壹贰叁肆伍陆柒捌玖拾佰仟]+/y;

export const decimalsOf = (printed: string): number => {
  const dot = printed.lastIndexOf(".");
  return dot < 0 ? 0 : printed.length - dot - 1;
};

/** Of a number in digits, thousands separated or not. */
export const numberOf = (printed: string): number => Number(printed.includes(",") || printed.includes("，") ? printed.replace(/[,，]/g, "") : printed);

/** One of the characters stands at `at`. */
export const stands = (chars: string, text: string, at: number): boolean => at >= 0 && at < text.length && chars.includes(text[at]!);

/** The part of a numeral in words before the magnitude, which belongs to the unit as with digits: 三万 → 三. */
export function withoutMagnitude(printed: string): string {
  if (printed.length === 1 && "百千万亿".includes(printed)) return "";
  let end = printed.length;
  while (end > 0 && stands("万亿", printed, end - 1)) end--;
  const number = printed.slice(0, end);
  return number === "" || number.includes("万") || number.includes("亿") ? printed : number;
}
