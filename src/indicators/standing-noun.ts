import type { Metric } from "../metrics/metric";
import { dimensionOf } from "./dimension";

/** What somebody does in a year. Where one of these is said, the figure counts what was done. */
const doing = new RegExp([
  "新|净增|增加|扩大|建设|建成(?!区)|[修改扩翻重创续筹兴]建|完成|实现|改造|提升|培训|培育|发放|投入|整治|治理|整理|整改|修复|修缮|维修|养护|加固|除险|清淤|疏浚|拆除|清理|消除|解决",
  "关闭|关停|淘汰|注销|退|检查|抽查|巡查|查处|执法|处罚|走访|服务|支持|扶持|奖励|补助|资助|帮|惠及|带动|引进|引育|招|签|认定|评|命名|授|选派|组织|开展|举办|办理|办结|实施|启动|开工",
  "建立|推进|推动|推广|应用|利用|使用|流转|种植|播种|复种|栽|收获|收割|机耕|深耕|春耕|复耕|深松|春灌|冬灌|造林|绿化|恢复|改善|还[林草湿]|复垦|供应|供地|出让|征收|收储|交易|成交|销售|出租|盘活|处置",
  "竣工|施工|投产|投用|开通|贯通|通车(?!总?里程)|[铺敷架布]设|安装|配备|硬化|亮化|更新|更换|受灾|受害|成灾|绝收|过火|防治|防控|作业|托管|试[点种]|获|入选|入围|列入|纳入|通过|晋|升级|登记|备案|注册|申报|申请|批准|批复",
  "检测|监测|接待|转移|就业|毕业|录取|录用|参加|参与|参展|设立|成立|组建|创办|打造|落实|安排|下达|划定|调整|整合|覆盖|保护(?![区地])|生产|出栏|捕捞|脱贫|搬迁|安置|受理|净化|检修|抽检|送|走进|举行|挂牌",
].join("|"), "u");
/** 全年, 当年: the words themselves make it a year's figure. 累计 is told apart elsewhere. */
const ofYear = /全年|当年|年度|本年|每年|年均|逐年|累计/u;
/** Area and length don't pass away with the year they are told of. */
const extent = /^(?:亩|公顷|平方米|平方公里|平方千米|㎡|公里|千米|里|延米)$/u;
const places = /^(?:家|所|座|处)$/u;
const heads = /(?:面积|里程|总长度?|园区?|基地|中心|平台|实验室|站点?|企业|机构|学校|医院|馆|场所)$/u;
/** What there is, said so: counts of any sort that stays. */
const there = /(?:共有|现有|建有|拥有|总数达?到?|总量达?到?)[^，,；;、。]{0,24}$/u;
/** What never passes away with its year, whatever is done beside it: 在园幼儿, 农机总动力, 贷款余额, 技能人才总量. */
const lasting = /(?:在[园校册岗职编孵保](?:幼儿|儿童|学?生|人[口员数]|教师|职工|企业|主体|家庭)?|(?:常住|户籍)人口|总动力|装机(?:容量|规模)?|保有量|存栏|余额|(?:累计|滚存)结余|拥有量|(?:通车|公路|高速|总)里程|(?:人才|队伍|企业|机构|主体|组织|医师|护士|人员|社工|职工|人口)总[量数]|参保人数)$/u;
const NO_DEED = /高新|创新|特新|新(?:型|能源|材料|兴|区|疆|闻)|服务(?=中心|机构|站|平台|组织|企业)/gu;
const CAME_TO = /(?:达到?|突破|超过|增至|[增发][加展]到)了?[约近超]?$/u;
const staying: ReadonlySet<string> = new Set(["", "body", "people", "places"]);

/**
 * Whether a figure of some year tells what there is at its end: 2024年设施农业面积152.3万亩, without a word of anything done.
 * Money, production and people trained never do.
 * @param before the words of the same sentence up to the figure, @param after those up to the next mark, white space removed.
 */
export function isStanding({ name, unit, kind }: Pick<Metric, "name" | "unit" | "kind">, before: string, after: string): boolean {
  if (kind === "level" && lasting.test(name) && !/^(?:新|净增|增加|减少)/u.test(name)) return true;
  const { family, measure } = dimensionOf(unit);
  const base = unit.replace(/^[十百千万亿]+(?=.)/u, "");
  // 新增标准300个，品牌企业达到3127家: what it has come to is no year's, whatever was done beside it
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；")) + 1);
  if (kind === "level" && family === "count" && (places.test(base) || staying.has(measure)) && CAME_TO.test(clause) && ![name, clause].some((words) => doing.test(words.replace(NO_DEED, ""))) && !ofYear.test(clause)) return true;
  const stays = kind === "change" || kind === "multiple"
    ? /(?:面积|里程)$/u.test(name)
    : extent.test(base) || (family === "count" && (places.test(base) || (measure === "" && heads.test(name)) || (staying.has(measure) && there.test(before.slice(-32)))));
  return stays && ![name, before, after].some((words) => doing.test(words) || ofYear.test(words));
}
