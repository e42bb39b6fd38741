import type { Letter } from "../../letter/letter";
import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import type { TimeMention } from "../times/time-mention";
import { cutGrowth } from "./changed";
import { smallCount } from "./kin";
import { fieldOf, openingSubject } from "./point-subject";
import { programmeOf } from "./schemes";
import { withoutTitle } from "./owner";
import { plain } from "./plain";
import { purposeBehind } from "./purpose";
import { tidy } from "./tidy";
import { fine, OFFICE, PROMOTES } from "./words";
import { endOf, fromVerb, namesNothing, trimBefore, verbBefore } from "./phrase";

/** The words around a figure, as far as its name may lean on them. */
export class Around {
  constructor(
    readonly text: string,
    readonly letter: Letter,
    readonly drafts: readonly Draft[],
    private readonly mentions: readonly TimeMention[],
  ) {}

  /** The clause up to the figure, from the figure before it or the last time mentioned in it. */
  wordsBefore(i: number): string {
    const { figure, clause } = this.drafts[i]!;
    let from = clause.start;
    let p = i - 1;
    // 遴选两批共18家, 两项补贴惠及48万人: a small count in words stands in the way of nothing
    while (p >= 0 && this.drafts[p]!.figure.start > from && smallCount(this.drafts[p]!)) p--;
    const previous = this.drafts[p];
    if (previous && previous.figure.end > from) {
      from = previous.figure.end;
      // 为42万名残疾人发放补贴5亿元: the noun behind the number before is that number's
      const behind = from + previous.noun.length;
      if (previous.noun.length >= 2 && this.text.startsWith(previous.noun, from) && ((this.text[behind] === "、" && NEXT_NOUN.test(this.text.slice(behind + 1, figure.start))) || verbBefore(this.text.slice(behind, behind + 2)) !== null || /^(?:放款|放贷|授信)/u.test(this.text.slice(behind, behind + 2))) && behind + 2 <= figure.start) from = behind;
    }
    for (let m = lastBefore(this.mentions, figure.start); m >= 0 && this.mentions[m]!.end > from; m--) {
      const mention = this.mentions[m]!;
      if (mention.end > figure.start) continue;
      // 专用路开通以来累计骑行: whose it is stands before it
      if ((mention.end - mention.start === 2 && this.text.startsWith("以来", mention.start)) || (mention.now && this.text[mention.start] === "全")) continue;
      // 补助标准从2021年秋季学期起由每天4元: from when on
      const tail = this.text.slice(mention.end, figure.start).replace(FROM_THEN, "");
      // 改造提升现有农田200万亩: what is there is worked on
      const worked = this.text.startsWith("现有", mention.start) ? WORKED_UP.exec(this.text.slice(from, mention.start))?.groups!.act : undefined;
      if (worked) return `${worked}${tail}`;
      // 普及率由2020年的95%: the noun stands before the time
      if (/^(?:末|底|年|同期)?的?[约近超逾]?$/u.test(tail) || /(?:比|较|与|同|占)$/u.test(this.text.slice(from, mention.start)) || /^(?:的)?基础上/u.test(tail)) {
        // 签约居民从试点当年的46万人: what it started from is no part of the name
        return this.text.slice(from, mention.start).replace(/(?<=[\u4e00-\u9fff]{3})从[\u4e00-\u9fff]{1,4}$/u, "") + (/(?:比|较|与|同|在|占)$/u.test(this.text.slice(from, mention.start)) ? tail : "");
      }
      // 签约项目当年入库率
      if (/^[\u4e00-\u9fff]{1,4}率(?:为|达到?)?$/u.test(tail) && YEAR_OF_RATE.test(this.text.slice(mention.start, mention.end)) && (mention.start > from + 1 || this.text[mention.start] === "年")) return this.text.slice(from, figure.start);
      // 转化率三年内翻一番, 强度在2025年达到3%: what stands behind the time only links
      const said = tail.length <= 10 ? trimBefore(cutGrowth(tail)) : tail;
      if (said === "" || (said.length <= 4 && namesNothing(said))) {
        const head = this.text.slice(from, mention.start).replace(/[在到至于从]$/u, "");
        const noun = trimBefore(head);
        if (noun.length >= (said === "" ? 3 : 4) && (said === "" || NOUN_ONLY.test(noun)) && !namesNothing(noun) && !/^(?:提前|推迟|自|从|由)/u.test(noun)) return head + tail;
      }
      // 跨江大桥自2025年9月通车以来接待游客
      const since = SINCE_THEN.exec(tail);
      const ofIt = since && /自$/u.test(this.text.slice(from, mention.start)) ? trimBefore(this.text.slice(from, mention.start - 1)) : "";
      if (since && ofIt.length >= 3 && ofIt.length <= 14 && NOUN_ONLY.test(ofIt)) return ofIt + tail.slice(since[0].length);
      // 科技服务热线2022年接听咨询: whose figure it is stands before the time
      const subject = SUBJECT.test(tail) ? tidy(trimBefore(this.text.slice(from, mention.start)).replace(/^.*”等(?=[^，]{4})/u, "")) : "";
      if (subject.length >= 3 && subject.length <= 16 && NOUN_ONLY.test(subject.replace(/(?<=[\u4e00-\u9fff])、(?=[\u4e00-\u9fff])/u, "")) && !/(?:后|前|期间|以来|于)$/u.test(subject) && !OFFICE.test(subject) && verbBefore(subject.slice(0, 2)) === null && verbBefore(subject) === null) return subject + tail;
      from = mention.end;
      break;
    }
    return this.text.slice(from, figure.start);
  }

  /** The clause up to the figure from the figure before it, with the times in it. */
  clauseBefore(i: number): string {
    const { figure, clause } = this.drafts[i]!;
    return this.text.slice(Math.max(clause.start, this.drafts[i - 1]?.figure.end ?? 0), figure.start);
  }

  wordsAfter(i: number): string {
    const { figure, clause } = this.drafts[i]!;
    const next = this.drafts[i + 1];
    return this.text.slice(figure.end, next && next.figure.start < clause.end ? next.figure.start : clause.end);
  }

  /** What the clause before speaks of; else the caption of the point. */
  topic(i: number): string {
    const draft = this.drafts[i]!;
    const field = fieldOf(this.text, draft);
    if (field !== "") return field;
    let start = draft.clause.start, first = "";
    for (let back = 0; back < 3 && start - 1 > draft.sentence; back++) {
      const end = start - 1;
      start = clauseStart(this.text, end);
      const clause = plain(withoutTitle(this.text.slice(start, end)).replace(/^(?:鼓励|支持|引导|推动|指导|要求|督促)[^，]{2,14}?(?=[将把])/u, "")).replace(SINCE, "").replace(WITH_WHOM, "").replace(/^关于(?=[^，的]{3,12}$)/u, "").replace(REGULATED, "$<what>").replace(/^以([^，]{2,12})为例$/u, "$1").replace(/^在?([^，]{3,16})方面$/u, "$1").replace(BY_MEANS, "$<means>").replace(IS_A, "$<what>").replace(FARED, "$<what>").replace(UNDER_WAY, "");
      if (/^(?:是|系(?!统)|经(?![济营费开贸销办])[^，]{2,10}$)|(?:看到|认识到|注意到)$/u.test(clause) || (start - 1 > draft.sentence && (FITTED.test(clause) || MEANS.test(clause)))) continue;
      const said = trimBefore(clause.replace(GIVEN_THROUGH, "$<what>").replace(GIVEN_TO, "$<what>").replace(LISTED_AS, "$<what>").replace(PROMOTED, "$<what>")).replace(PROMOTES, "").replace(WORK, "").replace(GREW, "").replace(AMONG, "").replace(/(?<=投入|建设|保障|治理|管理|服务|培养|培训|教育)上$/u, "");
      // 住院费用支付比例: a rate is called by all its words
      const act = IS_RATE.test(said) || (PLACE_END.test(said) && verbBefore(said.slice(0, 2)) === null) || COMPOUND_END.test(said.replace(NUMBER_ON, "")) ? "" : fromVerb(said);
      const words = act.length >= 4 ? act : act !== "" && said.length - act.length >= 4 ? said.slice(0, -act.length) : said;
      if ((words.length < 3 && this.text.slice(start + 2, start + 4) !== "作为") || NO_TOPIC.test(words)) continue;
      if (!/\d/u.test(clause)) return endOf(words, 18);
      const head = beforeNumber(said.length > words.length ? said : words).replace(GREW, "");
      if (!NO_TOPIC.test(head) && !COUNT_FIRST.test(head)) first ||= endOf(head, 18);
    }
    return first || programmeOf(this, i) || this.captioned(draft.item) || openingSubject(this.text, this.letter, draft.item);
  }

  /** The subject of the nearest caption that names one: 关于加强老旧小区改造的问题 → 老旧小区改造. */
  private captioned(item: number | null): string {
    for (let k = item; k !== null; k = this.letter.items[k]!.parent) {
      const title = this.letter.items[k]!.title;
      if (title === null) continue;
      const subject = trimBefore(title.slice(title.lastIndexOf("，") + 1).replace(/^关于/u, "").replace(/[“”]/gu, "").replace(/的?(?:问题|建议|意见|情况|方面|答复){1,4}$/u, "")).replace(PROMOTES, "").replace(WORK, "");
      const words = PLACE_TREATED.test(subject) ? subject : fromVerb(subject);
      // 工程建设: of which nobody says
      if (subject.length >= 3 && !/\d/u.test(subject) && !ADMINISTRATIVE.test(subject) && !(words.length === 2 && verbBefore(words) === words)) return endOf(words, 14);
    }
    return "";
  }

  /** What the clause before speaks of, where it has no figure of its own. */
  freeTopic(i: number): string {
    const draft = this.drafts[i]!;
    const before = draft.clause.start - 1;
    // 受原料涨价影响，利润总额下降3.1%
    if (before <= draft.sentence || this.text.endsWith("影响", before)) return "";
    let k = i - 1;
    // 六家机构累计发放贷款…: who did it is counted in words
    while (k >= 0 && (this.drafts[k]!.figure.start >= draft.clause.start ? this.drafts[k]!.figure.chinese : inPassing(this.drafts[k]!))) k--;
    return k < 0 || this.drafts[k]!.figure.end <= clauseStart(this.text, before) ? this.topic(i) : "";
  }

  /** Whose measure it is: what the clause before speaks of, if it has no figure of its own; else the level before. */
  owner(i: number, near: Draft | null): string {
    return this.freeTopic(i) || (near?.name ?? this.topic(i));
  }

  /** 投入850万元，支持青年成长科技项目71项: what the money was for follows it. */
  ahead(draft: Draft, beyond: boolean, sole = false): string | null {
    return purposeBehind(this.text, draft.figure.end, beyond, sole);
  }

  /** 用于企业2020年度（324户，2978.4万元）研发补助: figures in a bracket are named by what follows it. */
  outside(draft: Draft): string {
    let start = draft.clause.start;
    if (this.text[start - 1] === "，") start = clauseStart(this.text, start - 1);
    if (!/[（(]/u.test(this.text[start - 1] ?? "")) return "";
    const close = /[）)]/gu;
    close.lastIndex = draft.figure.end;
    const m = close.exec(this.text);
    if (!m || m.index - draft.figure.end > 40) return "";
    const words = /^[^，。；、\n]*/u.exec(plain(this.text.slice(m.index + 1, m.index + 100)))![0].replace(/^[和与及的]+/u, "");
    return words.length >= 3 && words.length <= 16 && HAN.test(words) ? words : "";
  }
}

/** 饮水工程维修养护费, 农村公路建设资金: the verb is a part of the noun. */
const COMPOUND_END = /^[\u4e00-\u9fff]{4,14}(?:建设|改造|改扩建|新建|扩建|迁建|培养|培训|维修|养护|管护|救助|保障|补助|奖补|治理|修复|保护|提升)(?:[费资]金?|费用|经费|补助|项目|工程|计划|标准|任务|补贴)$/u;
/** 地下接送中心: what is done there is a part of its name. */
const PLACE_END = /^[\u4e00-\u9fff]{4,10}(?:中心|基地|平台|园区|大厅|车间)$/u;
/** 大清河城区段治理 */
const PLACE_TREATED = /^[\u4e00-\u9fff]{2,10}[河湖江库渠溪段区](?:治理|整治|改造|修复)$/u;
const NUMBER_ON = /\d.*$/u;
const IS_RATE = /(?:率|比例|比重|占比)$/u;
/** 政策实施以来, 项目启动至今 */
const BEGUN = "(?:实施|启动|开展|运行|成立|出台|建成|施行|推行|推出|上线|开通|发行|投运|运营|创办){0,2}(?:试点|工作)?(?:以来|至今)$";
const SINCE = new RegExp(`^[自从]?(?:该?(?:项目|活动|政策|制度|工程|工作))?(?:正式|开始)?${BEGUN}|(?:正式|开始)?${BEGUN}`, "u");
/** Captions that say what sort of part it is, not what it is about: 主要做法, 资金投入, 下一步打算. */
const ADMINISTRATIVE = /^(?:目标|年度|主要|基本|工作|有关|总体|取得|存在|下一?步|今后|目前|现状|近年来|已|资金|投入|政策|推进|进展|背景)|(?:做法|成效|成绩|进展|情况|打算|安排|计划|举措|措施|思路|困难|不足|统筹|力度|任务)$/u;
/** 献血量连续五年实现增长 */
const GREW = /(?<=.{3})(?:净增|核增|翻了?[一两二三]番|(?:再|又)?创(?:下|造)?(?:历史)?(?:新高|最高|纪录)|发展(?:迅猛|迅速|较快|势头[^，]{0,4})|加快(?:推进|建设|实施)|(?:建设)?(?:投资|投入|成本)[较很巨]大|(?:历史)?(?:欠账|缺口|差距|需求)[较很]?[多大旺]|(?:迈上|跨上|站上|跃上)[^，]{1,6}(?:台阶|平台|大关)|(?:连续[^，]{1,4}年|逐年|年年有?|持续|稳步|稳定|大幅){0,4}(?:实现|保持)?(?:了)?(?:正|较快|稳步|快速)?(?:增长|提高|提升|下降|增加|扩大|上升|改善|翻番|减少|降低|回升))$/u;
/** 农村公路中，县道1537公里 */
const AMONG = /(?<=[\u4e00-\u9fff]{3})(?<![初高集其县完职国民附一二三四五六七八九十])中$/u;
/** 老旧小区改造工作: that it is worked on says nothing. */
const WORK = /(?<=.{4})(?:建设规划|建设方案|工作|建设)$/u;
/** 对残疾儿童按每人每年1000元予以资助: those it was given to. */
const GIVEN_TO = /^[^，]{0,12}?对(?:[^，]{0,8}形成的)?(?<what>[^，对按给予]{3,}?)(?:(?:按照?|给予|予以|每[\u4e00-\u9fff]每?)[^，]*|(?:进行|开展)(?:全面)?(?:清查|排查|摸底|核查|检查|评估|调查|登记))?$/u;
/** 财政通过“三区”人才专项安排补助 */
const GIVEN_THROUGH = /^[^，]{0,12}?通过(?<what>[^，]{4,20}?)(?:安排|给予|发放|下达|拨付|投入)[^，]{0,8}$/u;
/** 将农村生活污水治理列入民生实事: what was put there. */
const LISTED_AS = /^[^，]*?[将把](?<what>[^，将把]{3,}?)(?:列入|纳入|列为|作为|摆在|摆上)[^，]*$/u;
/** 在三个市整建制推进有机肥替代 */
const PROMOTED = /^[^，]{1,20}?(?:推进|推广|推行|实施|启动|开展)了?(?<what>[^，]{3,})$/u;
const WORKED_UP = /(?:^|[，、和并])(?<act>改造提升|提升改造|改造|提升|盘活|整合|修缮|维修|更新|利用|优化)$/u;
/** 休闲渔业发展保持火爆势头, 移动互联网进入寻常百姓家: how it fared is no part of it. */
/** 改扩建项目正在抓紧实施 */
const UNDER_WAY = /(?<=[^，]{4})正在?(?:加紧|抓紧|加快|有序|积极|全力|稳步|顺利|扎实)*(?:实施|推进|建设|施工)中?$|(?<=[^，]{4})(?:规范|健康|蓬勃|稳步|快速|有序){2}(?:建设|发展|推进)$/u;
const FARED = /^(?:\d{1,2}月|某)?(?<what>[^，保进呈步迈]{3,14}?)(?:发展|建设)?(?<!成功|正式)(?:(?:成功|正式)?落户[^，]{2,8}|(?:开[馆园业])?运营[^，]{0,4}|[自从][^，]{1,14}[起到至][^，]{1,14}|(?:[东西南北]起|起[自于])[^，]{2,}|(?:“[^”]{1,10}”)?的(?:特征|特点|优势|作用|地位)[^，]{0,6}(?:凸显|显现|彰显)|[一二三四五六七八九十两]年任务[^，]{0,4}(?:收官|完成)|由[^，由]{2,10}(?:牵头|负责|共同|联合|出资)[^，]{0,6}|(?:成功)?(?:入选|列入|纳入|获评|被评为|被列为|被认定为|被确定为)[^，]{2,}|(?:保持|进入|呈现?|不再|步入|迈入)[^，]{2,}|(?:进一步|继续)?向[^，]{2,10}(?:倾斜|转变|转型|延伸|迈进)|(?:提质增效|转型升级|做大做强)|(?:实现|做到)了?“?应.尽.[^，]*|顺利(?:完成|建成|完工)|任务(?:已|全面|圆满|顺利|超额|如期){0,3}完成|(?:已|实现|基本){0,2}(?:全覆盖|覆盖(?:全部|所有|全[省市县区])[^，]*)|[已于](?:经)?(?:基本|全面|全部)?(?:纳入|列入|建成|开工|完工|完成|立项|获批)[^，]*)$/u;
/** 我局统一了全省门诊慢特病政策 */
const REGULATED = /^(?:我[省市县区局厅委]|各地|全[省市县区])?(?:继续|严格|全面|再次|大幅)?(?:执行|落实|提高|统一|完善|调整|优化|修订|健全|规范)了?(?:全[省市县区])?(?<what>[^，]{3,}?)(?:政策|制度|办法|目录|(?<=标准))$/u;
/** 六街镇为某区一山区乡镇 */
const IS_A = /^(?<what>[^，为是系]{2,10}?)(?:现状)?(?:作为|为|是|(?<![水体关])系|位于|地处)[^，]{4,}$/u;
/** 首次采用股权投资的形式，投资…: the form says what it is. */
const BY_MEANS = /^[^，]*?(?:以|采取|采用|通过)(?<means>[^，以取用过]{2,12}?)的?(?:形式|方式|模式)$/u;
/** 实施适老化改造，安装扶手、助浴椅和紧急呼叫装置，去年完成3420户: what was fitted is only part of the work. */
const FITTED = /^(?:统一|全部|免费)?(?:安装|配备|购置|采购|增设|配置)了?[^，、\d]{2,}、[^，\d]{2,}$/u;
/** 推进适老化改造，通过加装扶手、改造卫浴等，…完成改造6.35万户: by what means is not what. */
const MEANS = /^(?:通过|采[取用])[^，、\d]{2,}、[^，\d]{2,}$/u;
/** 会同医保部门扩大…: who helped. */
const WITH_WHOM = /^(?:会同|联合|协调|配合)[^，]{1,10}?(?:等?部门|[厅局委办])/u;
/** A time, a rank among tasks, a reason: nothing that figures are of. */
export const NO_TOPIC = new RegExp(`^(?:近[几\\d一二两三四五十]+年来?$|“?十[一二三四五]五”?$|督促|责令|(?:组织|认真|高度|多次|及时|立即|迅速)[\\u4e00-\\u9fff]{2,4}$|加上|连同|止于|这条路|[东西南北]至|据|到(?:今|去|明|20\\d\\d)年|前(?:[一二三四五六七八九十]+|\\d+)个?月|属(?!于|地)|位于|地处|横跨|地跨|(?:重点|着重)?(?:做好|抓好|抓)以下|该(?:工程|项目)|(?:工程|项目)(?:已|于|计划|预计)|(?:该|项目)[^，]{0,2}(?:靠近|涉及|位于)|与[^，]{2,20}接壤|(?:建设|实施|项目)?地点|(?:兜[住牢]|守[住牢]|筑[牢起]|织[密牢]|扎紧|夯实|打通|啃下|补齐|拧紧|压实)|(?:超额)?(?:完成|达到|占)?(?:全年|年度|年初|省定|市定)?(?:目标)?(?:计划|任务|目标)(?:的|任务)?$|(?:已)?(?:累计)?(?:完成)?总?(?:工程量|工作量|投资额)|(?:攻坚克难|点多面广|量大面广|多措并举|齐抓共管|上下联动|真抓实干|因地制宜|群策群力|迎难而上|凝心聚力|迅速出击|如火如荼|方兴未艾)$|所需(?:资金|经费)|[上下]半年|[前第一二三四]{1,2}季度|你们|您|代表|委员|建议|提案|[\\d.年度月日底末至—–~～-]+$|列入|纳入|列为|被列|按照|根据|经|为了|针对|下一步|今后|同时|比20|较20|比上年|较上年|(?:[您你]们?|贵[委会党社局]|代表|委员|提案|建议)[^，]{0,6}(?:提出|建议|反映|认为|指出|提到|希望)$|[^，]{0,8}(?:起于|止于|批复后|批准后|审批后)|(?:起点|终点|途[经径]|经由)|该[^，]{1,8}(?:始?建于|成立于|位于)|(?:项目|工程)?选址(?:在|于|位于|初?定)?|(?:缓解|破解|化解|解决)[^，]*难(?:题)?$)|(?:期间|时期|功夫|发力|见效|成效|进展|力度|实效|格局|氛围|持平|不下|情况|问题|偏低|偏高|不足|缓慢|滞后|加码|受阻|(?:力度|任务|难度|压力|地形|条件)(?:更|较|很)?[大重高差紧弱]|原则|要求|精神|${fine}|表示|介绍|指出|强调|认为|接壤|毗邻|规划|方案|意见|办法|细则|条例|清单|时限|责任|机制|体制|思路|步伐|节奏|进程|原因)$`, "u");
/** 436家合作社通过审核, 开工402座: what is counted, not what is spoken of; 56人以上大班额 is. */
const COUNT_FIRST = /^(?:\d[\d.]*[万亿]?[\u4e00-\u9fff](?!以[上下内])|[\u4e00-\u9fff]{2}\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,2}$)/u;
/** 1个产业集群、新入规加工企业20家: what stands between two numbers is the second one's. */
export const NEXT_NOUN = /^[\u4e00-\u9fff]{2,8}(?<!的|给予|予以|进行|开展)$/u;
/** 接听咨询, 累计转化成果: what stands between a time and the figure, too little alone. */
const SUBJECT = /^(?:共|累计|已)*[\u4e00-\u9fff]{2,6}$|^[\u4e00-\u9fff]{0,2}[运产销][量值]$/u;
/** 通车以来，累计 */
const SINCE_THEN = /^(?:[底末])?(?:正式)?[\u4e00-\u9fff]{2,4}以来(?:已|累计|共|先后)*(?=[\u4e00-\u9fff]{2})/u;
const FROM_THEN = /^(?:[春秋]季)?(?:学期|年度)?起(?=[由按])/u;
const YEAR_OF_RATE = /^(?:[当次]年|年[底末])$/u;
/** Words, not numbers and signs. */
const HAN = /[\u4e00-\u9fff]{3}/u;
/** No time, quote or ending of a verb in it. */
const NOUN_ONLY = /^(?:1\d{4})?[\u4e00-\u9fffA-Za-z（）()]+(?<![了着过])$/u;

/** 六安瓜片面积36.7万亩: without the figure, where enough is left. */
function beforeNumber(words: string): string {
  const behind = /\d[^，\d]{0,3}[元%人]的(?<what>[^，\d]{3,})$/u.exec(words)?.groups!.what;
  if (behind) return behind;
  const said = /^[^\d]*/u.exec(words)![0], noun = said.replace(/[从自][^，]{0,8}起由?.*$|由每[\u4e00-\u9fff]{1,5}$|[由从]的?$|(?:不少于|不低于|不超过|至少)$/u, "");
  return noun.length >= 4 || (noun.length >= 2 && noun !== said) ? noun : words;
}

/** 列入十件民生实事: a small count in words. */
const inPassing = ({ figure, kind }: Draft): boolean => kind === "level" && figure.chinese && figure.value <= 12 && figure.form === "plain" && figure.factor === 1;

function lastBefore(mentions: readonly TimeMention[], at: number): number {
  let low = 0, high = mentions.length - 1, found = -1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.start < at) { found = mid; low = mid + 1; } else high = mid - 1;
  }
  return found;
}
