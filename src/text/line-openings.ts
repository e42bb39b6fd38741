import { atStart } from "./guarded";

/**
 * How a line begins that cannot be the middle of a sentence. Matched against the first characters of a line with gaps removed;
 * only used to decide whether a line break of the paste is one of the letter.
 */
const NUMERAL = "[一二三四五六七八九十]{1,3}";
const openings: readonly RegExp[] = [
  new RegExp(`^${NUMERAL}[、．.]`),
  new RegExp(`^[（(]${NUMERAL}[）)]`),
  new RegExp(`^${NUMERAL}(?:是|要)[^否]`),
  new RegExp(`^第${NUMERAL}[，、,]`),
  /^\d{1,2}(?:[、)）]|[.．](?!\d{1,2}(?!\d)))/,
  /^[（(]\d{1,2}[）)]/,
  /^[①-⑳]/,
  /^(?:首先|其次|再次|最后)[，,]/,
  /^附件?\s?\d?[：:]/,
  /^[（(【]?(?:联系人|联系单位|联系电话|联系方式|经办人|承办人|抄送|主办单位|承办单位)[及：:]/,
];

const opening = atStart(new RegExp(openings.map(({ source }) => source).join("|")));

/** A list number alone, as it stands before a tab. */
const listNumber = new RegExp(`^(?:${NUMERAL}[、．.]|[（(]${NUMERAL}[）)]|\\d{1,2}[、．.)）]|[（(]\\d{1,2}[）)]|(?:首先|其次|再次|最后)[，,]|[①-⑳•·●○◆◇■□▪\\uf06c\\uf0b7])$`);

/** As many characters of a line as are looked at. */
export const HEAD_LENGTH = 16;

export const isListNumber = (head: string): boolean => listNumber.test(head);

export function opensPoint(head: string): boolean {
  return opening.test(head);
}

/** 一、 and （一） are hardly ever a sentence wrapped before its numeral. */
export function opensHeading(head: string): boolean {
  return openings[0]!.test(head) || openings[1]!.test(head);
}

const parts = /^(?:(?:您|你们?|贵[委会党]|代表|委员)[们在]?[^，。；]{0,8}(?:提出|提到|建议|指出|反映|关注|关心)|(?:关于|针对)(?:您|你|贵|代表|委员|[“"])|针对[^，。；]{4,12}|在[^，。；]{2,10}方面[，：]|(?:下一?步|下一?阶段|今后|接下来)[，,我省]|(?:再次|衷心)?感谢您|以上(?:答复|意见))/;

/** 您在建议中提出, 针对…, 在…方面，, 下一步，: paragraphs begin so far more often than sentences within them. */
export const opensPart = (head: string): boolean => parts.test(head);
