/** Something with a name of its own, which exists or not: a document, a programme, an institution, an event. */
export interface NamedThing {
  readonly kind: "document" | "quoted" | "named";
  /** As shown: 《吉林省科学技术进步条例》, “清源护水”专项行动, 节水技术创新中心. */
  readonly shown: string;
  /** What is looked for elsewhere: quotes, brackets, places and 省/市 taken off. */
  readonly core: string;
  /** The core without its last word: 长白山 of 长白山实验室. */
  readonly stem: string;
  /** What sort of thing it is: 条例, 行动, 实验室 … */
  readonly role: string;
}

/** What names of things end in. The first word of a row is the role that renames keep. */
const roles: readonly (readonly string[])[] = [
  ["条例", "办法", "规划", "方案", "意见", "细则", "政策", "规定", "纲要", "目录", "清单"],
  ["专项行动", "行动", "攻坚战"], ["专项资金", "专项", "攻坚"], ["工程"], ["计划"], ["基金"],
  ["实验室"], ["研究院"], ["创新中心", "研究中心", "检测中心", "中心"], ["联盟", "联合体"], ["示范区", "试验区", "示范基地", "基地", "园区", "科技园"],
  ["试点", "先行先试"], ["项目"], ["工作站"], ["孵化器"], ["博览会", "大会", "论坛", "大赛"], ["平台", "系统"], ["学校", "医院", "学院"], ["改革"], ["执法检查", "检查"], ["灌区", "水库"], ["机制", "模式", "制度"],
];
const roleOf = new Map(roles.flatMap((row) => row.map((word) => [word, row[0]!] as const)));
const endings = [...roleOf.keys()].sort((a, b) => b.length - a.length);
const ending = new RegExp(endings.join("|"), "gu");

/** Where a name can't begin before: punctuation, particles, and verbs that no name holds. */
const before = new RegExp([
  "[，。；：、,;:（）()《》“”\"\\s\\d的和与及或将在为等了]",
  "推进|推动|实施|筹建|谋划|设立|启动|组建|建立|打造|开展|落实|依托|围绕|深化|完善|健全|加强|加快|扩大|稳步|推开|制定|出台|修订|印发|搭建|充分|释放|参与|承担|鼓励|创建|继续|进一步|积极|持续|贯彻|执行|纳入|全省|我省|我厅|推行|一批|第.批|首批|成为|面向|通过",
].join("|"), "gu");
/** Verbs and measure words that a name may hold, but doesn't begin with. */
const head = /^(?:建设|设计|新?设|新建|组织|优化|培育|支持|强化|引导|整合|升级|提升|研究|完成|申报|发挥|探索|构建|承接|集中力量|促进|确保|保障|统筹|对照|规范|各类|多种|其他|新的|以|对|由|从|用|个|家|项|处|所|条|名|批)+/u;
const LONGEST = 18;

/** Too common to identify anything: 重大项目, 科技创新平台, 科技发展计划项目. A long row of such words does again. */
const LONG = 6;
const general = /^(?:计划|改革|攻关|成果|转化|研发|研究|开发|培育|建设|引导|重大|重点|科技|科学|技术|创新|省级|国家级|国家|省|市|县|产业|企业|工业|农业|农村|相关|有关|各类|高水平|高能级|公共|综合|专项|服务|发展|工作|管理|保障|激励|资金|人才|惠企|配套|系列|大中型|大型|中型|小型|三年|示范|体制|长效|监管|实验|校企|合作|对接|交流|政策|大|新|资助|投入|平台|体系|联席会议)*$/u;
const slogans = /卡脖子|一主六双|放管服|四新|六新|双碳|十四五|十五五|十三五|1\+N|最后一公里|放心|满意|绿色通道|三农|引进来|走出去|两手|零|有.{0,12}水|好|无.{0,12}化|一站式|最多跑一次|N/u;

export function namedThings(text: string): NamedThing[] {
  const found = new Map<string, NamedThing>();
  const add = (thing: NamedThing) => { if (thing.core.length >= 2 && !found.has(thing.core)) found.set(thing.core, thing); };
  for (const { 1: title } of text.matchAll(/《([^《》\n]{2,70})》/gu)) {
    add({ kind: "document", shown: `《${title}》`, core: coreOf(title!), stem: "", role: roleAtEnd(title!) ?? "条例" });
  }
  for (const match of text.matchAll(/[“"]([^“”"\n]{2,16})[”"]([一-龥]{0,6})/gu)) {
    const inner = match[1]!, after = match[2]!;
    if (slogans.test(inner)) continue;
    const suffix = endings.find((word) => after.includes(word)) ?? "";
    const tail = suffix ? after.slice(0, after.indexOf(suffix) + suffix.length) : "";
    const own = suffix ? roleOf.get(suffix)! : roleAtEnd(inner);
    add({ kind: "quoted", shown: `“${inner}”${tail}`, core: coreOf(inner), stem: "", role: own ?? "" });
  }
  // What a title speaks of is not what is promised
  const untitled = text.replace(/《[^《》\n]*》/gu, (title) => "。".repeat(title.length));
  for (const match of untitled.matchAll(ending)) {
    const end = match.index + match[0].length;
    const from = Math.max(0, match.index - LONGEST);
    const lead = untitled.slice(from, match.index);
    let start = 0;
    for (const stop of lead.matchAll(before)) start = stop.index + stop[0].length;
    const shown = untitled.slice(from + start, end).replace(head, "");
    const core = coreOf(shown);
    const stem = core.slice(0, core.length - match[0].length);
    if (stem.length >= 2 && !isGeneral(stem)) add({ kind: "named", shown, core, stem, role: roleOf.get(match[0])! });
  }
  return [...found.values()].filter((thing, _, all) => !all.some((other) => other !== thing && other.core.includes(thing.core) && other.kind === thing.kind));
}

/** What a stretch ends in, if it is a word that names of things end in. */
export function endingsIn(core: string): { readonly start: number; readonly end: number }[] {
  return [...core.matchAll(ending)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether nothing but common words stands before the last word: 重大科技专项, 创新平台. */
export const isGeneral = (stem: string) => (stem.length < LONG || stem.endsWith("计划")) && general.test(stem);

function roleAtEnd(name: string): string | null {
  const bare = name.replace(/[（(][^（）()]*[）)]$/u, "");
  const word = endings.find((e) => bare.endsWith(e));
  return word ? roleOf.get(word)! : null;
}

/** What is left of a name when quotes, places and 省/市 are taken off. */
export function coreOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[\s“”"'‘’《》〈〉「」·、,]/gu, "").replace(/科学技术/gu, "科技")
    .replace(/^(?:[一-龥]{2,3}省|[一-龥]{2,4}自治区)(?=.{3})/u, "").replace(/^(?:国家级|省级|市级|县级|省|市)(?=.{3})/u, "");
}
