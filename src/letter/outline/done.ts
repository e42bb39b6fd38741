import { Finder } from "../../text/guarded";
import { AGENT } from "./agents";
import { AHEAD } from "./ahead";

/** Verbs of government work. */
const work = new Finder(/(?:完成|着力抓|挤出|列支|垫付|兑付|兑现|制发|核查|贯彻|建成|新建|改建|扩建|新增|出台|印发|下发|制定|修订|修改|起草|编制|编写|实施|安排|投入|下达|拨付|筹措|争取|开展|推进|推动|推行|推出|推广|创建|组织|启动|落实|建立|健全|构建|搭建|打造|组建|设立|设置|成立|发放|改造|整治|治理|强化|加强|联合|会同|督促|指导|引导|支持|鼓励|依托|采取|聘请|配备|选择|遴选|选派|派出|培训|培养|培育|招聘|招录|举办|召开|承办|查处|查办|检查|排查|抽检|立案|责令|办理|受理|发布|公布|利用|运用|用好|发挥|坚持|实行|执行|明确|规范|优化|简化|完善|深化|取消|合并|开通|开放|开发|建设|布局|布设|划定|列入|纳入|写入|核增|协调|对接|签订|认定|命名|评选|保护|修复|宣传|普及|部署|研究制定|盘活|引进|引入|支付|结算|提供(?!了?[^，。]{0,6}(?:参考|借鉴))|保障|资助|救助|奖励|补助|预留|给予|慰问|派员|摸排|清理|清淤|审结|摸清|抢修|登记|调整|细化|压实|打通|破解|向[^，。]{2,16}(?:派|汇报|争取|提交|拨))(?!成效|效果|水平|效能|质量|能力)/y);

const ADVERBS = "(?:(?:也|还|均|都|已经?|曾|先后|累计|陆续|相继|率先|同步|积极|主动|坚决|全面|深入|认真|大力|持续|不断|着力|着重|切实|充分|广泛|扎实|严格|统一|专门|及时|联合|共同?|每年|统筹|重点|系统|有序|成功|集中|分别|逐[步年]|又|再|新)[，,]?){0,3}";
/** As much of what stands before a verb as is looked at. */
const BEFORE = 90;
/** A verb tells of something done where it opens a clause, has an agent or a time before it, or an object moved: 把…作为, 对…开展. */
const acted = new RegExp(
  `(?:^|[，,；;：:]|(?<!是)${AGENT}|年(?:来|起|以来)?|月|对此)${ADVERBS}$|(?:去年|今年|每年|上半年)[^，。；]{0,16}$|(?:已经?|先后|累计|陆续|相继|共(?!有))[^，。；]{0,10}$|${AGENT}[^，。；]{0,30}(?:把|对|将(?!${AHEAD}))[^，。；]{2,40}$`,
);
/** Acts that need no verb of the list. */
const act = new RegExp(`做了(?:以下|如下)[^，。；]{0,8}工作|重视[^，。；]{2,30}[，,]|提请[^，。]{2,16}审议|已由[^，。；]{2,12}[至到为]|${AGENT}[^，。；]{0,30}(?:把|将(?!${AHEAD}))[^，。；]{2,40}(?:作为|列为)`);

/** No work is named at all, not even in passing. */
export const namesNoWork = (text: string): boolean => work.next(text, 0) === null;

/** Where a sentence first tells of something done, or -1. */
export function doneAt(sentence: string): number {
  for (let match = work.next(sentence, 0); match; match = work.next(sentence, match.index + match[0].length)) {
    const end = match.index + match[0].length;
    if (sentence[end] !== "了" && !acted.test(sentence.slice(Math.max(0, match.index - BEFORE), match.index))) continue;
    const other = sentence.slice(0, end).search(act);
    return other < 0 ? match.index : Math.min(other, match.index);
  }
  return sentence.search(act);
}
