import { atStart } from "../../text/guarded";
import type { Aspect } from "../letter";

/** How a point tells its aspect where no heading does. Tried on its first sentences, in order; without a cue it is a measure. */
export interface AspectCue {
  readonly aspect: Aspect;
  /** Decides even under a heading of another aspect. */
  readonly overrides: boolean;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const US = "(?:我们|我[厅局委办部院省市县区会]|本[厅局委]|省\\S{2,10}?[厅局委办]|市\\S{1,8}?[局委办])";
const DO = "(?:继续|进一步|积极|持续|加大|加快|加强|会同|按照|围绕|认真|结合|指导|推动|推进|不断|以|在|深入|大力|根据|充分|全面|着力|坚持|重点|适时|督促|组织|联合|统筹|研究|依托|严格|强化|配合|对|从|把|与|通过|主动|努力|切实|抓紧|尽快|探索|支持|开展|实施|完善|建立|制定|出台|落实|优化|提升|抓好|做好|及时|争取|同步|逐步|主要|启动|鼓励|引导|牵头|采取|聚焦|立足|紧紧|紧密|紧扣|用好|发挥|用|一如既往|建设)";

export const aspectCues: readonly AspectCue[] = [
  {
    aspect: "plan",
    overrides: true,
    pattern: /^(?:(?:对此|因此|为此|针对|同时|此外|另外)[^。]{0,24}[，,])?(?:在|于)?(?:下一?步|下一?阶段|下阶段|今后(?!的|建议)|接下来|后续(?:工作)?中?[，,]|未来(?:[一二三几]年|时期|五年|，)|展望|“?十五五”?(?:期间|时期)[，,])/,
    examples: ["下一步，我厅将把站点建设纳入规划。", "今后，我厅将实施零碳社区。", "今后一个时期，我委将以国家区域医疗中心落地皖北为契机", "下一步将继续深入落实"],
    counterExamples: ["近年来，我省实施改造。", "未来产业布局加快。"],
  },
  {
    aspect: "ask",
    overrides: true,
    pattern: /^(?:《?(?:建议|提案|议案)》?|您|你们|贵[会社单委盟党]位?|委员|代表|[^，。；：]{0,12}(?:委员|代表|提案|建议))(?:们)?(?:在?(?:该|此|本)?《?(?:提案|建议)》?中)?(?:还|也|均|同时|明确|认为|所)?(?:提出|建议|希望|指出|提到|呼吁|要求)(?!的|了?(?:很|非常|十分)|，我|后|具有|对|很|采纳|办理|情况)/,
    examples: ["《建议》提出，各级政府要加大投入", "您建议将村道窄路面加宽补助标准提高", "提案建议，省财政每年安排专项资金", "您在提案中建议，省财政设立皖北卫生人才专项", "建议提出，完善制度"],
    counterExamples: ["您提出的建议很好", "针对您提出的建议，我局将会同相关部门", "建议采纳后推动落实"],
  },
  {
    aspect: "result",
    overrides: false,
    pattern: /^截[至止][^，,。]{2,14}[，,](?:全[省市县区州]|我[省市县区州])(?![^，。；]{0,20}(?:投入|安排|完成|出台|印发|下达|开展|实施|组织))[^。]{2,80}(?:达|突破|增长|提高|提升|跃升|降至|下降)/,
    examples: ["截至2017年底，全省公路总里程达到24.25万公里，较2012年底增长82.9%"],
    counterExamples: ["截至2020年底，全省共有医疗卫生机构2.94万个。", "截至目前，我省累计投入资金达3亿元"],
  },
  {
    aspect: "other",
    overrides: false,
    pattern: /^(?:您|你们|贵[会社单委盟党]位?|委员|代表)(?:们)?(?:所?提(?:出)?)?的[^。]{0,60}(?:建议|意见|提案)[^。]{0,6}(?:很|非常|十分|极具|具有|切中|抓住|对我)[^。]{0,40}。?$|^正如(?:您|你们|贵|委员|代表|提案|建议)/,
    examples: ["您提出的建议具有很强的针对性，我们完全赞同。", "正如贵单位提案中所指出的，我省基层人才紧缺"],
    counterExamples: ["您提出的建议很好，我厅已纳入规划。下一步，我厅将推进。", "您提出的建议已采纳。"],
  },
  {
    aspect: "result",
    overrides: false,
    pattern: /^(?:从(?:实际|实施|工作|总体)?(?:成效|效果|情况)来?看|(?:通过|经过|在)[^。]{2,40}(?:努力|工作|措施|举措|实施|推动|支持|下)[，,][^。]{0,40}(?:成效|成果|提升|增长|进展|突破)|[^。，]{0,20}(?:取得(?:了)?(?:明显|显著|积极|良好|阶段性|初步|重要|较好|一定)的?(?:成效|成果|进展|效果|成绩)|成效(?:明显|显著|初显)))/,
    examples: ["从实际成效看，2023年1—3月站点出动213次", "通过一系列措施，全省就诊率明显提升。", "农村改革取得明显成效。", "治理成效显著。"],
    counterExamples: ["我厅一向重视救援问题。", "截至2023年底，全省建成12家。"],
  },
  {
    aspect: "result",
    overrides: false,
    pattern: /^[^。；，]{4,30}(?:有效|明显|显著|持续|稳步|大幅|进一步)(?:提升|增强|改善|扩大|提高)[，,][^。；]{2,30}(?:新台阶|新提升|新突破|新进展|新成效|新迸发)。|^[^。；]{4,30}(?:提质增效|提档增速|成效)(?:明显)?[，,][^。；]{2,30}(?:新台阶|新提升|新突破|新进展|新成效|新迸发)。/,
    examples: ["企业技术攻关能力有效提升，企业高质量发展迈上新台阶。一是凸显", "科技成果提质增效明显，成果转化活力得到新迸发。"],
    counterExamples: ["政策体系逐步优化。我省出台", "构建科技人才培育体系。"],
  },
  {
    aspect: "plan",
    overrides: false,
    pattern: new RegExp(`^[^。；]{0,40}?(?:${US}(?:正|还|也|均)?(?:将|拟|计划|打算)${DO}|${US}(?:还|也)?将(?:继续|进一步))|^(?:力争|争取|计划|拟于|预计)|^[^。]{0,12}(?:力争|计划)(?:到|于|在|用)?(?:20\\d\\d年|[一二三]年)|^到20[2-9]\\d年[，,]|^[^。]{0,60}[，,](?:拟|力争)`),
    examples: ["我厅将进一步加强监管。", "针对您提出的建议，我局将会同相关部门持续发力。", "力争到2025年，覆盖率达到90%。", "到2025年，全省每千人口床位达到7.5张", "我委正会同有关部门修订办法，拟将时长延长"],
    counterExamples: ["我省将养老服务纳入规划，出台条例。", "我厅会同省财政厅安排资金。"],
  },
  {
    aspect: "other",
    overrides: false,
    pattern: /^(?:但|同时|当前|目前|由于|受)?[^。]{0,30}(?:仍|还|依然|尚)(?:然)?(?:存在|面临|有)[^。]{0,40}(?:问题|困难|不足|短板|差距|挑战|制约)/,
    examples: ["同时，我省城区教育资源配置仍存在不少困难。", "目前农村养老服务还存在一些短板。"],
    counterExamples: ["针对存在的问题，我厅出台办法。"],
  },
];

/** The ask is only acknowledged, and the paragraph goes on to what we do: …具有重要参考价值。…我厅坚决贯彻 */
const acknowledged = /^[^。]{0,160}(?:具有|很有|十分|非常|切合|符合)[^。]{2,24}。[^]{0,200}(?:我们|我[厅局委办部院])/;

const tried = aspectCues.map((cue) => ({ cue, pattern: atStart(cue.pattern) }));

/** The first cue that fits the opening of a point, without its marker; under a heading only those that override it count. */
export function aspectCue(opening: string, governed = false): AspectCue | null {
  for (const { cue, pattern } of tried) {
    if (governed && !cue.overrides) continue;
    if (pattern.test(opening) && !(cue.aspect === "ask" && acknowledged.test(opening))) return cue;
  }
  return null;
}
