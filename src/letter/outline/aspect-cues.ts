import { atStart } from "../../text/guarded";
import type { Aspect } from "../letter";

/** How a point tells its aspect by its first words, even under a heading of another aspect. Tried in order. */
export interface AspectCue {
  readonly aspect: Aspect;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Whose words are told: the deputy, the members, the case itself, one of its points. */
const WHO = "(?:您|你们|贵(?:委员会|界别|集团|党派|小组|支部|[会社单委盟党]位?)|你[会委]|委员|代表|提案|《?(?:建议|提案|议案)》?|(?:建议|提案)?第[一二三四五六七八九十\\d]{1,2}[条点项个](?:建议|意见)?|(?![我本省市全各为收按根结通办针对]|从[^，。]{2,24}看[，,])[^，。；：]{0,12}(?:委员|代表|提案|建议))";
const WITHIN = "(?:们)?(?:在[^，。；]{2,10}基础上)?(?:在?(?:该|此|本)?《?(?:提案|建议|议案)》?[中里]|[中里])?(?:(?:就|针对|围绕|对|从)[^，。；]{2,30}?)?(?:还|也|均|同时|明确|所|普遍|多次|曾|特别|着重|强烈)?";

export const aspectCues: readonly AspectCue[] = [
  {
    aspect: "plan",
    pattern: /^(?:(?:对此|因此|为此|针对|同时|此外|另外)[^。]{0,24}[，,])?(?:在|于)?(?:下一?步|下一?阶段|下阶段|今后(?!的|建议)|接下来|(?:后续|后期)(?:工作)?中?[，,]|未来(?:[一二三几五十]{1,2}年|一段时间|时期|，)|展望|明年[，,]|到?“?十五五”?(?:期间|时期|末|期末)[，,])/,
    examples: ["下一步，我厅将把站点建设纳入规划。", "今后，我厅将实施零碳社区。", "今后一个时期，我委将以国家区域医疗中心落地皖北为契机", "下一步将继续深入落实", "未来五年，全省将布局储备库", "明年，我们还将把试点扩大到全市"],
    counterExamples: ["近年来，我省实施改造。", "未来产业布局加快。"],
  },
  {
    aspect: "ask",
    pattern: new RegExp(
      `^(?:(?:关于|针对|围绕|就)[^，。；：]{2,40}[，,])?${WHO}${WITHIN}(?:提出|建议|希望|指出|提到|谈到|反映|呼吁|要求|主张|提议|分析了?|认为(?=[^。]{0,60}(?:应|要|需|必须|有必要|建议)))(?!的|了?(?:很|非常|十分)|，我(?!省|市|县|区|国)|后|具有|对|很|采纳|办理|情况|的?答复|有|，坚持)|^您(?:所?关心|反映|提到|关注|提出)的[^，。]{2,30}[，,](?:主要|核心)?是?(?:希望|建议|要求|呼吁)|^(?:您|你们)(?:在[^，。；]{2,8}中)?(?:所?提出?|反映)的(?:主要|核心)?(?:诉求|建议|问题)(?:主要)?[是为]?[：:]`,
    ),
    examples: [
      "《建议》提出，各级政府要加大投入",
      "您建议将村道窄路面加宽补助标准提高",
      "提案建议，省财政每年安排专项资金",
      "您在提案中建议，省财政设立皖北卫生人才专项",
      "建议提出，完善制度",
      "您在建议中指出，我省农村公路还存在短板，建议加大投入",
      "针对骑手权益保障，您建议平台企业按单缴纳保险",
      "您关心的湿地补偿问题，主要是希望纳入补偿范围",
      "贵单位认为，当前教师比例不高，应赋予学校自主权",
      "你们提出的建议：由主管局牵头，出台扶持政策",
    ],
    counterExamples: ["从委员反映和我们调研的情况看，运用水平仍有差距", "您提出的建议很好", "针对您提出的建议，我局将会同相关部门", "建议采纳后推动落实", "我厅办理代表建议，出台办法"],
  },
];

const tried = aspectCues.map((cue) => ({ cue, pattern: atStart(cue.pattern) }));

/** The first cue that fits the opening of a point, without its marker. */
export function aspectCue(opening: string): AspectCue | null {
  for (const { cue, pattern } of tried) if (pattern.test(opening)) return cue;
  return null;
}
