import { DOCUMENT_NUMBER } from "../document-number";
import { agencyBefore } from "../frame/run-in-marks";

/** A document number: 吉科发规划〔2024〕56号, in any brackets. */
const number = new RegExp(DOCUMENT_NUMBER, "g");
const WITHOUT_CLASS = /^.*?(?:发文字号|文号|字号|公文字号)(?=[\u4e00-\u9fa5])|^编号/;
/** What ends before the number where all stands on one line: …的答复吉科发〔2024〕56号. */
const RUN_IN = /^.*(?:答复|复函|的函|回复)(?=[\u4e00-\u9fa5]{2})/;

/** 关于委员提案〔2020〕84号的答复: the number of the case. */
const ANSWERED = /^(?:建议|提案|议案)?的?(?:办理情况的?)?(?:答复|复函|回复)(?!类别|单位|日期|时间)/;

/** 政协提案〔2023〕84号 */
const OF_CASE = /(?:提案|建议|议案)[〔【[（(﹝［〖]/;

/** The number of this document in a line of its head, as printed; null where there is none or a cited one. */
export function docNumberIn(line: string): string | null {
  if (/[《》]/.test(line)) return null;
  const found = line.match(number)?.[0];
  const behind = found === undefined ? "" : line.slice(line.indexOf(found) + found.length);
  if (found === undefined || ANSWERED.test(behind) || (OF_CASE.test(found) && behind.includes("答复"))) return null;
  const bare = found.replace(WITHOUT_CLASS, "").replace(agencyBefore, "");
  return bare.length > 18 || RUN_IN.test(bare) ? bare.replace(RUN_IN, "") : bare;
}

/** The year in a document number. */
export function yearOfDocNumber(docNumber: string): number | null {
  const year = /[〔【[（(﹝［〖]((?:19|20)\d{2})/.exec(docNumber)?.[1];
  return year === undefined ? null : Number(year);
}
