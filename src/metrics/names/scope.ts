import { allMatches } from "../../text/all-matches";
import { moneyUnits } from "../units";
import type { Around } from "./around";
import { ownerOf } from "./owner";
import { fieldOf, titleAbove } from "./point-subject";

/** Money, areas and works that don't say of what: 安排省级资金, 下达补助资金, 建设面积. */
const OF_WHAT = /^(?:(?:累计|共|已|再|每年|中央|[省市县区]级?|各级|上级|财政|预算内|专项|补助|奖补|扶持|配套|引导|争取|安排|下达|拨付|投入|投资|落实|筹集|筹措|整合|到位|使用|兑现|发放|支付|完成|建设|实施|总|支持|计划)+(?:资金|经费|投资|投入|面积|规模|补助|补贴资金|配套|奖补|专项)|投入|资金(?:使用|支付|支出|执行|拨付)(?:进度|率))$/u;

/** 落实水环境区域补偿制度，全年结算补偿资金4.3亿元: which one it was its sentence says before; "" where it doesn't. */
export function grantOf({ text, drafts }: Around, i: number, name: string): string {
  const { sentence, clause } = drafts[i]!;
  const kind = GRANT.exec(name)?.[1];
  let which = "";
  if (kind) for (const m of allMatches(new RegExp(`${GIVEN}(?:${kind}(?=[政制机协，。；])|(?=政策，))`, "gu"), text.slice(sentence, clause.start))) which = `${m[1] ?? ""}${m[2]!}`;
  return which.length >= 2 ? name.replace(kind!, which + kind!) : "";
}
const GRANT = /^(?:累计|共|已|全年|使用|结算|兑付|兑现|发放|拨付|支付|落实|[省市县区]级|中央)*(补助|补贴|补偿|奖励|奖补)资金$/u;
const GIVEN = "(?:对(?:[^，。；]{0,14}的)?([\\u4e00-\\u9fff]{3,12})(?<!部分)(?:，?按[^，。；]{2,30})?(?:给予|予以)|(?<=[，。；\\s]|^)[\\u4e00-\\u9fff]{0,12}(?:落实|建立|健全|完善|签订|实施))(?:好|了|落细|落地)?((?![好了]?各|[相有]关)[\\u4e00-\\u9fff]{0,14}?)";

/** What was set up or carried out in the sentence or right before it, where a name says only that money was given: 实施种业提升工程。今年安排省级资金3亿元. */
export function scopeOf(around: Around, i: number, name: string): string {
  const { text, letter, drafts } = around;
  const { item, clause, figure } = drafts[i]!;
  if (!OF_WHAT.test(name.replace(/我[省市县区]|(?<=^下达)[\u4e00-\u9fff]{2,3}[县市区州旗]/u, ""))) return "";
  const from = item === null ? clause.start : letter.items[item]!.clean.start;
  const before = text.slice(Math.max(from, clause.start - REACH), clause.start);
  let last = "", end = 0;
  for (const m of allMatches(SET_UP, before)) [last, end] = [m.groups!.what ?? m.groups!.policy!, m.index + m[0].length];
  const many = GOES_TO_MANY.test(text.slice(figure.end, figure.end + REACH));
  return before.slice(end) === "，" || (!many && SAME_MATTER.test(before.slice(end))) ? last : many ? "" : (FIELD_OF.exec(fieldOf(text, drafts[i]!))?.[0] ?? "") || (PART.test(text.slice(drafts[i]!.sentence, figure.start)) ? "" : worksBefore(around, i)) || (BARE.test(name) ? SPENT_NEXT.exec(text.slice(figure.end, figure.end + REACH))?.groups!.what ?? titleAbove(around, i) : "");
}

/** 其中2019年已下达资金33.5亿元: of the sum before it. */
const PART = /其中[^；]*$/u;
/** 维修养护供水工程6240处，服务人口418万人，下达补助资金2.1亿元: the works that were counted last, with nothing told between but figures. */
function worksBefore({ text, drafts }: Around, i: number): string {
  for (let k = i - 1; k >= 0 && drafts[k]!.sentence === drafts[i]!.sentence && drafts[k]!.clause.end + 1 >= drafts[k + 1]!.clause.start; k--) {
    const { kind, noun, name, figure, clause } = drafts[k]!;
    if (text[drafts[k]!.figure.end] === "、") return "";
    if (kind === "level" && WORKS.test(noun) && clause.start !== drafts[i]!.clause.start && !moneyUnits.has(figure.base)) return ownerOf(name.replace(/^.*的(?=.{4})/u, ""));
  }
  return "";
}
const WORKS = /(?:项目|工程|任务|基地|试点|小区|农田|设施|[站厂库场园]|公路|桥|学校|食堂|池塘|中心|平台|示范[区县村]|水利|管网|住房|校舍)$/u;

/** 累计下达资金186亿元，完成水库除险加固6286座: what was done with it is told right behind. */
const BARE = /^(?:累计|共|已)*(?:安排|下达|拨付|投入|落实|筹集|筹措|整合|争取|完成|到位|兑现|发放)(?:各级|各类|财政)?(?:资金|投资|经费)$/u;
const SPENT_NEXT = /^[，,](?:在[^，。；\d]{2,8}(?=实施|建设|新建|开展))?(?:累计|共|先后|全面|顺利)*(?:完成|建成(?:投用)?|实施|新建|建设|修建|改造|治理|支持)了?(?!全?年|总|目标|任务|计划|前期|[\u4e00-\u9fff]*的)(?<what>[\u4e00-\u9fff]{4,16}?)(?:共|约|近|超过?)?\d/u;

/** Between both only when, and what it is there to support: a clause that speaks of another matter ends it. */
const SAME_MATTER = /^[，。；](?:(?:(?:19|20)\d\d年|今年|去年|近年来|目前|截[至止])[^，。；]{0,8}[，]|(?:重点|主要)?(?:支持|用于|用以|并对|并给予)[^，。；]{2,40}[，；]|(?:着力|分步|逐步|不断|有效|进一步|全面)[^，。；\d]{2,40}[，。；]|(?:累计|共)[^，。；]{2,24}，){0,3}$/u;

/** 农机购置补贴方面; not 资金保障, 加大政策支持, 监督检查. */
const FIELD_OF = /^(?!.*(?:资金|经费|投入|政策|财政|资源|具体|体制)|加|强|争|完|提|抓|做|推)[\u4e00-\u9fff]{4,}(?<!支持|保障|统筹|水平|管理|施策|推进|措施|力度|激励|机制|检查|考核)$/u;
const REACH = 120;
const SET_UP = /(?:落实好?(?<policy>(?![^，。]{0,12}(?:各项|各类|决策|部署|有关|相关))[^，。；、（）\d]{4,16})政策(?=[，。；])|(?:(?:设立|增设|建立|完善|扩大|实施|启动|开展|推进)了?(?:实施|开展|完善)?|通过(?=[^，。；]{4,22}实施，))(?<what>[^，。；、（）\d]{3,20}(?:转移支付|补助资金|专项资金|资金|基金|专项|项目|工程|试点|行动|改造|治理|整治))(?:的?实施|以来)?(?:规模)?(?=[，。；]))/gu;
/** 投入资金1455万元，推进233所学校…改造: for something else, told behind it. */
const GOES_TO_MANY = /^[，、]?(?:主要|重点)?(?:用于|支持|推进|实施|改造|建设)[^，。；]{0,12}\d/u;
