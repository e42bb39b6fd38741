import { allMatches } from "../../text/all-matches";
import { withoutBullet } from "../lines";
import { dateIn } from "./reply-date";
import { docNumberIn } from "./doc-number";

/** What a web page or a form says of the letter in labelled cells or lines. */
export interface Labels {
  docNumber?: string;
  agency?: string;
  written?: string;
  published?: string;
  caseNumber?: string;
  caseTitle?: string;
}

const label = /(?:^|[\t[【])(发文字号|文号|字号|公文字号|发布机构|发文机关|发文单位|发布单位|制发机关|公开机构|信息来源|来源|来源单位|承办单位|主办单位|成文日期|发文日期|生成日期|印发日期|签发日期|发布日期|发布时间|公开日期|时间|日期|案号|提案号|建议号|提案编号|建议编号|(?:建议|提案)(?:标题|题目|名称)|案由|办结时间|办结日期)(?:[：:\t\]】]{1,2})([^\t[【]{1,80})/g;

/** What a label ends in; most lines have none. */
const LABEL_ENDS = /[：:\t\]】]/;

export function labelled(lines: readonly string[]): Labels {
  const labels: Labels = {};
  for (const line of lines) {
    if (!LABEL_ENDS.test(line)) continue;
    for (const [, name, value] of allMatches(label, withoutBullet(line).replace(DATED, "\t$&"))) read(labels, name!, alone(value!));
  }
  return labels;
}

/** A date told on the line of another label: 来源：市政府 发布时间：2017-12-29. */
const DATED = /(?:[发公]布|发文|成文|公开|生成|印发|签发)?(?:日期|时间)(?=[：:])/g;

/** The label behind, where a page shows several on one line: 市体育局 浏览次数：286. */
const NEXT_LABEL = /(?:访问量|浏览次数|浏览量|浏览|点击|字体|字号|作者|来源|文号|索引号|主题分类|(?:单位)?负责人|联系人|联系电话|承办人)[：:]/;

function alone(value: string): string {
  const next = value.search(NEXT_LABEL);
  return (next < 0 ? value : value.slice(0, next)).replace(/\|/g, " ").trim();
}

function read(labels: Labels, name: string, value: string): void {
  if (/字号|文号/.test(name)) labels.docNumber ??= docNumberIn(value) ?? undefined;
  else if (/机构|机关|单位|来源/.test(name)) labels.agency ??= value;
  else if (/标题|题目|名称|案由/.test(name)) labels.caseTitle ??= value.replace(/^《(.+)》$/u, "$1");
  else if (/成文|发文|生成|印发|签发|办结/.test(name)) labels.written ??= dateIn(value) ?? undefined;
  else if (/发布|公开|时间|日期/.test(name)) labels.published ??= dateIn(value) ?? undefined;
  else labels.caseNumber ??= /[A-Za-z]?\d{1,10}(?:[A-Za-z]\d{1,6})?/.exec(value)?.[0];
}
