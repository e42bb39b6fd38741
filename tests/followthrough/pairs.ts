import { readFileSync } from "node:fs";
import type { FollowLetter } from "../../src/followthrough/passages/follow-letter";
import { letterOf } from "./letters";

/** Made-up letters of three agencies over two and three years. */
const files = ["agriculture-2022", "agriculture-2023", "agriculture-2024", "civil-2023", "civil-2024", "transport-2023", "transport-2024"];

export const pairLetters = (): FollowLetter[] => files.map((file) => letterOf(file, readFileSync(new URL(`./pairs/${file}.txt`, import.meta.url), "utf8")));

/** A promise, and the words of later letters that answer it. */
export interface Pair {
  readonly file: string;
  readonly promise: string;
  /** Each of them is an answer; none where the later letters say nothing of it. */
  readonly answers: readonly string[];
  /** More than one where readers might differ. */
  readonly statuses: readonly string[];
  /** What resembles the answer and isn't. */
  readonly trap?: string;
}

const pair = (file: string, promise: string, answers: string | null, statuses: string, trap?: string): Pair =>
  ({ file, promise, answers: answers === null ? [] : answers.split("|"), statuses: statuses.split(" "), ...(trap === undefined ? {} : { trap }) });

/** Worked out by hand from the letters, before any rule saw them. */
export const pairs: readonly Pair[] = [
  pair("agriculture-2022", "新建高标准农田460万亩", "新建高标准农田465万亩", "met"),
  pair("agriculture-2022", "累计建成4300万亩", "累计建成高标准农田4318万亩", "met"),
  pair("agriculture-2022", "集中育秧设施增加到1500处", "集中育秧设施1560处", "met"),
  pair("agriculture-2022", "修订《湖南省耕地质量管理条例》", "经省人大常委会修订通过|列入省人大立法调研项目", "done"),
  pair("agriculture-2022", "复耕12万亩", "复耕9.7万亩", "partial"),
  pair("agriculture-2022", "“湘品出湘”行动", "展示展销中心6个", "met changed"),
  pair("agriculture-2022", "培育省级龙头企业100家", "新增省级龙头企业112家", "met"),
  pair("agriculture-2022", "地理标志农产品500个", "地理标志农产品478个", "partial"),
  pair("agriculture-2022", "筹建湖南油茶种质资源研究院", "研究院于2023年11月挂牌成立", "done"),
  pair("agriculture-2022", "乡村产业振兴基金", null, "no-response", "引导社会资本参与"),
  pair("agriculture-2022", "早稻收割机械补贴试点", "补贴试点县扩大到15个", "met done"),
  pair("agriculture-2022", "培育带头人1000名", "带头人1026名", "met"),
  pair("agriculture-2022", "“县管乡用”机制", "在34个县推行基层农技人员“县管乡用”", "continuing done"),
  pair("agriculture-2022", "湖南智慧农业综合平台", "平台一期上线运行", "done partial continuing"),
  pair("agriculture-2023", "示范片80个", "“吨粮田”示范片83个", "met"),
  pair("agriculture-2023", "继续修订《湖南省耕地质量管理条例》", "经省人大常委会修订通过", "done"),
  pair("agriculture-2023", "设立农机具研发专项", "纳入省农机装备补短板行动", "continuing changed done"),
  pair("agriculture-2023", "继续筹建湖南油茶种质资源研究院", "研究院于2023年11月挂牌成立", "done"),
  pair("agriculture-2023", "农产品冷链集配中心", "新建农产品冷链集配中心47个", "partial"),
  pair("agriculture-2023", "高素质农民总数达到30万人", "高素质农民总数达到24.6万人", "continuing"),
  pair("agriculture-2023", "新增农业科技示范主体2000个", "由2022年的1.15万个增加到1.37万个", "met"),
  pair("civil-2023", "认知障碍照护专区床位600张", "新增认知障碍照护床位642张", "met"),
  pair("civil-2023", "护理型床位占比提高到65%", "护理型床位占比为64.3%", "partial"),
  pair("civil-2023", "乡镇敬老院18家", "乡镇敬老院改造提升18家", "met done"),
  pair("civil-2023", "适老化改造3000户", "适老化改造3216户", "met"),
  pair("civil-2023", "家庭养老床位2000张", "家庭养老床位1500余张", "partial continuing"),
  pair("civil-2023", "新建老年食堂120家", "新建社区老年食堂131家", "met"),
  pair("civil-2023", "养老护理员培训8000人次", "培训养老护理员8412人次", "met"),
  pair("civil-2023", "组建市养老护理职业技能学院", "筹建市养老护理职业技能学院", "continuing", "养老护理员职业技能大赛"),
  pair("civil-2023", "出台《宁波市养老机构信用管理办法》", "印发《宁波市养老机构信用管理办法》", "done", "儿童福利机构信用管理制度"),
  pair("civil-2023", "消防安全专项整治", "检查养老机构536家次", "continuing done"),
  pair("civil-2023", "“甬易养”智慧养老平台", "“甬易养”平台归集", "continuing done"),
  pair("civil-2023", "长期护理保险与养老服务衔接机制", null, "no-response"),
  pair("civil-2023", "支持社会力量开办医养结合机构", null, "no-response"),
  pair("transport-2023", "车购税资金不少于90亿元", "争取中央车购税资金96.3亿元", "met"),
  pair("transport-2023", "农村公路养护保险试点", "农村公路灾毁保险试点", "continuing done changed"),
  pair("transport-2023", "改造县乡道1500公里", "改造县乡道1530公里", "met"),
  pair("transport-2023", "安全生命防护工程4000公里", "安全生命防护工程3700公里", "partial"),
  pair("transport-2023", "改造危桥210座", "改造危桥224座", "met"),
  pair("transport-2023", "改造公路养护站40个", null, "no-response", "新建普通国省道服务区7个"),
  pair("transport-2023", "六盘水至威宁高速公路", "六威高速公路于2023年10月开工", "done continuing"),
  pair("transport-2023", "一体化示范县12个", "一体化示范县9个", "partial"),
  pair("transport-2023", "客货邮融合线路150条", "客货邮融合线路163条", "met"),
  pair("transport-2023", "“通村村”出行平台", null, "no-response"),
  pair("transport-2023", "“百日行动”", "开展货车超限超载治理“百日行动”", "done continuing"),
  pair("transport-2023", "《贵州省农村公路条例实施细则》", null, "no-response", "《贵州省农村公路条例释义》"),
];
