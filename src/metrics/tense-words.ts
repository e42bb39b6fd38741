import { Finder } from "../text/guarded";

/** 将 before a verb of doing is the future; before a noun it only moves the object forward (将其纳入). */
const WILL =
  "将(?=继续|进一步|持续|再|新|建|投入|投资|完成|实现|达到|达|开展|加大|推进|组织|安排|启动|争取|力争|于|在|会|按|重点|全面|不断|大力|积极|着力|深入|加快|加强|统筹|支持|培育|打造|实施|扩大|增|覆盖|形成|建成|逐步|从|通过|以|对|为|突破|超|提高|提升|有|解决|惠及|改造|整合|投放|引进|培训|配备|下达|筹集|落实|研究|制定|出台|拿出|追加|采购|购置|更新|引入|设立|创建|申报|申请|维修|招聘|招募|聘用|分|坚持|认真|健全|完善|优化|紧紧|紧盯|聚焦|围绕|结合|立足|充分|严格|切实|适时|协调|会同|配合|联合|指导|督促|鼓励|引导|探索|谋划|布局|选派|选|遴选|每年|年|用|累计)";
/** 计划 the verb, not 行动计划 the noun. */
const PLANS = "(?<!国培|招生|基层|培训|志愿|省培|市培|雨露|特岗|春蕾|领航|投资|资金|中央|研发|专项|行动|科技|人才|工程|提升|振兴|培养|培育|攻关|倍增|改造|改善|资助|关爱|助学)计划(?=在|用|于|到|完成|新|建|增殖|投|实施|总投|安排|开工|招收|招录|招聘|铺设|硬化|更换|拆除|整治|治理|修建|扩建|购置|引进|选派|推广|举办|年|改|培|创|利用|通过|今年|明年|三年|五年|20|启动|(?<!(?:占|完成|为|达到|超[过出额]?)(?:全年|年度|年初)?计划)\\d)|(?<=^|[，。；：、,;]|年|初|底|月|还|也|均|将|厅|局|委|省|市|县|区|我们|正|并|步|阶段|分别)(?<!(?:完成|为|占|超)全?年)计划(?!的|生育|任务|书|表|外|内|中|项目|和|等|已|[，。；、,;”》）])";
/** What is aimed at: 力争, 拟建, 预计, 确保到2025年. */
const AIMS = `力争|争取(?=到20\\d\\d年|在|实现|建成|完成|用|年内)|${PLANS}|(?<![模虚草]|公示|去年|曾)拟(?=先|按|通过|投|建(?!的)|获|资助|扶|补|认|入|引|推|招|录|发放|新|安|于|在|定|从|由|为|用|对|给|向|将|选|支|改|实|开|分|申|再|增|提)|预计|(?<=我[们厅局委办院部市县区省]|[今明]年|下一?步|[厅局委])打算(?=[再在用投新建改办抓做把将从对开])|预期(?!寿命|效果|成效)|有望|目标(?:是|为|：|新|达|到)|任务(?:是|为)(?=新|建|完成|改)|确保(?=到|在|全|年|20)`;
/** What is being set up: 谋划实施, 规划建设, 建设内容包括. */
const SCHEMES = "年内(?!已|共)|(?<!已|编制|完成|经|前期)初步(?=安排|计划|规划)|正在(?:积极)?(?:争取|申请|申报)|继续谋划|谋划(?=实施|建设|推进|落实|\\d|新|筹|建|开展)|(?<![一二三四五六七八九十]年)规划(?=到|建|新|投|实施|改造|治理|对)|(?<=^|[，。；：、,;（])规划(?=(?!面积|区|局|师|院|设计|编制|方案|部门|纲要|许可)(?:(?!的)[\\u4e00-\\u9fa5]){2,8}(?:\\d|$))|(?:实施|建设)内容(?=包括|为|主要)|(?<=^|[，；：、“]|力争|确保|争取|计划)到20\\d\\d年(?!的|底?，?(?:已|共))";
/** When it is to come: 下一步, 明年, 建成后可. */
const AHEAD = "(?<!完成|按照?)(?:改造|建设|治理|整治|实施|年度|工作)计划(?:共|总)?(?:涉及|包括|覆盖)|下一步|下步|今后|接下来|(?<![警测向算判析])未来[一二三四五\\d]|明年|(?:建成|投产|投用|投运|达产|完工|竣工)后[，,]?[^，。；,;\\d]{0,8}可(?!靠)";
/** What somebody is asked or told to do: 恳请, 要求各地, 建议省财政. */
const DEMANDS = "(?<![需主重必只还就都总])要(?=(?:全面|基本|如期|力争)?(?:建成|完成(?!的)|新建|达到|实现))|恳请|努力(?:实现|达到|到)|要求(?:到|各)|应(?:达到|不低于)|不得(?:低于|少于|超过)|(?<=^|[，。；：、）,;]|代表|委员|提案|您|并|还|关于)建议(?=省|市|国家|财政|各|将|把|由|对|在|每|设|安排|给予|提高|增加|加大|建|支持|到|明|出台|投)|任务[数量]?(?:由|从|调整)";
const FUTURE = new Finder(new RegExp([WILL, SCHEMES, AIMS, AHEAD, DEMANDS].join("|"), "uy"));
/** What is, or is over: 已, 目前, 截至, 同比, 去年. */
const PAST = new Finder(/已(?!经?将)|(?<![由从较比])目前|(?<=^|[，。；：、]|[全我][省市县区国]|目前|[厅局委])(?:现有|原有)|截至|截止|以来|完成了|达到了|同比|实(?:际(?!付费)|绩(?=[为达是\d]))|监测显示|申请到(?!2)|先后|累计(?!达到?|突破|.{0,6}将)(?<!(?:力争|确保|争取)[^，。；]{0,10}累计)(?<![；，。]可[^。；]{0,40})|去年|近年|过去|成功|(?<!将|能|可|确保|力争)超额|现行|仅为|提前/uy);

/** 计划改造的300个小区: what was planned tells which, not when. */
const SELECTS = /^(?:计划|预计|规划|拟)[^，。；,;\d]{2,8}的[^，。；,;\d]{0,4}$/u;
/** Of a scheme that was carried out, where what is past was said before: 近年来，…谋划实施项目1724个. */
const SCHEMED = /^(?:谋划|规划|实施内容|建设内容)/;
const CARRIED_OUT = /(?:近年|以来|累计|截[至止]|先后|已|批准|批复|列入|纳入|年[，,]?投资\d)/u;
/** 缺口预计达到3亿；完好率不足七成: what is expected is not expected of what follows the semicolon. */
const EXPECTED = /^(?:预计|预期|有望)$/;
/** 在巩固现有成果的基础上 only leads to what is planned. */
const BASED = /在[^，。；,;]{2,40}基础上[，,]/gu;

/** The last word of the future in the sentence up to a figure that speaks of the figure, or null. */
export function futureIn(lead: string): RegExpExecArray | null {
  const last = FUTURE.last(lead);
  const found = last && EXPECTED.test(last[0]) && /[；;]/.test(lead.slice(last.index)) ? null : last;
  if (found && SCHEMED.test(found[0]) && CARRIED_OUT.test(lead.slice(0, found.index))) return null;
  return found && SELECTS.test(lead.slice(found.index)) ? FUTURE.last(lead.slice(0, found.index)) : found;
}

/** The last word of the present or the past that speaks of the figure, or null. */
export const pastIn = (lead: string): RegExpExecArray | null => PAST.last(withoutBase(lead));

/** The words of future and past in the sentence up to a figure, the last of each, whatever they speak of. */
export const statusCues = (lead: string): { readonly future: RegExpExecArray | null; readonly past: RegExpExecArray | null } => ({ future: FUTURE.last(lead), past: PAST.last(lead) });

/** The lead with 在…基础上 blanked, in the same places. */
const withoutBase = (lead: string): string => (lead.includes("基础上") ? lead.replace(BASED, (words) => "　".repeat(words.length)) : lead);
