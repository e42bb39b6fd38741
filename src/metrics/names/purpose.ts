import { plain } from "./plain";
import { tidy } from "./tidy";

/** 投入850万元，支持青年成长科技项目71项: what the money was for follows it. */
export function purposeBehind(text: string, at: number, beyond: boolean, sole: boolean): string | null {
  const rest = plain(text.slice(at, at + 100).replace(/”的(?:建议|提案|意见|问题)[^]*/u, ""));
  // 筹措资金4.2亿元，对318所敬老院进行了改造提升
  const works = beyond ? WORKED_ON.exec(rest)?.groups : undefined;
  if (works) return `${works.what!}${works.act!}`;
  // 实施污水治理、河道修复、水源保护等37个子项目: all that is named
  const several = SEVERAL.exec(rest)?.groups!.what;
  if (several) return several;
  const m = PURPOSE.exec(rest);
  // 用于某镇某村等12个村: where, not what for
  if (!m || m.groups!.what!.endsWith("等") || (!beyond && /^[，、](?!(?:主要|重点|专项|专门|全部)?用[于以]|(?:主要|重点|专项|专门)支持)/u.test(rest))) return null;
  // 用于建设示范园800亩、大棚…: one of many
  if (sole && /[\d、]/u.test(rest[m[0].length] ?? "") && !ONLY_ONE.test(rest.slice(m[0].length))) return null;
  const what = tidy(m.groups!.what!.replace(/^(?:建设|打造|培育|实施)?一批/u, "").replace(/(?<=.{2})(?:给予|进行|予以|开展|实行)[^，。；]{0,60}$/u, ""));
  return what.length >= 3 && !(/(?:增长|提高|提升|增加|下降|达到?|扩大到)$/u.test(what) || (beyond && /[按每]/u.test(what))) ? what : null;
}

/** What money goes to, behind the amount: 用于东湖社区、西苑社区食堂建设. */
const PURPOSE = /^[，、]?(?:通过[^，。；]{2,30}，)?(?:在[^，。；]{2,20}(?=实施))?(?:(?:专项|补助|奖补)?资金)?(?:主要|专项|专门|重点|继续|共|已|全部)?(?:用[于以]|支持|资助|扶持|奖励|补助|对|开展|(?:加快)?(?:推[进动]|实施)|启动|发展|购置|购买|维修|修缮|更换|硬化|铺设|新建|修建|建成|改造提升|提升改造|改造|建设)(?:投[产用运](?=[^，。；]{3}))?(?!进度|资金|经费|力度|对象|机制|政策|期间|投[产用运]|后(?!续)|口(?!岸)|外|比|水平|规模|成效|范围|标准|方式|工作|情况|内容|总|任务|成本|条件|周期|地点|单位|主体|[工项][程目](?:进|建|已|全))(?:(?:[、和](?:新建|改建|扩建|改扩建))|\d[\d.]*万?[个家所](?=[\u4e00-\u9fff]{4,}(?:建设|改造|发展|提升)))?(?<what>(?:[\u4e00-\u9fff]{1,8}(?:社区|[村镇乡县区市州]|街道)、){0,8}(?:“[^”]{2,20}”|[^，。；、\d]){3,30})/u;
const SEVERAL = /^[，、]?(?:主要|重点)?(?:用于|实施|开展|建设|支持|推进)了?(?<what>[^，。；、\d]{2,12}、[^，。；\d]{2,30}?)等(?:\d+|[一二三四五六七八九十]+)[个项类](?:子|大|重点)?(?:项目|工程|行动|任务)(?![县村镇区市])/u;
/** 对318所敬老院进行了改造提升 */
const WORKED_ON = /^[，、]?对(?:[^，。；\d]{2,20}等?)?(?:\d[\d.]*[万余多]*|[一二两三四五六七八九十]+)[个所座条处户栋口]{1,2}(?<what>[\u4e00-\u9fff]{2,12}?)(?:进行|实施|开展)了?(?<act>[\u4e00-\u9fff]{0,4}(?:改造|提升|修缮|整治|救助|补助|维修|加固|建设|治理|帮扶))(?=[，。；])/u;
/** 改造垃圾站12座，并组织…: no other works behind it. */
const ONLY_ONE = /^\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,3}(?:[。；]|，(?:并|惠及|受益|带动|切实|有效|进一步))/u;
