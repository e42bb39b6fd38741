import { isDigit } from "../../text/code-points";
import { atEnd, atStart, Opening } from "../../text/guarded";
import { act, OFFICE } from "./words";

/** Takes off what no name ends or begins with. */
export function tidy(words: string): string {
  // asking for one character is cheaper than trying a pattern
  const name = HEAD_MARKS.cut(BEFORE_IT.test(words) ? words.replace(BEFORE_IT, "") : words);
  return LOOSE_END.cut(MORE_THAN_NOUN.within(name) ? withoutMore(name) : name);
}

/** 预警时效由原来的6小时提前: what it was before. */
const BEFORE_IT = /(?<=[\u4e00-\u9fff]{2})[由从](?:原来|原先|过去|以前)的?\d[^，]{0,16}$/u;
/** A character of each of the words that are looked for: most names hold none. */
const MORE_THAN_NOUN = new Opening(/[\d实进累共已年投安次我等类项个种各级中至往期以受向覆了组此"“”（）]/);

function withoutMore(words: string): string {
  let name = words;
  if (name !== "" && isDigit(name.charCodeAt(0))) name = name.replace(NUMBERED_YEAR, "");
  if (name.includes("累计")) name = name.replace(/财政累计(?=[^，]{6})/u, "财政").replace(/^(?<who>[^，]{0,8}|“[^”，]{2,12}”[一二三四五六七八九十]{1,2}年(?:来|间)?)累计(?:开展(?=[^，]{4}))?(?<what>[^，]{4,})/u, spentOnly);
  if (name.includes("财政已")) name = name.replace(/财政已(?=[^，]{2})/u, "财政");
  if (name.includes("组织")) name = name.replace(/^(?:[省市县区州]|我)[^，]{0,6}[局厅委办]组织(?=[^，]{4,})/u, "");
  if (name.includes("为此")) name = name.replace(/为此(?:累计|共|已)?(?=[^，]{2})/u, "");
  if (name.includes("了")) name = name.replace(/(?<=[\u4e00-\u9fff]{2})了(?!解)(?=[\u4e00-\u9fff]{2})/u, "");
  if (name.includes("共有")) name = name.replace(/(?<=[\u4e00-\u9fff]{2})(?<!公)(?:目前|现)?(?<!公)共有(?!产权|制|权|线)(?=[\u4e00-\u9fff]{2})/u, "");
  if (name.includes("已") || name.includes("累计")) name = name.replace(/(?<=[\u4e00-\u9fff]{3}|首批)(?:已经?|累计)(?=(?:建成|设立|开通|完成|培育|认定|投用|建立|公布)[^，]*$)/u, "");
  if (name.includes("共")) name = name.replace(/(?<=领域|行业|板块)共(?=安排|投入|下达|实施|立项|建成|认定)/u, "").replace(/^(?<who>[^，]{2,12}(?<!公)|[^，]{2,24}(?:基地|中心|机构))共(?<what>(?:安排|投入|下达|拨付|完成|建成|实施|发放|办理|受理|查处|检查|排查|调解|化解|救助|发行|接[收待]|消化|抽[查检测]|征集|培训|开展|组织|举办|筹集|落实|开放)[^，]{2,})/u, spentOnly).replace(/^[^，]{2,16}共发生(?=[^，]{4,})/u, "");
  if (name.includes("、")) name = name.replace(LINE_TO, "");
  if (name.includes("受")) name = name.replace(/(?<=[\u4e00-\u9fff]{2})受[^，受]{2,10}影响(?=(?:开工|完工|竣工|复工|投产)$)/u, "");
  if (name.includes("向")) name = name.replace(/^[^，；]{0,20}?(?:累计|共)?向(?=[^，；]{2,10}(?:授信|放贷)$)/u, "");
  if (name.endsWith("年") || name.endsWith("累计完成")) name = name.replace(/(?<=[^，]{4})(?:连续(?:[\d一二三四五六七八九十]{1,3}|多)年|累计完成)$/u, "");
  if (name.includes("投") || name.includes("安排")) name = name.replace(/(?<=[省市县区州])(?:将|决定|计划|拟){1,2}再?(?=投资|投入|安排)/u, "");
  if (name.includes("实现")) name = name.replace(/(?<=[\u4e00-\u9fff]{2})实现(?=(?:总|年|工业)?(?:产量|进出口|营收|利税|产值|营业收入|收入|利润|增加值|销售额|利税|税收)$)/u, "");
  if (name.includes("期间") || name.includes("以来")) name = name.replace(/^(?:“?(?:\d[\d·.]*|征求意见|公示)”?期间|“?[^，“”]{1,10}”?(?:行动|战役|制度|试点|改革)(?:实施|启动|开展)?以来)(?:共|累计)?(?=[^，]{4,})/u, "").replace(/^(?:一直|长期|改革开放|入[汛夏冬春秋]|建[国省市县])以来(?=[^，]{2})|(?<=[\u4e00-\u9fff]{2})(?:实施|启动|开展|运行|成立|开通|开工|推行|推出|上线|投用|投运|通车|设立|施行)以来(?:已|累计|共|先后)*(?=[^，]{2,})/u, "");
  if (name.includes("实施") || name.includes("进行")) name = name.replace(/(?<=[\u4e00-\u9fff]{4})(?:实施|进行)了?(?=[^，、的]{2,6}(?:改造|治理|整治|修复|培训|检测)$)/u, "");
  if (name.includes("次会议")) name = name.replace(SESSION, "");
  if (name.includes("我")) name = name.replace(/(?:(?<![成作因面针存列评定认留落])[对向为在给])?我[省市县区州厅局委社]/gu, "");
  if (name.includes("等")) name = name.replace(/等地(?=[再新改续扩又])/u, "等").replace(QUOTED_LIST, "$<verb>").replace(ONE_OF, alikeOnly).replace(ONE_LISTED, "$<verb>$<noun>").replace(LISTED, "$<verb>$<noun>").replace(LISTED_SHORT, "$<verb>$<noun>").replace(/(?<![甲乙丙高中初均同平优特上下相分一二三四])等(?=[^，、级同待合]{2,})/u, "");
  if (COUNTED_KIND.test(name)) name = name.replace(/(?<![、“])(?![一二三四]类)[一二三四五六七八九十两]大?(?:类|项|个|种)(?=[^，]{2,})(?<!第.{1,3})/u, "");
  if (name.includes("的")) name = name.replace(AMONG_THEM, (words, who: string, some: string) => (some.endsWith(who) ? some : words)).replace(/^(?:[设建]立|(?:组织)?(?:开展|实施|举办))的(?=[^，]{3,})/u, "").replace(/(?:各种|多种|不同|各类)(?:形式|类型|规格|层次|模式)的(?=[^，]{2})/u, "");
  if (name.includes("覆盖")) name = name.replace(/(?<=^[\u4e00-\u9fff]{2,4})覆盖[^，的]{3,14}的(?=[^，]{3,})/u, "");
  if (name.includes("各")) name = name.replace(/各(?:[族类种界](?=[^，]{2,})|级(?=[^，]{3,}|资金|财政|部门|政府))/u, "");
  if (name.includes("级")) { const without = name.replace(LEVELS, ""); if (without.length > 3) name = without; }
  if (name.endsWith("中")) name = name.replace(/(?<=[^初高集其县完职国民附])中$/u, "");
  if (name.includes('"')) name = name.replaceAll('"', "");
  if (name.includes("“") !== name.includes("”")) name = name.replace(/[“”]/gu, "");
  if (name.includes("（") && name.includes("、")) name = name.replace(EXAMPLES, "");
  if (name.includes("以")) name = name.replace(/（[^（）]{2,10}以[内外]）/gu, "");
  if (name.endsWith("）")) name = name.replace(REMARK, "");
  if (name.includes("（") && !name.includes("）")) name = name.slice(0, name.lastIndexOf("（"));
  return name;
}
/** 农村公路共投入资金: money says little without what it was put into; 市财政累计投入资金, 全县共办理案件: who did it is no part of the name. */
const spentOnly = (_: string, who: string, what: string): string => (MERE_MONEY.test(what) && who.length >= 4 && !PAYER.test(who) ? `${who}${what}` : what);
const MERE_MONEY = /^(?:安排|投入|下达|拨付|完成|筹集|落实|争取)(?:各类|各级|财政|专项|建设)?(?:资金|投资|经费)$/u;
/** Who put it in, or when: anything else is what it was put into. */
const PAYER = new RegExp(`${OFFICE.source}|财政|政府|部门|社会|[年来期季]$|我[省市县区州厅局委]`, "u");
/** 1.2017—2021年安排资金: a marker and years are no part of the name. */
const NUMBERED_YEAR = /^(?:\d{1,2}[.．、](?=\d))?(?:(?:19|20)\d\d(?:[-—–~至](?:19|20)?\d\d)?年)?/u;
/** 新开通至曼谷、首尔国际航线 */
const LINE_TO = /(?<=开通|新开|新增|恢复|加密)(?:至|飞?往)[^，]{1,20}、[^，]{1,20}?(?=(?:国际|国内|洲际|地区|全?货机|客运|货运|客货)+(?:航线|航班|班列|线路)$)/u;
/** 出台《…》等地方标准: what the titles are examples of. */
export const TITLES = /(?:《[^《》]{1,60}》、?){1,12}等(?=[^，、]{2,})/u;
/** 企业中的外商投资企业 */
const AMONG_THEM = /^([\u4e00-\u9fff]{2,8})中的([^，]{4,})$/u;
/** 县、乡、村三级路长 */
const LEVELS = /(?:自治)?[省市县乡镇村区组旗](?:、?[省市县乡镇村区组旗]){1,3}[两三四五]级(?=[^，]{2,})/u;
/** 服务设施（幸福院、服务站、活动中心）; not 县（市、区） */
const EXAMPLES = /(?<=[\u4e00-\u9fff]{4})（[^（）]{2,20}、[^（）]{3,200}）(?=[^，]{2}|$)/u;
/** 馆藏量（数据截至年末） */
const REMARK = /（(?:数据|含|不含|其中|包括|参见|详见|见|下同|均|截至|按)[^（）]*）$/u;
/** 承办十四届全国人大一次会议代表建议 */
const SESSION = /(?:(?:全国|[省市县区州])?(?:人大|政协)?第?[一二三四五六七八九十]{1,3}届(?:全国|[省市县区州])?(?:人大|人民代表大会|政协|委员会)?|(?:全国|[省市县区州])(?:人大|政协))第?[一二三四五六七八九十]{1,3}次会议(?:以来|期间)?(?:的)?(?=[^，]{2,})/gu;
const COUNTED_KIND = /[类项个种]/;
/** 提供甲企业、乙企业等科技企业信息: examples give way to what they are examples of. */
const LISTED = new RegExp(`^(?<verb>(?:${act})?)[^，；]{0,80}、[^，；]{0,60}?(?<![甲乙丙高中初均同平优特])等(?<noun>(?!(?:领域|环节|方面)(?!龙头|重点|领军|头部|骨干|高))(?:[国省市]家?级、)?[^，、；]{4,})$`, "u");
/** 储备帐篷、棉被等物资 */
const LISTED_SHORT = new RegExp(`^(?<verb>${act})[^，；]{2,80}、[^，；]{2,60}?等(?<noun>物资|设备|设施|产品|装备)$`, "u");

/** 培育“甲师傅”“乙工匠”等省级劳务品牌 */
const QUOTED_LIST = new RegExp(`^(?<verb>(?:${act})?)(?:“[^“”]{1,20}”[、和]?){2,6}等(?=[^，、“]{4,})`, "u");
/** 建成青石镇污水处理厂等镇级污水处理厂: one of them, by its name. */
const ONE_OF = new RegExp(`^(?<verb>(?:${act})?)(?<one>[^，、等]{4,16})等(?<noun>[^，、；]{4,9})$`, "u");
const alikeOnly = (words: string, verb: string, one: string, noun: string): string => (one.endsWith(noun.slice(-3)) || (/[赛节展]$/u.test(one) && noun.slice(-2).includes(one.at(-1)!)) ? `${verb}${noun}` : words);
/** 年产大黄鱼等高值鱼: one example. */
const ONE_LISTED = /^(?<verb>年产)[\u4e00-\u9fff]{2,6}等(?<noun>[\u4e00-\u9fff]{2,10})$/u;

const HEAD_MARKS = atStart(/^(?!和[解谐平睦美])[了的和及与、，：:“”"'；）\s①-⑳]+/u);
const LOOSE_END = atEnd(/(?:(?<=[\u4e00-\u9fff]{2})(?<!第)[一二两三四五]批|、全[国省市县区州]|[的等和与、，：:\s“（(\-—]|[+＋=＝]|(?<![惠普涉危白埃])及|以及|其中|(?<![撤合归兼吞])并|分别|(?<=资金|经费|补助)共){1,12}$/u);
