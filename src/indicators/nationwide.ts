import { DECLINE, GROWTH } from "../metrics/change-words";
import { PROVINCE_NAMES } from "../text/provinces";
import { openingPlace } from "./name-similarity";

/** An honour, which the country gives and a place counts its own: 全国节水型城市3个. With 全国共有…, all are told of. */
const HONOUR = "(?![共已现累新评命][^，。；]*$)[^，。；]*(?:示范|先进|文明|模范|典型|达标|百强|优秀|标[兵杆]|卫生[城县乡]|型(?:城市|社会|社区|机关|乡|村|企业|县|单位)|重点(?:[村镇县]|文物)|景区|奖(?!励)|试点|名[镇村中老医师]|强[县镇村]|(?:特色|文化)(?:学校|小|[村镇])|健康养殖|能手|工匠|劳模|工作室|之乡|称号)";
/** The country as what a clause is about; not a place in its order (全国规模最大的…), its congress, market or contest, nor what is one for all of it (全国统一的…平台). */
const COUNTRY = new RegExp(`^(?:[^，。；、\\d]{0,4}(?:20)?\\d{2,4}年(?:度|底|末|\\d{1,2}月[底末份]?)?)?(?:全国|我国)(?!人大|政协|两会|排|第|首|[前占]|市场|领先|率先|唯一|统一|一体化|性|联网|通办|[^，。；]{0,12}(?:最|锦标赛|联赛|大赛|运动会)|${HONOUR})`, "u");
const AS_A_WHOLE = /^(?:从|就)(?:全国|我国)[^，。；]{0,4}(?:看|而言|来说)$/u;
/** 国内生产总值, 我国出口额; a county may loosely call its own 国内生产总值. */
const IN_NAME = /国内(?:生产总值|GDP)|^我国/iu, LOCAL = /[全我本][省市县区州旗]|[省市县区州]国内/u;
/** What may stand before the subject of a sentence: 截至2022年底，据统计，. */
const TIME_OR_SOURCE = /(?:年|底|末|月|日|季度|期间|以来|显示|统计|数据)$/u;
/** A clause that has a subject of its own, or sets one beside the country. */
const OTHER = new RegExp(`${LOCAL.source}|[我本该][厅局委院校行]|^(?:其中|而|但)?(?:${PROVINCE_NAMES})|^(?:[高低快慢]|领先|落后|[位排]?[居名]|.*全国)`, "u");
const hasOther = (clause: string): boolean => OTHER.test(clause) || openingPlace.test(clause.replace(/^(?:其中|而|但)/u, ""));

/** What adds to a figure told before and names nothing of its own: 同比增长, 占总人口的; a part of it: 其中农村. */
const ADDS = new RegExp(`^(?:其中|(?:[比较与][^，。；]{1,10})?(?:同比|环比|年均|累计|平均|分别|每年|实际|名义|也|均|约|又)*(?:(?:${GROWTH}|${DECLINE})(?:了|约|近|超|超过|至|到|为)*(?=[-\\d一二三四五六七八九十]|$)|占(?!地)|总[量数]|达(?=[到\\d约近超]|$)|相比$))`, "u");
/** A deed goes on where the country's was one: 全国水利建设完成投资…，改造…. */
const DEED = "(?:完成|建成|新[建增]|改造|投入|落实|实施|安排|下达|治理|修复|培训|培育|创建|打造)", BEGINS_WITH_DEED = new RegExp(`^${DEED}`, "u"), HAS_DEED = new RegExp(DEED, "u");
/** A number of things, not a year; without one a clause tells of what the country did: 全国工作会议召开. */
const FIGURE = /\d(?![\d年月日号])/u;

/**
 * Whether a figure is of the whole country, beside which a letter sets its own: 全国粮食产量. An honour that the country gives
 * (全国文明村镇) is a place's own.
 * @param before the words of the figure's sentence up to it. A figure it opens with is what goes on being told of as long as nothing else is named: 全国快递业务量1105.8亿件，增长2.1%.
 */
export function ofWholeCountry(name: string, before: string): boolean {
  const clauses = before.split(/[，；：,;:]/u), own = clauses.pop()!;
  if (LOCAL.test(own)) return false;
  if (IN_NAME.test(name)) return true;
  if (name.includes("全国")) return false;
  if (COUNTRY.test(own)) return true;
  const opens = clauses.findIndex((clause) => !TIME_OR_SOURCE.test(clause)), head = clauses[opens];
  if (head === undefined) return false;
  const told = [...clauses.slice(opens + 1), own];
  if (AS_A_WHOLE.test(head)) return !told.some(hasOther);
  const deeds = HAS_DEED.test(head);
  return COUNTRY.test(head) && FIGURE.test(head.replace(COUNTRY, "")) && told.every((clause) => !hasOther(clause) && (ADDS.test(clause) || (deeds && BEGINS_WITH_DEED.test(clause))));
}

/** The name by which a place's figure is compared: a county's 国内生产总值 is its 地区生产总值. */
export const localName = (name: string, nationwide: boolean): string => (nationwide ? name : name.replace(/国内(?=生产总值|GDP)/iu, ""));

/** 民政部, 国家邮政局: the country's figures are its own; 省委宣传部 has a place's. */
const OF_THE_COUNTRY = /^(?:国家|国务院|全国|中华|中国|中央)|^[^省市县区州旗委]{2,12}(?:部|总局|署)$/u;

/** Whether an agency answers for a place, so that what it tells of the country stands beside its own. */
export const ofPlace = (agencyName: string): boolean => !OF_THE_COUNTRY.test(agencyName.replace(/[\s“”"]/gu, ""));
