import type { Figure } from "./figures/figure";
import type { DismissReason } from "./metric";
import type { NumberToken } from "./numbers";
import { parseNumeral } from "../text/numerals";

export interface Refusal {
  /** Null: not a number at all (统一, 进一步), nothing to account for. */
  readonly reason: DismissReason | null;
  readonly rule: string;
  readonly start?: number;
  readonly end?: number;
}

/** No figure of a letter has more digits. */
export const LONGEST_NUMBER = 18;
/** 平均受教育年限10.9年, 企业平均寿命7.1年: years that are a result; not those something is built for. */
const YEARS = /(?:(?:受教育|平均[^，。；\d]{0,6})年限|投资回收期|(?<!使用|设计|服役|工作|运行|贮藏)寿命)[^。；]{0,20}$/u;
/** 审批周期缩短3个月: months that were saved. */
const MONTHS_SAVED = /(?:周期|工期|时间|时限|时长|期限|用时)[^，。；]{0,6}(?:缩短|压缩|压减|减少|减至|降至|提速)[^，。；]{0,6}$/u;
/** 可支付月数为6.4个月: how many a fund lasts. */
const MONTHS_COUNTED = /月数(?:约|仅|只)?(?:为|达到?|有|降至|提高到)?(?:约|近)?$/u;
/** 由12个月缩短到, 由2021年的22天缩短至: what was saved of. */
const SAVED_FROM = /[由从](?:(?:19|20)\d\d年|原来|原先|过去|以前|最初)?的?$/u;
const SAVED_NEXT = /^[^，。；\d]{0,2}(?:缩短|压缩|压减|缩减|减少?|降低?)(?:至|到|为)/u;
/** Units that measure time, and how a time goes on that has no counted unit. */
const TIME_UNITS = new Set("年 个月 月 天 日 周 小时 分钟 秒 工作日 个工作日 个小时 个学期 个季度 个星期 个学年 个交易日 季度 学期 学年 年度".split(" "));
const DURATION = /(?:个)?(?:年|月(?!\d)|天|日|周|小时|分钟|秒|工作日|季度|学期|学年|星期|昼夜|载|年期|年级|世纪|年代)/y;
/** A time that is a result: how long something takes, lasts or was cut to. */
const TIMED = /(?:缩短|压缩|压减|减至|减少|降至|提速|时限|用时|时间|时长|耗时|办结|平均|寿命|天数|日数|历时|滞留|周期|间隔|提前|延长|偏多|偏少|提高[到至]|增[加至]|比[^，。；]{1,10}[多少长短]|机时|工时|达到?|不少于|[人户次日周月]均)[^，。；]{0,16}$/u;
/** 应急响应27次，累计302小时；飞行173小时。 */
const SUMMED = /(?:累计|合计|共计|飞行|巡航)$/u, STOPS = /^(?:[，。；、）\n]|$)/u;
/** Dimensions that mark a limit when a noun follows at once: 25度以上坡耕地, 3.5米宽. */
const LIMIT_UNITS = new Set("岁 周岁 度 米 厘米 毫米 英寸 寸 小时 ℃ 级 千伏 kV".split(" "));

/** Units that classify lines and substations. */
const VOLTAGES: ReadonlySet<string> = new Set(["千伏", "kV", "KV", "伏"]);

/** Counters that make a Chinese numeral a count; 一 counts nothing. */
const CHINESE_COUNTERS = new Set("个 家 所 座 项 名 人 件 条 户 处 场 次 次 套 台 辆 艘 起 例 位 批次 人次 篇 部 本 支 对 亩 元 吨 公里 期 宗 栋 间 份 张 片 种 个百分点 部门 倍".split(" "));
/** Who counts in words says what was done: 新建两所, 共三家. */
const COUNTED = /(?:新建|建成|新增|建设|完成|举办|组织|开展|设立|成立|投入|引进|培育|认定|获批|获得|荣获|入选|改造|新设|开通|购置|配备|共有?|现有|(?<![下传转送表])达到?|为|和|、)了?$/u;
/** Words of which the numeral is a part: 统一, 第三, 每人. */
const NOT_COUNTED = /(?:统|进|唯|第|之|同|逐|单|专|不|合|归|万|初|某|每|任|为|首|这|那|另|有|再|试|看|等|致|上|下|齐|如|数|几|若|头|整|把|哪)$/u;

/** 保障1.2万亿斤以上粮食产能: so much is secured; 保障1万人以上乡镇供水 tells which. */
const YIELDED = /^[\u4e00-\u9fff]{0,4}(?:产能|产量|能力)/u;
const WATCHWORD = /^(?:意识|自信|维护|确立|全面|毫不动摇|务必|必须|到位)(?=[，。；、”’》\s和]|$)/u;

/** Says whether a number, with what was read after it, quantifies nothing. */
export function refuse(text: string, token: NumberToken, figure: Figure | null): Refusal | null {
  const chinese = token.script === "chinese";
  // longer runs are codes
  if (!chinese && token.end - token.start > LONGEST_NUMBER) return { reason: "code", rule: "dismiss.code" };
  const spent = durationAt(text, token, figure);
  if (spent) return spent;
  if (!figure) return chinese ? { reason: null, rule: "none" } : { reason: "other", rule: "dismiss.no-unit" };
  if (chinese) {
    const idle = idleNumeral(text, token, figure);
    if (idle) return idle;
  }
  return limit(text, figure);
}

function durationAt(text: string, token: NumberToken, figure: Figure | null): Refusal | null {
  if (figure && !TIME_UNITS.has(figure.base) ) return null;
  DURATION.lastIndex = figure ? figure.unitEnd - figure.unit.length : token.end;
  let end: number;
  if (figure) end = figure.end;
  else {
    const m = DURATION.exec(text);
    if (!m) return null;
    end = token.end + m[0].length;
  }
  if (token.script === "chinese" && !/^(?:[一二三四五六七八九十百两半]+)$/u.test(text.slice(token.start, token.end))) return null;
  const left = text.slice(Math.max(0, token.start - 24), token.start);
  const saved = figure !== null && SAVED_FROM.test(left) && SAVED_NEXT.test(text.slice(figure.end, figure.end + 8));
  if (figure && token.script === "digits" && /^(?:天|小时|分钟|个工作日|工作日|秒)$/.test(figure.base) && (saved || TIMED.test(left) || (SUMMED.test(left) && STOPS.test(text.slice(end, end + 1))))) return null;
  if (figure?.base === "年" && YEARS.test(left)) return null;
  if (figure && /^个(?:月|小时)$/.test(figure.base) && (saved || MONTHS_SAVED.test(left) || MONTHS_COUNTED.test(left))) return null;
  return { reason: "duration", rule: "dismiss.duration", start: figure?.start ?? token.start, end };
}

function idleNumeral(text: string, token: NumberToken, figure: Figure): Refusal | null {
  if (figure.form !== "plain") return null;
  const printed = text.slice(token.start, token.end);
  // 三点二个百分点: nobody writes decimals in words without counting
  if (printed.includes("点")) return null;
  const value = parseNumeral(printed);
  const small = value === null || (value < 10 && figure.factor === 1 && (figure.valueMax ?? 0) < 10);
  const before = text.slice(Math.max(0, token.start - 1), token.start);
  const idiom: Refusal = { reason: null, rule: "none" };
  // 增加一倍多 counts; 一 before other measure words mostly doesn't
  if (figure.base === "倍" && printed.startsWith("一")) return null;
  // 增加了近两倍
  if (figure.base === "倍" && GROWN_BY.test(text.slice(Math.max(0, figure.start - 8), figure.start))) return null;
  // 千亿级产业集群, 上亿级: of that order
  if (figure.base === "级" && /[百千万亿]$/u.test(printed)) return idiom;
  if (/^[百千万]?[百千万亿]$/u.test(printed) && figure.qualifier !== "exact" && figure.base !== "") return null;
  if (/^[万百千]/u.test(printed)) return idiom;
  // 十分重视: very much
  if (figure.base === "分" && printed === "十" && !/[得扣加计为满]$/u.test(before)) return idiom;
  // 红十字会, 十字路口
  if (figure.base === "字" && printed === "十") return idiom;
  // 二、三期工程: which ones, not how many
  if (/[一二三四五六七八九十]、$/u.test(text.slice(Math.max(0, token.start - 2), token.start)) && small && !/[个家所座项名人件条户处]/u.test(figure.base)) return idiom;
  if (text.startsWith("三支一扶", token.start)) return idiom;
  // 捡拾车, 队伍: formal numerals come together
  if (/^[壹贰叁肆伍陆柒捌玖拾佰仟]$/u.test(printed)) return idiom;
  // 五一, 九三: digit after digit names something
  if (printed.length > 1 && !/[十百千万萬亿億拾佰仟]/u.test(printed)) return idiom;
  // 四个意识、两个维护: watchwords are called by their number
  if (small && figure.base === "个" && WATCHWORD.test(text.slice(figure.end, figure.end + 6))) return { reason: "idiom", rule: "dismiss.small-count", end: figure.end };
  if (!small) return figure.base === "" ? idiom : null;
  if (/^[一半二〇零]/u.test(printed)) return idiom;
  if (NOT_COUNTED.test(before)) return idiom;
  if (!CHINESE_COUNTERS.has(figure.base) || !COUNTED.test(text.slice(Math.max(0, token.start - 6), token.start))) return { reason: "idiom", rule: "dismiss.small-count", end: figure.end };
  return null;
}

const GROWN_BY = /(?:增长|增加|提高|提升|扩大|上升|上涨|翻)了?$/u;

/** 人均预期寿命79.2岁，高于全国0.8岁 */
const AGE = /(?:平均|预期)[^，。]{0,8}$|寿命[^。；]{0,20}$|平均年龄[^。；]{0,16}(?:下降|降低|减少|上升|提高|年轻)了?$/u;

/** 产值超亿元的镇3个, 超10亿元企业达到5家: the number behind counts what the limit sorts. */
const SORTED = "企业|单位|镇|乡|村|县|区|市|街道|社区|集群|产业|园区|基地|机构|学校|医院|合作社|农场|大户|户|商店|网店|品牌|单品|公司|家庭";
/** How many of them there are: 3个, 96所. */
const NUMBERED = "(?:\\d[\\d,.]*万?余?|[一二两三四五六七八九十百]{1,4})[个家户项所人名村镇只种条台处座支对件]";
const SORTS = new RegExp(`^(?:的[\\u4e00-\\u9fff“”]{0,8}?(?:${SORTED}|工程|平台|品种)(?:（[市区县、]{1,5}）)?|(?:${SORTED}))(?:数量|总数)?(?:达到?|有|共有?|增至|增加到|减少到|下降到|减至|降至|发展到|突破|约|近|超过?|为|已)*${NUMBERED}`, "u");
/** 引进10名以上人才的企业有12家, 新建200个以上车位的停车场给予补助, 提供50个以上岗位的企业120家: whose condition it is. */
const CONDITION = /^[^，。；的]{1,14}的(?:占|有|达|为|企业|单位|学校|社区|村|乡镇|[县市]|县市|车间|停车场|机构|个人|家庭|农户|项目|园区|基地|医院|团队|主体|合作社)/u;
const MADE_OF = /^(?:[个家所名项座条场次处台套件人期批支对部辆只头棵株间张份起例]|人次|场次|批次|家次)$/u;
const MADE = /(?:新[建增设开引]|[改扩]建|打造|培育|培养|培训|引[进育]|招[聘引募]|举办|开展|组织|创建|认定|选派|实施|建[立成设]|设立|布局|推广|整治|治理|孵化|转化|遴选|储备|谋划|落地|签约|发展|开通|投放|配备|购置|更新|安装|修[建复]|清理|拆除|排查|检查|抽检|查处|化解|解决|救助|资助|提供|吸纳|安置|转移|帮扶|达成|促成|形成|突破|拥有|发布|攻克|研制|推出|评选|扶持|推动|引导|带动|促进|每年|每月|完成)了?$/u;
const SORT_REACH = 28;
const RATE_OF_THOSE = /^的[\u4e00-\u9fff]{0,6}(?:占比|比例|比重)/u;
const SORTED_PROJECTS = new RegExp(`^项目(?:达到?|有|共有?|约|近|超过?|为|已)*${NUMBERED}`, "u"), isMoney = (base: string): boolean => /^(?:元|美元|欧元)$/u.test(base);
const PER_ONE = /每(?:新?增加?|收住|接收|培训|吸纳|招用|新建|转化|引进|培养|提高|下降|超过|满)[\u4e00-\u9fff]{0,2}$/u;
const PER_MANY = /^(?:人|名|户|个|公斤|斤|吨|亩|平方米|公里|台|辆|张)$/u, COUNTED_AFTER = /^[^，。；]{0,20}?(?:约|近|超|仅|由|从)?\d/u;
/** 营业收入超千亿企业3家: the noun is read as the unit. */
const SORTED_UNIT: ReadonlySet<string> = new Set(["企业", "园区", "镇", "村", "县", "乡镇"]), COUNTED_BEHIND = new RegExp(`^(?:数量|总数)?(?:达到?|有|共有?|增至|发展到|突破|约|近|超过?|为|已)*${NUMBERED}`, "u");
/** 年营业收入过10亿元的已有5家, 不足百人的学校却有96所: what is counted is sorted by it. */
const SORTED_HERE = new RegExp(`^的(?:${NUMBERED})|^的[\\u4e00-\\u9fff（）]{0,10}?[已共就却仅只占]?(?:有|达到?|为|占)(?:近|约|超过?)?${NUMBERED}|^的[\\u4e00-\\u9fff]{1,6}占(?:比)?(?:近|约|超过?|达到?)?\\d[\\d.]*[%％]`, "u");
/** 对不足百人的学校按…: those something is done to. */
const DONE_TO = /(?:^|[，。；、]|[^面针应相])(?:对|凡|将|把)$/u, SORTED_NOUN = /^的[\u4e00-\u9fff]{2}/u;

/** 1公里高度探测覆盖率68.5%, 3公里网格预报准确率: at what distance or step the rate was measured. */
const LENGTHS: ReadonlySet<string> = new Set(["米", "公里", "千米"]);
const RATE_AT = /^[^，。；、\d的]{2,14}率[^，。；\d]{0,8}\d/u;
const CLAUSE_OPENS = /(?:^|[，。；、：（\n]|其中|全[省市国县区]|[城市]区|城镇|农村|乡村)$/u;

const SIZES = /^(?:千伏安|千瓦|兆瓦|立方米|吨|升|马力|毫米)$/u, SIZED = /(?:新增|新建|购置|购买|采购|安装|配备|建设|建成|修建|更换|改造|投放|拟建|[、，和及])$/u;
const SIZED_REACH = 14, SIZED_THINGS = /^(?:(?!和|及)[\u4e00-\u9fff]){1,7}[器池塔车罐泵机炉桩箱船仓库井柜窖]\d[\d.]*[余多]?(?:台|座|个|辆|套|艘|口|组|根|只)(?![\u4e00-\u9fff]{0,2}\/)/u;
const LENGTH = /^(?:公里|千米|米|海里|里)$/u, AROUND = /(?:沿[江河湖海岸线边路]|周边|附近|两侧|半径|方圆|周围|沿线|外围|岸线)(?:各|约)?$/u;
const PER_MANY_OF = /^[人头只羽亩吨]$/u;
/** 60岁以上老年人, 3.5米宽, 2000万元以上项目: a limit that selects things, nobody's result. */
function limit(text: string, figure: Figure): Refusal | null {
  const next = text[figure.end] ?? "";
  const nounFollows = (): boolean => /[\u4e00-\u9fff]/.test(next) && !/[和及与或并，、等增提降减升扩跃缩压延]/.test(next);
  const left = text.slice(Math.max(0, figure.start - 8), figure.start);
  const reached = (): boolean => /(?:达到?|为|在|到|至|有|共|均|保持|稳定|超过|实现|增长|提高|完成|建设|建成|新增|培训|投入|改造|帮助|支持|服务|给予|补助|补贴|奖励|资助|拨付|偏多|偏少|减少|增加|缩短|延长|提前)[了约近]?$|(?:带动|惠及|服务|培训|帮助|吸引|覆盖|新增|组织)[^，。；\d]{0,5}$|每[日天周月]$/u.test(left);
  // 打造10个以上集聚区: so many things were made, nothing is sorted by them
  const made = figure.qualifierAfter && MADE_OF.test(figure.base) && MADE.test(left) && !CONDITION.test(text.slice(figure.end, figure.end + SORT_REACH)) && !/(?:对|给予|奖励)[^，。；]{0,6}$/u.test(left);
  // 千人以上供水工程, 万头以上规模猪场: a bare 千 or 万 is a size of things
  if (figure.qualifierAfter && figure.qualifier === "over" && nounFollows() && /^[百千万]/u.test(text[figure.start] ?? "") && PER_MANY_OF.test(figure.base)) return threshold(figure);
  if (figure.qualifierAfter && !made && figure.qualifier !== "about" && nounFollows() && figure.form === "plain" && !reached() && !(/(?:保障|确保|形成)$/u.test(left) && YIELDED.test(text.slice(figure.end, figure.end + 8)))) return threshold(figure);
  const led = (figure.qualifier === "over" || figure.qualifier === "under") && !figure.qualifierAfter && figure.start < figure.numberStart || /[入值额量]过$/u.test(left);
  // 换乘距离小于50米的占比
  if (led && RATE_OF_THOSE.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  if (led && SORTS.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  // 面积在50亩以上的大户1352户; of 95%以上的村有1个卫生室 the share is told
  const limits = figure.qualifierAfter && figure.qualifier !== "about" && (figure.form === "percent" ? /率[达为在]?(?:到|超过)?$/u.test(left) : /^[人名户张]$/u.test(figure.base) || !MADE_OF.test(figure.base));
  if (limits && (SORTS.test(text.slice(figure.end, figure.end + SORT_REACH)) || text.startsWith("的按", figure.end))) return threshold(figure);
  // 100亿元至500亿元的23个, 2000平方米以上的有65家
  if ((figure.valueMax !== null || limits) && SORTED_HERE.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  // 进入全球排名前1‰
  if ((figure.form === "percent" || figure.base === "‰") && /(?:(?:排名|位列|位居|进入|跻身|全[国省市县球]|世界)|ESI)前$/u.test(left)) return threshold(figure);
  // 每收住1名失能老人补助200元
  if (figure.value === 1 && figure.factor === 1 && PER_ONE.test(left) && !/^[，。；]/u.test(next)) return threshold(figure);
  // 每10万人口拥有医师4.1名: of how many
  if (left.endsWith("每") && PER_MANY.test(figure.base) && COUNTED_AFTER.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  // 其中超20亿元项目200个
  if (led && isMoney(figure.base) && SORTED_PROJECTS.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  if (led && figure.factor >= 1e8 && SORTED_UNIT.has(figure.base) && COUNTED_BEHIND.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  // 拟新增200千伏安变压器5台: of what size they are, not how many
  if (SIZES.test(figure.base) && figure.form === "plain" && SIZED.test(left) && SIZED_THINGS.test(text.slice(figure.end, figure.end + SIZED_REACH))) return threshold(figure);
  // 沿江1公里范围内的企业, 周边500米以内: where, not how far
  if (LENGTH.test(figure.base) && /^(?:的?范围)?(?:之)?(?:以内|内|范围)(?=的?[\u4e00-\u9fff])/u.test(text.slice(figure.end, figure.end + 6)) && AROUND.test(left)) return threshold(figure);
  // 日处理500吨的发电厂
  if (next === "的" && /日(?:处理|产|供水|加工|焚烧)$/u.test(left) && !/^的(?:[\u4e00-\u9fff]{0,4})?(?:能力|规模|目标|水平|产能)/u.test(text.slice(figure.end, figure.end + 10))) return threshold(figure);
  // 亿元级企业12家
  if (next === "级" && figure.base === "元" && /^级(?:企业|园区|产业|集群|镇|村|项目|平台|品牌|市场|单品|龙头)/u.test(text.slice(figure.end, figure.end + 4))) return threshold(figure);
  if ((led || left.endsWith("过")) && SORTED_HERE.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  if (led && SORTED_NOUN.test(text.slice(figure.end, figure.end + 3)) && DONE_TO.test(left)) return threshold(figure);
  if ((figure.base === "岁" || figure.base === "周岁") && !AGE.test(text.slice(Math.max(0, figure.start - 24), figure.start))) return threshold(figure);
  // 站点周边100米范围内覆盖率为88%
  if (LENGTHS.has(figure.base) && /(?:周边|周围|沿线|半径|方圆|外围|两侧)(?:各)?$/u.test(left) && /^(?:范围|半径|区域)?[之以]?内/u.test(text.slice(figure.end, figure.end + 4))) return threshold(figure);
  if (LENGTHS.has(figure.base) && figure.form === "plain" && CLAUSE_OPENS.test(left) && RATE_AT.test(text.slice(figure.end, figure.end + SORT_REACH))) return threshold(figure);
  // 改造10kV线路: a class of voltage
  if (VOLTAGES.has(figure.base) && nounFollows()) return threshold(figure);
  if (LIMIT_UNITS.has(figure.base) && !reached()) {
    if ((figure.qualifierAfter && figure.qualifier !== "about") || /^[宽高长深厚口热服在值]/.test(next) || (nounFollows() && figure.base !== "米" && figure.base !== "级")) return threshold(figure);
  }
  return null;
}

const threshold = (figure: Figure): Refusal => ({ reason: "threshold", rule: "dismiss.threshold", start: figure.start, end: figure.end });
