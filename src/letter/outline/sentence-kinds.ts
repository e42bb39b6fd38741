import { PROBLEMS } from "./problem-words";
import { atStart } from "../../text/guarded";
import { HEARTILY } from "../frame/heartily";
import type { Aspect } from "../letter";

/**
 * What a sentence tells by the way it begins. Tried in order on a sentence without its stop and without what ties it to the
 * one before.
 */
export interface SentenceKind {
  readonly aspect: Aspect;
  /** Only leads up to what comes behind it: agreement, a rule quoted, the state of things. */
  readonly yields: boolean;
  /** What is wanting. */
  readonly lacks?: true;
  /** Where nothing else is above the point; below a heading what is described belongs to the answer. */
  readonly unlessBelow?: true;
  /** Not where something was done in the same sentence. */
  readonly unlessDone: boolean;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const GOAL = "(?:针对|为了?|破解|解决|聚焦|围绕|着力|紧盯)";
const LACK = `(?:${PROBLEMS}|制约|短缺|缺口|滞后|薄弱|隐患|难以|紧缺|不高|不强|不够|不多|不一|偏低|偏小|偏少|较低|风险|突出矛盾|矛盾突出|空置|闲置|下滑|堵点|难点)`;

export const sentenceKinds: readonly SentenceKind[] = [
  {
    aspect: "other",
    yields: true,
    unlessDone: true,
    pattern: /^(?:我们|我[厅局委办部院会]|对此我们)?[^，。]{0,6}(?:完全|深表|十分|非常)?(?:赞同|认同)|^(?:我们认为[，,])?(?:您|你们|贵[会社单委盟党]|委员|代表|提案|建议|议案|这[一些条项]|所提|上述|以上|该)[^。]{0,60}(?:很好|很有(?:价值|意义|见地|必要)|非常(?:好|重要|中肯|有)|十分(?:重要|中肯|必要)|极具|具有|针对性强|(?:切合|符合|契合)[^，。]{0,10}(?:实际|要求|精神|方向|需要)|切中|抓住|确实存在|客观存在|高度契合|是一致的|提供了[^。]{0,10}参考|意义重大|属实|很有启发|立意|分析透彻|有[^，。]{0,6}(?:指导|参考|借鉴))/,
    examples: ["您提出的建议具有很强的针对性，我们完全赞同", "我们完全赞同您的观点", "您提出的问题客观存在，也是难点"],
    counterExamples: ["我们完全采纳，出台办法", "提案建议加大投入"],
  },
  {
    aspect: "other",
    yields: true,
    unlessDone: false,
    pattern: new RegExp(`^(?:首先[，,])?${HEARTILY}?感谢(?:您|你们|贵)|^(?:您|你们|贵[会社单委盟党]|委员|代表|提案|建议)[^。]{0,80}(?:站位|紧扣|紧紧围绕|立足|调研深入|广泛调研|真知灼见|(?:客观|系统|深入|全面)地?分析|问题找得准|切身感受|很有帮助|心声)`),
    examples: ["提案站位全局、调研深入，作了客观分析", "您的建议立足我省实际，提出了很多真知灼见", "首先，衷心感谢贵委长期以来的关心支持"],
    counterExamples: ["感谢政策支持，企业投资稳步增长", "建议加大投入"],
  },
  {
    aspect: "other",
    yields: true,
    unlessDone: false,
    pattern: /^为(?:办好|办理好?)(?:该|此|本|您的?|贵委的?)?(?:提案|建议)|^[^。]{0,80}(?:提案|建议)(?:列为|作为)?重点办理件|^(?:这些|以上|上述)(?:意见|建议|观点|看法)[^。]{0,80}(?:参考|借鉴|启发|指导)(?:价值|意义|作用)?$|^(?:对此[，,]|[^。，对]{0,10}会同)[^。，对]{0,24}(?:进行|开展|作)了?(?:专题|认真|专门|深入|逐[条项]|充分)+(?:研究|梳理|分析|讨论|论证)$|^[^。]{0,60}(?:与您|与贵[会社单委盟党]|与提案(?:者|人|执笔人))(?:见面|面商|当面|电话|多次|充分|进行了?)/,
    examples: ["为办好提案，我厅成立了办理工作领导小组", "上述意见对完善政策起到了参考作用", "我厅会同省财政厅进行了专题研究", "我局走访企业，与您面商并形成一致意见"],
    counterExamples: ["为办好幼儿园，我厅出台办法", "我厅开展了专题研究，出台办法", "收到提案后，我厅组织专班开展调研"],
  },
  {
    aspect: "other",
    yields: false,
    unlessDone: false,
    pattern: /^[^。]{0,120}(?:(?:确有|尚有|存在)(?:较大|一定|实际)?困难(?!的|家庭|群众|学生|职工|户|和|、|问题)|[暂尚]不(?:具备|宜|能|符合|予)|不宜(?:直接|统一|简单)|现阶段[^。，]{0,12}(?:难以|无法)|(?:条件|时机)(?:尚|还)?不成熟|(?:暂|尚)(?:难以|无法|无权限|无先例|无依据)|缺[乏少](?:上位法|法律|政策|实施)依据|短(?:期|时间)内(?:难以|无法)|(?:我[省市县区]|地方)(?:暂无|无权)|不再承担|不得用于|带来(?:较大|一定)[^。，]{0,8}压力)|^(?:目前|当前)?[，,]?[^。，]{0,12}尚(?:无|未(?:有|形成|建立|出台))(?!的)/,
    examples: ["短期内大幅提高补助标准确有困难", "由于国家尚未出台标准，目前暂不具备立法条件", "受编制总量控制限制，现阶段单列编制难以实现"],
    counterExamples: ["对确有困难的群众给予救助", "我厅出台办法，解决困难群众急难愁盼"],
  },
  {
    aspect: "other",
    yields: false,
    lacks: true,
    unlessDone: true,
    pattern: new RegExp(`^正如(?:您|你们|贵[委会单])[^，。]{0,12}(?:指出|提到|反映|所说|所言)的?[，,][^。]{0,60}${LACK}|^(?:但(?:是|由于|受)?|然而|不过|受[^，。]{2,24}(?:影响|限制|制约|所限)|由于|因|客观(?:地?[讲说]|上)|对照[^，。]{2,30}[，,]|与[^，。]{2,20}相比|从[^，。]{2,12}(?:情况|看)[^，。]{0,2}[，,]|总体上看?|目前|当前|近年来)[^。]{0,80}(?:仍|还|尚|依然|较|偏|相对|仅|不同程度)?[^。，]{0,12}${LACK}|^(?!${GOAL})[^。]{0,30}(?:仍|还|依然|尚)(?:然)?(?:存在|面临|有)[^。]{0,40}(?:问题|困难|不足|短板|差距|挑战|制约)|^(?:在[^，。]{2,16}的同时[，,])?(?:但|同时[，,]?)?(?:我们)?(?:也|还)?(?:应该?|应当|要|必须)?(?:清醒)?地?(?:看到|认识到)|^(?:实际|目前)?[^。]{0,60}(?:实际(?:在岗|配备)?仅|缺口(?:约|达|仍|为|在)?\\d)|^(?!${GOAL})[^，。；：]{2,16}(?:短缺|不足|不强|薄弱|滞后|不均|偏低|单一|匮乏|突出|入不敷出|缓慢)[，,；;]?`),
    examples: ["但由于历史欠账较多，部分管网尚未改造，内涝隐患依然较多", "我省城区教育资源配置仍存在不少困难", "在看到进展的同时，我们也清醒认识到，转化工作还有不小差距", "目前农村养老服务还存在一些短板", "专业人才短缺，全省持证社工每万人仅8.6人", "正如您在提案中指出的，当前校企合作中还存在动力不足等问题", "同时，我们也清醒认识到，宜林地大多立地条件差"],
    counterExamples: ["针对存在的问题，我厅出台办法", "为解决停车难问题，我市出台管理办法", "针对短板不足，补建设施"],
  },
  {
    aspect: "other",
    yields: true,
    unlessDone: true,
    pattern: /^(?:根据|按照|依据|依照)[^。]{2,60}[，,](?!.{0,6}(?:我[厅局委办部省市]|会同))[^。]{0,60}(?:可以|不得|应当?|由[^，。]{2,20}(?:负责|确定|制定|承担|管理)|属于?|无需|不作|须)|^(?:需要?说明的是|经[核调]?查|经了解|经核实|经向|据了解|“”(?:第[^，。]{1,8}条)?(?:明确)?规定|从[^，。]{2,8}(?:层面|角度)[讲说看]|从全国(?:情况|范围)?来?看|从外[省地])|^目前[，,]国家[^。，]{0,10}(?:尚未|没有|未)|^国家[^。，]{0,12}(?:尚未|没有)|^因[^，。]{0,16}(?:涉及|属于)|^《?[^，。；]{2,30}》?已?于20\d\d年[^，。]{0,12}(?:起)?(?:施行|实施|生效)/,
    examples: ["按照职责分工，校外托管机构的登记由市场监管部门负责", "需要说明的是，该收费项目由市场调节", "经了解，各地的收费标准不尽相同"],
    counterExamples: ["根据省政府部署，我厅印发方案", "按照“一河一策”的办法，编制治理方案"],
  },
  {
    aspect: "other",
    yields: true,
    unlessBelow: true,
    unlessDone: false,
    pattern: /^[^，。；]{2,24}是[^，。；]{2,60}(?:的[^，。；]{0,16}(?:部分|基础|抓手|举措|任务|内容|途径|保障|安排|工程|骨架|产业|龙头)|之一)|^[^。]{4,80}[，,]是[^。，]{2,40}的?(?:重要|关键)[^。，]{0,8}(?:抓手|举措|任务|途径|内容|保障|基础)|^[^。；]{2,60}既是[^。]{2,60}[，,][也又还更]是/,
    examples: ["非物质文化遗产是中华优秀传统文化的重要组成部分，保护好非遗意义重大", "推进制造业智能化改造，是推动产业体系优化升级的重要抓手", "发展肉牛产业既是促进增收的现实需要，也是保障供给的重要举措"],
    counterExamples: ["我厅把改造作为重要抓手", "这是我省实施的第三期工程，安排资金3亿元"],
  },
  {
    aspect: "other",
    yields: true,
    unlessBelow: true,
    unlessDone: true,
    pattern: /^(?!我[厅局委办部院会])[^，。；]{2,24}(?:是(?![，,])|既是|现有|属于|地处|事关|关系|被称为)(?!否)|^[^。]{4,60}(?:呈现[^。]{2,40}(?:特点|态势|趋势)|任务艰巨|任重道远)/,
    examples: ["我省是农业大省，常年外出务工人员超过600万人", "我市现有中小学校612所", "长期护理保险被称为社保“第六险”"],
    counterExamples: ["我厅是主管部门", "实施工程，改善条件"],
  },
];

const tried = sentenceKinds.map((kind) => ({ kind, pattern: atStart(kind.pattern) }));

/** The first kind that fits a sentence; `done`: it tells of something done as well, `below`: there is something above its point. */
export function sentenceKind(sentence: string, done: boolean, below: boolean): SentenceKind | null {
  for (const { kind, pattern } of tried) if (!(done && kind.unlessDone) && !(below && kind.unlessBelow) && pattern.test(sentence)) return kind;
  return null;
}
