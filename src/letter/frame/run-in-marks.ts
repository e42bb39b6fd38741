import { PEOPLES, PROVINCE_NAMES } from "../../text/provinces";
import { AGENCY_END } from "../agency-names";
import { DOCUMENT_NUMBER, YEAR_AND_NUMBER } from "../document-number";

// What shows where a line of head or tail began, where a paste has lost its line breaks.

/** The names of provinces, without 省 and the like; and of the country. */
const PROVINCE = `(?:${PROVINCE_NAMES}|中华人民共和国)`;
/** Labels of a page that begin a line wherever they stand; fewer than a line of its own may begin with. */
const LABELS = "(?:信息)?索引号|主题分类|发文机关|发布机构|发文单位|发布单位|制发机关|公开机构|成文日期|生成日期|发文日期|印发日期|发文字号|文号|有\\s?效\\s?性|体裁分类|(?:信息)?来源|发布时间|发布日期|公开日期|浏览次数|阅读次数|点击数|字体|【?字号|办理类别|类别|签发人|标题|公开方式|公开属性";

/** A label of a web page or a form, in any brackets. */
export const labelMark = new RegExp(`[[【]?(?:${LABELS})[\\]】]?[：:]|[[【](?:${LABELS})[\\]】]`, "g");

/** Where the lines of a head that stands on one line begin: of each match, its start or its end. */
export const headMarks: readonly { readonly pattern: RegExp; readonly at: "start" | "end" }[] = [
  // a title: who, about what, …的答复
  { pattern: new RegExp(`${PROVINCE}(?:省|市|${PEOPLES}自治区)?[\\u4e00-\\u9fa5]{2,24}?${AGENCY_END}(?=关于|对|${PROVINCE})`, "g"), at: "start" },
  { pattern: /关于(?=对?(?:省|市|县|区|自治区|全国|政协|人大|第))/g, at: "start" },
  { pattern: /(?:关于|对)[^。；：:]{4,100}?(?:建议|提案|议案|号)(?:[（(][^（）()]{1,12}[）)])?的?(?:办理情况的?|办理意见的?)?(?:答复|复函|回复)(?:的函|意见|函)?(?![的意函如情口内])/g, at: "end" },
  { pattern: new RegExp(YEAR_AND_NUMBER, "g"), at: "end" },
  { pattern: /(?:打印|关闭|收藏|小\]|小】|[ABC]类|[ABC])(?=[\u4e00-\u9fa5·、（）()]{2,40}[：:])/g, at: "end" },
];

/** A document number; what stands before it in one run of characters may be the line above. */
export const docNumber = new RegExp(DOCUMENT_NUMBER, "g");
/** An agency in front of its own document number: 甘肃省水利厅甘水建议发〔2023〕. */
export const agencyBefore = new RegExp(`^[\\u4e00-\\u9fa5]*(?:省|市|县|区|州)[\\u4e00-\\u9fa5]{1,12}?(?:厅|局|委员会|委|办公室)(?=[\\u4e00-\\u9fa5]{3,12}[〔【\\[（(﹝［〖])`);
/** A name in front of its colon: 张三、李四委员：, 陈晓岚等5位代表：. */
export const ADDRESSEE = "(?:[\\u4e00-\\u9fa5·、（）()]|\\d{1,3}(?=[位名人])){2,60}[：:]";
/** Whom the letter is for, where the greeting goes on behind the colon. */
export const addressed = new RegExp(`${ADDRESSEE}(?=[您你贵现感《关收经非衷])`, "g");

/** What may stand behind the date of a signature. */
export const afterDate = /^[）)]?\s*(?:$|[（(]?(?:联系|经办|承办)|附件|附[：:]|抄送|扫一扫|字体|打印|【|分享|上一篇|下一篇|主办|版权|相关)/;
export const tailMarks = /[（(]?(?:联系(?:单位|人|电话|处室|科室)|经办人|承办(?:单位|人))(?:及[\u4e00-\u9fa5]{2,6})?[：:]|抄送[：:]|附件\d?[：:]|扫一扫|【打印|【关闭|主办[：:]|版权所有/g;
