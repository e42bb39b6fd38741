import { isDigit } from "../../text/code-points";
import { atEnd, atStart, Finder } from "../../text/guarded";
import { tidy, TITLES } from "./tidy";
import { act, BUILT, BUILT_WHEN, cut, fine, front, generic, link } from "./words";

const FRONT = atStart(new RegExp(`^(?:${front})+`, "u"));
/** Never more than some at once: 累计达到 can be taken apart in two ways, and a long run of it in a million. */
const LINK = atEnd(new RegExp(`(?:${link}){1,6}$`, "u"));
/** 不良率由改造前的2.8%: what is left behind is no part of the name. */
const LEFT_BEHIND = /(?<=[\u4e00-\u9fff]{2})(?:由|从(?![事业教]))(?:[^，；]{0,6}(?:前|的|末|底|初|期|过去|原来|原先|当初|最初))?(?:户均|年均|人均|平均|(?:个人)?最高)?(?:每[\u4e00-\u9fff]{1,6})?$/u;
/** 价格为每立方米: what one unit costs. */
const EACH = /(?:为|达|达到|按|按照)?(?:每|平均每)(?:平方公里|年|月|天|日|(?![年月天日周][\u4e00-\u9fff]{2}$|[\u4e00-\u9fff]{1,3}[均单]价)(?![\u4e00-\u9fff]?(?:直补|补助|补贴|奖励|培训|产量|产值|收益|收入|成本|利润|净利|纯利))[\u4e00-\u9fff]{1,3})?$/u;
/** 在边境旗市建成, 由中心牵头开展的, 会同财政厅安排: where, by whom and with whom stand before the verb. */
const ADVERBIAL = atStart(new RegExp(`^(?:在(?!校|园|建|册|编|岗|职|线|孵|库|营|用)|由|向(?!上)|对(?![口外于])|会同|联合|配合(?=[^，；]{1,12}(?:部门|单位|[局厅委院]))|围绕|通过|依托|按照|根据|针对|面向|结合|借助|利用|委托|从(?![业教事]))[^，；]{2,24}?(?<!不)(?=(?:对外)?(?:${act})(?![的者])[^，；]{2,})`, "u"));
/** 联合应急管理部门抽查: with whom. */
const WITH_THEM = atStart(new RegExp(`^(?:联合|会同)[^，；]{1,14}?(?:部门|单位|企业|[局厅委办院])(?=(?:${act})$)`, "u"));
/** 各类载体为在孵企业减免房租: who did it and for whom. */
const FOR_WHOM = /^[^，；为]{0,8}为[^，；为]{2,8}(?=(?:减免|提供|发放|办理|挽回|解决|节约|培训|争取|筹集|减轻|配备|安排)[^，；]{2,})/u;
/** 与上海、浙江等省市签署合作协议 */
const WITH = /^[与同][^，；]{2,30}?(?=(?:签署|签订|共建|达成|建立|联合)[^，；]{2,})/u;
/** 省政府将新建幼儿园200所列为实事: who put it there. */
const BODY_PUTS = /^[^，；将把]{1,8}(?:政府|[厅局委部办院会])(?:已|也|研究|积极|尽快|抓紧)?[将把](?=[^，；]{4,})/u;
/** 城区社区共有居民小区 */
const HERE_ARE = /^[^，；有]{0,10}(?:社区|辖区内?|境内|[省市县区州镇乡村])(?:(?:共有|现有|共计有)(?=[^，；]{4,})|(?:目前|现|共|已)?(?:设有|建有)(?=[^，；]{3,}))/u;
/** 某市共有电梯: whose they are may stay. */
const ARE_HERE = /(?<=^[^，；有]{1,6}[省市县区州])(?:目前|现)?共有(?=[^，；]{2,3}$)/u;
/** 省水利厅会同省财政厅安排资金: who, and with whom. */
const TOGETHER = /^[^，；]{0,12}?(?:[厅局委办部院会]|部门|政府)(?:会同|联合)[^，；]{2,16}?(?:部门|单位|[厅局委办院]|部(?!门))(?=[^，；的]{4,})/u;
/** 供电公司在全县投入电网建设资金: who, and where. */
const FIRM_PUTS = /^[^，；的]{0,10}(?:公司|集团|[厅局委]|政府|部门)(?:计划|拟|将|已)?(?:在(?:(?:全|我)?[省市县区州镇乡]|辖区)?)?(?=(?:投入|安排|投资|筹集|下达)[^，；]{2,})/u;
/** 通过政府购买服务方式遴选 */
const BY_WAY = /^(?:通过[^，；]{2,16}?(?:方式|形式|模式)|采[取用](?:“[^”]{2,12}”|[^，；]{2,20}等)(?:方式|形式|办法|模式))(?=[^，；的]{2})/u;
/** 局主要领导带队于4月查看村: who led them there. */
const LED_BY = /^[^，。；]{0,6}(?:负责人|负责同志|领导)(?:同志)?(?:亲自|先后|多次)*(?:带队|率队)(?:先后|多次)?于?/u;
/** 按约定采购量测算 */
const REASONED = /^(?:经(?=(?:初步)?(?:测算|统计|估算))|[按据])[^，；]{0,12}?(?:测算|计算|折算|估算|统计(?!局|口径|部门))(?:每年)?可?/u;
/** 妇联系统推荐金融机构发放贷款: who made whom do it. */
const CAUSED = /^[^，；]{0,10}?(?:推荐|引导|组织|推动|协调|指导|鼓励|支持)(?:金融机构|银行|企业|高校|院校|医院|社会力量|社会资本|各地|市县|乡镇|平台)(?=(?:发放|投入|开展|实施|建设|投放|新增|完成|建立|设立|承担|引进|捐赠|捐助|培训|吸纳|提供))/u;
/** 各采供血机构采集血液, 各级工信部门受理投诉: whoever did it. */
const EACH_BODY = atStart(new RegExp(`^(?:各(?!类)级?[^，；的]{0,8}?(?:机构|部门|单位|地)){1,2}(?:通过[^，；]{2,14}(?:平台|渠道|方式|系统))?(?=(?:${act})(?!的)[^，；]{2,})`, "u"));
/** 经国务院和省政府批准建设用地 */
const APPROVED = /^经(?![济营开办贸销纪费])[^，；经]{2,12}?(?<act>批准|核准|审批|认定|评审|验收)(?=[^，；的]{2,})/u;
/** 卫星遥感监测到秸秆焚烧火点 */
const FOUND = /^[^，；]{0,8}(?:监测|检测|调查|核查|巡查)到(?![期位户岗账货])(?:我[省市县区])?(?=[^，；]{4,})/u;
const CUT = new Finder(new RegExp(cut, "uy"));
const ACT_END = atEnd(new RegExp(`(${act})(?:了|着|过|起|到|出)?$`, "u"));
/** The longest verb and what may follow it. */
const LONGEST_ACT = Math.max(...act.split("|").map((word) => word.length)) + 1;
const ACT_ANY = new Finder(new RegExp(act, "uy"));
const ACT_ONLY = atEnd(new RegExp(`^(?:${act}|实际|成功|正在|首批|首次|率先|同步|陆续|分批|分类|全部|新|共|总|再|已|或|并){1,4}(?:了|起|到|出)?$`, "u"));
/** A verb of change or a link right after a number: the number is what changed, no noun follows. */
const NO_NOUN = atStart(/^(?:[（(”"’]|提[至到]|延长|拉长|增(?=[\d约近])|增$|提高|提升|迈进|年[内底](?=[^，。；的]{2,3}(?:$|[，。；]))|计划(?=(?:20|于|在|[今明]年|年[内底])(?![^，。；]*的[\u4e00-\u9fff]))|[猛激骤陡锐跃](?:增|降|减|升)|上[浮调]|下[浮调]|转为|转[正负](?=$|[，。；])|增[至长加]|上升|下降|降[至到低为]|升[至到为]|回升|涨|减[至少]|扩大|跃升|调整|优化整合|发展[到至]|攀升|缩短|压[缩减]|回落|到(?!位)|至|的?(?:标准|比例|价格|额度)?(?:提高|增加|降低)|不等|以上|以下|左右|为|与上年|同比|环比|比上|较(?![大小好高低多强])|，|,|。|；|;|、|：|:|）|\)|！|？|\s|和(?!谐|平|美|睦)|及(?!时)|或|并(?!网|购|联|轨)|因(?![^，。；]{2,24}的[\u4e00-\u9fff]{0,4}(?:户|人|群众|居民|家庭|学生|儿童|企业|人员)(?=[，。；均全已]|$))|共(?![同享建产青性管治])|正在|继续|具体|之间|尚(?=[在未])|\d{1,2}月(?:[底末初中]?前|[底末初中])(?=[可完投建交全将])(?![^，。；]*的)|更|(?:汛|节|年底|月底|春节)前(?=完工|完成|建成|投用|交付|整改)|来[省市州县我][\u4e00-\u9fff]{0,2}(?:工作|挂职|任教|支教)(?=$|[，。；])|主要(?=(?:分布|集中)[^的]{0,30}(?:$|[，。；]))|等(?!级|候)|按(?![揭摩键])|发挥(?!作用的)|(?:列为|列入|纳入)(?![^，。；的]{2,24}的[\u4e00-\u9fff]{2})|翻|起步|相比|大关|关口|之多|投向|流向|投入(?![品产])|位于|(?:专项|专门|主要|全部)?用于|(?:予以|给予)(?:支持|保障|奖励|补助|补贴|奖补|资助|倾斜|扶持|补偿)?(?=$|[，。；])|用以|用来|常年|长期|活跃|(?:入园|进[园校村企厂站]|上云|下乡|参展)(?=$|[，。；])|执行|计算|直接|统一|足额|全额(?=返还|用于|退还|拨付|到位)|及时|如数|的?标准(?!化)|中(?=[已有，]))/u);
const PLACE = "(?:县(?:（市）|\\(市\\))区|旗县|县市|县|市|州|区|乡镇|镇|乡|街道|村)(?:[（(][^（）()]{1,8}[）)])?";
/** Villages by other names: of them only what they did is told. */
export const VILLAGES = ["建制村", "村委会", "居委会", "村民委员会", "居民委员会", "村（居）民委员会", "村（居）委会", "村（社区）", "村民小组"];
const GENERIC_HEAD = atStart(new RegExp(`^(?:${PLACE}|${[...generic, ...VILLAGES].sort((a, b) => b.length - a.length).map((g) => g.replace(/[（）()]/gu, "[$&]")).join("|")})(?=的|与|外(?=$|[，。；])|和其|已|均|全|正|在|被|获|通过|签|开|入|提|对|向|从|实现|达|成功|完成|参|列|纳|享|承|建成(?!区)|未|处|尚|仍|出现|存在|处于|发生|遭受|共同|先行|先后|因|按|能|可|扩|增|减|由|从|先|试点|实施|升|降|晋|投保|参保|选派|派|牵头|凭|自|不足|不到|不具|率|联合|组建|设|配|覆盖|出|承|受|首|再|起步|共建|建有|建起|建设(?=[\\u4e00-\\u9fff“]{0,8}(?:海外仓|站|(?<!试)点|中心|基地|场|馆|园|厂|库|平台|设施|公园|校舍|宿舍|智慧城市|示范区|试验区|学校|医院)$)|有(?![限关效机色序偿])|都(?=[有建设通是已])|成立(?!于)|具备|出台|制定|印发|投入使用|开通|引入|聘请|修通|仍|还|以|探索|启动|率先|推行|推进|推开|全面|部署|布局|陆续|逐步|聚焦|围绕|立足|需|(?:19|20)\\d\\d年)`, "u"));

/** 开展培训, 组织调研: an activity is a noun here. */
const ACTIVITY = /^(?:共|累计)?(?:开展|组织|举办|举行|进行|实施)[\u4e00-\u9fff]{2,}/u;

/** Takes off what stands around the noun of the words before a number. */
export function trimBefore(words: string): string {
  if (words === "") return "";
  let text = words.includes("》") ? words.replace(TITLES, "") : words;
  if (text.startsWith("与") || text.startsWith("同")) text = text.replace(WITH, "");
  for (let i = 0; i < 3; i++) {
    let next = LINK.cut(text);
    if (next.includes("每")) next = next.replace(EACH, "");
    if (next.includes("由") || next.includes("从")) next = next.replace(LEFT_BEHIND, "");
    if (next.includes("会同") || next.includes("联合")) next = next.replace(TOGETHER, "");
    if (next.includes("在") || next.includes("计划")) next = next.replace(FIRM_PUTS, "");
    if (next.includes("队")) next = next.replace(LED_BY, "");
    next = WITH_THEM.cut(FRONT.cut(next));
    if (next.startsWith("通过") || next.startsWith("采")) next = next.replace(BY_WAY, "");
    next = ADVERBIAL.cut(next);
    if (next.startsWith("按")) next = next.replace(/^按(?:照)?[^，；的]{2,10}标准(?=[^，；]{0,6}需[^，；]{2,})/u, "");
    if (next.includes("共需") || next.includes("约需")) next = next.replace(/(?<=[^，；]{2})[共约]需(?=[^，；]{2})/u, "需");
    if (next.startsWith("按") || next.startsWith("据") || next.startsWith("经测") || next.startsWith("经初") || next.startsWith("经统") || next.startsWith("经估")) next = next.replace(REASONED, "");
    if (next.includes("自起")) next = next.replace(/(?<=[\u4e00-\u9fff])自起(?=每|对|按|安排|投入)/u, "");
    if (next.length > 12) next = next.replace(CAUSED, "");
    if (next.startsWith("各")) next = EACH_BODY.cut(next);
    if (next.startsWith("经")) next = next.replace(APPROVED, "$<act>").replace(/^经(?![济营开贸销办费纪])[^，；经]{2,8}后(?=[^，]{3,})/u, "");
    if (next.includes("到")) next = next.replace(FOUND, "");
    if (next.includes("为")) next = next.replace(FOR_WHOM, "");
    if (next.includes("有")) next = next.replace(HERE_ARE, "").replace(ARE_HERE, "");
    if (next.includes("将") || next.includes("把")) next = next.replace(BODY_PUTS, "");
    if (next === text) break;
    text = next;
  }
  return text;
}

/** 精简到: what follows is what it became. */
const CHANGED_TO = /^(?:大幅|逐步|进一步)?(?:精简|上浮|下浮|上调|下调|回落|回升|压缩|压减|压降|缩减|减少|提速|缩短|合并|归并|撤并|整合|调整|扩大|扩充|扩展|优化|发展|缩小|降低|提高|增加|增长|提升|下降|上升|调高|调低|放宽|拓宽|[调加涨扩])[到至为](?:全省|全国|全市|(?:目前|现在|如今|今年|(?:19|20)\d\d年[底末]?)的?)?$/u;
const THRESHOLD = /^\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,2}(?:以上|以下|以内)的?(?=[\u4e00-\u9fff])/u;

/** 新增200所的目标, 建成1万张的建议: no noun that is counted. */
const OF_NOTHING = /^的能力(?=$|[，。；、])|^的?(?:意见|问题|目标|建议|要求|规定|做法|政策|设想|诉求|新?(?:阶段|台阶|高度|关口)|[\u4e00-\u9fff]{0,2}任务)(?=$|[，。；、])/u;
/** What is done at places or for people. */
const OF_WORK = /^[^，；。的]{0,24}(?:建设|发展|改造|管理|保护|整治|治理|修缮|维修|更新|提升|拆除|拆迁|搬迁|加固|安装|铺设|问题|难题|需求|目标)(?:工作|任务)?$/u;
/** 7个2000年以前建成的老旧小区 */
const BUILT_BEFORE = new RegExp(`^${BUILT_WHEN}${BUILT}?的?(?=[\\u4e00-\\u9fff]{2})`, "u");
/** 特色鲜明, 功能完备 */
const QUALITY = new RegExp(`^[\\u4e00-\\u9fff]{1,4}(?:${fine}|规范|较?[强广])$`, "u");
/** 6个养殖重点项目建设和加工一体化发展: the projects are counted. */
const WORK_AND_MORE = /^(?<thing>.{3,}?(?:项目|工程|基地|园区|平台|中心))建设[和与及].*$/u;
const MAKE_UP = /^(?<what>[^，、的]{2,12}?)(?:共同)?(?:组成|构成)的[^，]{2,}/u;
const BRACKETED_PLACE = /^[\u4e00-\u9fff]{0,6}(?:[县市区州盟旗镇乡街道]{1,2})（[市县区旗州盟街道、]{1,5}）(?=[^的级域中层类，。；区])/u;

export interface NounPhrase {
  readonly noun: string;
  /** What the counted thing did: 成功揭榜. */
  readonly predicate: string;
  /** The noun says little alone: 县（区）, 企业. */
  readonly general?: boolean;
}

/**
 * The noun phrase right after a number, and the predicate behind it; null where no noun follows. `given` where the number
 * stands behind 为 or 向: the verb behind the noun is then what they were given (为42万名残疾人发放补贴).
 */
export function phraseAfter(words: string, given = false): NounPhrase | null {
  if (words === "") return null;
  // 30户以上村民组: a threshold belongs to the noun behind it
  const threshold = isDigit(words.charCodeAt(0)) ? THRESHOLD.exec(words)?.[0] : undefined;
  if (threshold) { const rest = phraseAfter(words.slice(threshold.length), given); return rest && { ...rest, noun: `${threshold}${rest.noun}` }; }
  if (OF_NOTHING.test(words) || words.startsWith("不同程度")) return null;
  let text = words.replace(BUILT_BEFORE, "").replace(/^(?:的|(?:给予|予以|作为)(?=[^，]{3,}))/u, "");
  // 36起成功避险案例
  if (text.startsWith("成功")) text = text.replace(/^成功(?=[^，。；的]{2,6}(?:案例|事例|事件|经验))/u, "");
  // 在现有12个试点的基础上
  if (text.includes("基础上")) text = text.replace(/的?基础上.*$/u, "");
  // 1名专业社工的建议很有针对性
  if (text.includes("的建议") || text.includes("的意见")) text = text.replace(/(?<=社工|人员|教师|医生|干部|专家|护士)的(?:建议|意见)(?:很|非常|十分|较|具有|切合|符合)[^，。；]{0,30}$/u, "");
  // 53个品牌、共264个型号
  if (text.endsWith("、共")) text = text.slice(0, -2);
  // 9所高校和某校等68所: the examples are of the next figure
  if (text.endsWith("等")) text = text.slice(0, Math.max(text.lastIndexOf("、"), text.lastIndexOf("和"), text.lastIndexOf("及"), 0));
  if (text === "" || NO_NOUN.test(text) || CHANGED_TO.test(text)) return null;
  const head = GENERIC_HEAD.exec(text)?.[0];
  // 142个行政村2022年收入合计…: what is told next is not what they did
  if (head && isDigit(text.charCodeAt(head.length))) { const did = text.slice(head.length).replace(/^(?:19|20)\d\d年/u, ""); return { noun: head, predicate: beginsWithDeed(did) ? did : "", general: true }; }
  if (head) return { noun: head, predicate: text.slice(head.length).replace(/^的/u, ""), general: true };
  // 9颗卫星组成的观测系统: the satellites are counted
  const parts = text.includes("成的") ? MAKE_UP.exec(text)?.groups!.what : undefined;
  if (parts) return { noun: parts, predicate: "" };
  // a relative clause belongs to its noun: 拥有自主知识产权的高技术企业
  const of = text.slice(0, 25).indexOf("的", 2);
  const from = of >= 2 && !/^[\u4e00-\u9fff]{0,4}(?:[员师生者]|干部|专家|医生|人才)(?:到(?![位期岗])|赴|前往|深入)/u.test(text) && !/[\u4e00-\u9fff]{3}(?:了|均由|均已|均|都|全部|已经?)/u.test(text.slice(0, of)) && of < text.length - 2 && /^[\u4e00-\u9fff“A-Za-z]/u.test(text[of + 1]!) ? of + 1 : 0;
  // 374个民族村的基础设施建设: the villages are counted, not what is built there
  if (from > 0 && !namesAct(text) && OF_WORK.test(text.slice(of + 1))) return { noun: tidy(text.slice(0, of)), predicate: text.slice(of + 1) };
  let end = text.length;
  for (let m = CUT.next(text, from); m; m = CUT.next(text, m.index + 1)) {
    if (m.index === 0) return null;
    if (m.index >= from + 2 || (from === 0 && /^[村县市区人户站园校港厂店镇乡]/u.test(text))) { end = m.index; break; }
  }
  // 为货车司机和外卖配送员赠送保险: 配送 is who they are
  if (given) { let act = ACT_ANY.next(text, 2); while (act && /[者员县村户]/u.test(text[act.index + act[0].length] ?? "")) act = ACT_ANY.next(text, act.index + act[0].length); if (act && act.index < end) end = act.index; }
  // 边境县（市）山高谷深: the place ends with its bracket
  const place = BRACKETED_PLACE.exec(text)?.[0];
  if (place && place.length < end) end = place.length;
  // 1078个农贸市场、覆盖城乡的市场体系
  const stop = text.indexOf("、");
  if (stop >= 3 && stop < end && from > stop) {
    // 3个特色鲜明、带动面广的主导产业: what it is like
    if (QUALITY.test(text.slice(0, stop))) return phraseAfter(text.slice(from), given);
    if (ACT_FIRST.test(text.slice(stop + 1))) end = stop;
  }
  const noun = tidy(text.slice(0, end).replace(WORK_AND_MORE, "$<thing>"));
  if (noun === "" || !/[\u4e00-\u9fffA-Za-z]/u.test(noun)) return null;
  // 126名校长参训: the deed tells which
  return { noun, predicate: /^(?:和|及|以及)/u.test(text.slice(end, end + 2)) ? "" : text.slice(end), general: /^参.$/u.test(text.slice(end)) };
}

/** The verb that the words before a number end in: 新认定了. */
export function verbBefore(words: string): string | null {
  return ACT_END.exec(words.slice(-LONGEST_ACT))?.[1] ?? null;
}

/** The verb that a name opens with: 登记在册 of 登记在册企业. */
export const openingVerb = (name: string): string | null => /^(?:登记|注册)在册/u.exec(name)?.[0] ?? verbBefore(name.slice(0, 2));

/** 竣工, 实际落实: words that say what was done and name nothing. */
export const namesNothing = (words: string): boolean => ACT_ONLY.test(words) && !ACTIVITY.test(words) && !/.(?:(?:服务|志愿)组织|创业|就业|脱贫|增收|入学|参保|招生|造林|育苗|植树)$/u.test(words);

/** 入选全国优秀案例: the words begin with what was done. */
export const namesAct = (words: string): boolean => ACT_FIRST.test(words);
const ACT_FIRST = atStart(new RegExp(`^(?!注册(?:护士|商标|会计|志愿))(?:已|均|全部|先后|分别|成功|率先)*(?:${act}|达到|通过|处于|进入|纳入|列入|参与|投向|流向|位于)`, "u"));

/** 恢复运营, 已通过评审: what follows a number begins with what was done. */
export const beginsWithDeed = (words: string): boolean => { const bare = words.replace(/^(?:已|均|全部|先后|陆续|分别|成功|率先|正在|尚在|仍在|等待|有待|不同程度)+/u, ""); return namesAct(bare) || CUT.next(bare, 0)?.index === 0; };

/** 正在加紧建设中 */
const UNDER_WAY = /^(?:正在|正)(?:在|加紧|抓紧|加快|全面|有序|推进|紧张)*(?:建设|施工)中?$|^在建$/u;

/** What a counted thing did, without its company: 与研究所签署了协议 → 签署协议, 已通过评估 → 通过评估. */
export const deed = (predicate: string): string => {
  if (UNDER_WAY.test(predicate)) return "在建";
  const bare = predicate.replace(/^(?:因|由于|受)[^，]{1,20}?(?:等?原因|影响)(?=[没未暂无停])/u, "").replace(/^(?:已|均|全部|先后|共同|都|正)+/u, "");
  return (/^[与和同对向在为从由按以]/u.test(bare) ? fromVerb(bare.slice(1)) : bare).replace(/^存在(?<what>[^，]{3,}?)的?(?:情况|问题|现象|情形)$/u, "$<what>").replace(/[了着]|(?<![通超])过|（(?:不?含|包括)[^）]*(?:）|$)/gu, "").slice(0, 18);
};

/** Something is done in them: 科研院所设立流动站. */
export const hasVerb = (words: string): boolean => ACT_ANY.next(words, 0) !== null;

/** Words from their first verb on: 与研究所签署了协议 → 签署协议. */
export function fromVerb(words: string): string {
  const m = ACT_ANY.next(words, 0);
  return (m ? words.slice(m.index) : words).replace(/[了着]|(?<![通超])过/gu, "");
}

/** At most `length` characters of the end of words, from where a word begins if that can be seen. */
export function endOf(words: string, length: number): string {
  if (words.length <= length) return words;
  let end = words.slice(-length);
  // 售、旅游、民航: the rest of a word that was cut
  if (/^[^、]{1,2}、(?=.{6})/u.test(end) && words.at(-length - 1) !== "、") end = end.slice(end.indexOf("、") + 1);
  const behind = /^.{0,7}?[的等](?=.{4})/u.exec(end)?.[0];
  const verb = ACT_ANY.next(end, 0);
  if (behind && (!verb || behind.length <= verb.index)) return end.slice(behind.length);
  return verb && verb.index <= 8 && length - verb.index >= 5 ? end.slice(verb.index) : end;
}

/** What the last verb of the words is about: 平台受理投诉举报 → 投诉举报; the words themselves where that is too little. */
export function objectOf(words: string): string {
  let object = words;
  for (let m = ACT_ANY.next(words, 1); m; m = ACT_ANY.next(words, m.index + m[0].length)) {
    const rest = words.slice(m.index + m[0].length).replace(/^[了着过]/u, "");
    if (rest.length >= 4 && !COMPOUND.test(rest)) object = rest;
  }
  return object;
}

/** 硬化工程, 培训中心, 硬化路: the verb is a part of the noun. */
const COMPOUND = /^(?:[县村户](?![级域庄民外籍厕])(?=[^，]{2})|路(?![灯面基网段口侧])|(?:投入)?(?:奖补|补助|补贴|奖励)|工程|项目|行动|计划|工作|中心|平台|基地|机构|体系|制度|试点|专项|资金)/u;

/** 药材有甲、乙、丙等73种, 企业有甲、乙、丙等总计23户: what the examples before a number are of; "" where there are none. */
export const listedBefore = (before: string): string => (before.includes("等") ? trimBefore(LISTED_BEFORE.exec(before)?.groups!.what ?? "") : "");
const LISTED_BEFORE = /^(?<what>[^，、有]{2,24}?)(?:主要)?(?:有|包括|为)[^，、]{1,12}(?:、[^，、]{1,12}){2,}等(?:总计|共计|合计|共)?$/u;
