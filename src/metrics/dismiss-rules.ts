import { defineRules } from "../rules/rule";
import type { DismissReason } from "./metric";

/**
 * Numbers that quantify nothing, in the order they are tried. Patterns look behind and ahead from the number; the match is
 * what is dismissed and may take later numbers with it.
 */
const reason = (why: DismissReason) => () => why;
const DIGITS = "(?:\\d+(?:\\.\\d+)?)";
const NUMERAL = "(?:\\d+(?!\\d)|[〇零一二两三四五六七八九十百千]+)";
/** 师生比由1:18优化到, 产业结构由: what leads to a proportion, not to a time of day. */
const PROPORTION = "(?:比(?!赛)[例重值]?|结构)(?:[由从][^，。；]{1,26})?[为达到是约至仅高由从提升下降低优化调整缩小扩大改善变压控制在的]{0,5}";
const sticky = (source: string): RegExp => new RegExp(source, "uy");

export const dismissRules = defineRules<string, DismissReason>([
  {
    id: "dismiss.document-number", before: "〔[【（(﹝", pattern: sticky(`(?<=[〔\\[【（(﹝])(?:19|20)\\d\\d[〕\\]】）)﹞]第?(?:\\d+|[一二三四五六七八九十]+)号?`), read: reason("document-number"),
    examples: [{ text: "吉科发〔【2024】〕56号", gives: "document-number" }], counterExamples: ["（【2024】年）"],
  },
  {
    id: "dismiss.year-in-brackets", before: "〔[【（(﹝", pattern: sticky(`(?<=[〔\\[【（(﹝])(?:19|20)\\d\\d(?=[〕\\]】）)﹞])`), read: reason("date"),
    examples: [{ text: "行动方案（【2023】）", gives: "date" }], counterExamples: ["（【2023】家）"],
  },
  {
    id: "dismiss.number-of-document", after: "号", pattern: sticky(`(?<=(?:第|令|公告|通告|〕|\\]|】|）|\\)|字|函|提案|建议|[A-Za-z]))${NUMERAL}号(?!线|楼|桥|井|地块|机|泵)`), read: reason("document-number"),
    examples: [{ text: "国务院令第【722】号", gives: "document-number" }], counterExamples: ["建成【3】号线"],
  },
  {
    id: "dismiss.road", after: "国省县乡村专", pattern: sticky(`\\d{1,3}(?:[国省县乡村]|专用)道`), read: reason("name"),
    examples: [{ text: "改建【104】国道", gives: "name" }, { text: "南阳沟【005】县道", gives: "name" }], counterExamples: ["实施【12】省联动"],
  },
  {
    id: "dismiss.numbered-thing", after: "号", pattern: sticky(`${NUMERAL}号`), read: reason("name"),
    examples: [{ text: "建成【3】号线", gives: "name" }, { text: "“吉林【一】号”", gives: "name" }], counterExamples: [],
  },
  {
    id: "dismiss.phone", pattern: sticky(`(?:0\\d{2,3}[-—－ ]?\\d{7,8}(?:[-—－]\\d{1,5})?|1[3-9]\\d{9}|400[-—－]?\\d{3,4}[-—－]?\\d{3,4})(?!\\d)`), read: reason("phone"),
    examples: [{ text: "电话：【0431】-88975600", gives: "phone" }, { text: "【13900001234】", gives: "phone" }], counterExamples: ["【13900001】元"],
  },
  {
    id: "dismiss.hotline", pattern: sticky(`(?:12\\d{3}|96\\d{3,4}|1[12]\\d)(?=[”"]?(?:热线|政务|服务|平台|便民|市民|投诉|举报|报警|急救|公益|电话))`), read: reason("name"),
    examples: [{ text: "【12345】热线", gives: "name" }], counterExamples: ["受理【12345】件"],
  },
  {
    id: "dismiss.postcode", before: "：:", pattern: sticky(`(?<=(?:邮编|邮政编码)[：:])\\d{6}`), read: reason("address"),
    examples: [{ text: "邮编：【130000】", gives: "address" }], counterExamples: [],
  },
  {
    id: "dismiss.phone-label", before: "：:", pattern: sticky(`(?<=(?:电话|手机|传真|联系方式)[：:])[\\d—－-]+`), read: reason("phone"),
    examples: [{ text: "联系电话：【85672】", gives: "phone" }], counterExamples: [],
  },
  {
    id: "dismiss.latin-name", before: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-/.", pattern: sticky(`(?<=[A-Za-z][-—/.]?)${DIGITS}(?![\\d.]*\\s?(?:%|％|万|亿|个|家|项|人|户|台(?![账区式阶湾])|套(?![餐件装票路])|架(?![构次空设])|[辆艘]|元|倍|毫克|微克|毫升))`), read: reason("name"),
    examples: [{ text: "基于红旗E-HS【9】车型", gives: "name" }, { text: "PM【2.5】浓度", gives: "name" }, { text: "G【331】沿线", gives: "name" }], counterExamples: ["5G基站【300】个"],
  },
  {
    id: "dismiss.name-before-latin", after: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", pattern: sticky(`\\d{1,4}(?:[GDKA](?![A-Za-z])(?:级|级旅游)?|[NXO]\\b|R)`), read: reason("name"),
    examples: [{ text: "【5】G网络", gives: "name" }, { text: "【4】A级景区", gives: "name" }], counterExamples: ["装机【30】MW"],
  },
  {
    // as a sheet shows a number that is too long for its cell: nobody knows its last digits
    id: "dismiss.exponent", after: "eE", pattern: sticky(`${DIGITS}[eE][+-]?\\d+(?:\\.\\d+)?[万亿]{0,2}`), read: reason("code"),
    examples: [{ text: "投资【1】e999亿元", gives: "code" }, { text: "证号【4.3】E+17", gives: "code" }], counterExamples: ["建成【5】EFLOPS"],
  },
  {
    id: "dismiss.version", after: "版代", pattern: sticky(`(?:[Vv])?${DIGITS}版`), read: reason("version"),
    examples: [{ text: "人才政策【3.0】版", gives: "version" }], counterExamples: [],
  },
  {
    id: "dismiss.slogan-sum", after: "+＋", pattern: sticky(`(?<!共)(?:\\d+|[一二三四五六七八九十])(?:[+＋](?:\\d+|[A-Za-zXN]+|[一二三四五六七八九十]))+`), read: reason("ratio-slogan"),
    examples: [{ text: "“【1】+10+N”体系", gives: "ratio-slogan" }], counterExamples: [],
  },
  {
    id: "dismiss.session", pattern: sticky(`${NUMERAL}届(?:${NUMERAL}|[一二三四五六七八九十]+)?(?:次|会|中)?`), after: "届", read: reason("session"),
    examples: [{ text: "省【十四】届人大三次会议", gives: "session" }, { text: "第【13】届", gives: "session" }], counterExamples: [],
  },
  {
    // 党的十八大, 十九大精神, 十七大、十八大; not 十大产业, 二十大工程
    id: "dismiss.party-congress", after: "大", pattern: sticky(`(?:(?<=党的?|中共)[一二三四五六七八九十]{1,3}|(?<![一二三四五六七八九十百第])(?:十[一二三四五六七八九]|二十[一二三]?))大(?:(?<=党的?[一二三四五六七八九十]{1,3}大|中共[一二三四五六七八九十]{1,3}大)|(?=[”"]?(?:[、，。；,;：:和与及至到]|以[来后]|之[前后]|召开|闭幕|开幕|胜利|精神|报告|会议|决策|部署|代表|党章|提出|作出|明确|强调|指出|确[定立]|确保|期间|通过|选举|安保|擘画|绘就|描绘|$)))`), read: reason("session"),
    examples: [{ text: "党的【十八】大以来", gives: "session" }, { text: "学习【十九】大精神", gives: "session" }, { text: "贯彻【十七】大、十八大精神", gives: "session" }, { text: "党的【二十】大擘画蓝图", gives: "session" }, { text: "。【十八】大以来", gives: "session" }],
    counterExamples: ["培育【十】大产业", "实施【二十】大工程", "打造【十二】大集群", "共【十】大、二十小项"],
  },
  {
    id: "dismiss.meeting", after: "次", pattern: sticky(`${NUMERAL}次(?=(?:全体)?(?:会议|全会|党代会|常委会|代表大会))(?<!(?:召开|举行|组织|举办|参加)(?:了)?${NUMERAL}次)`), read: reason("session"),
    examples: [{ text: "人大【三】次会议", gives: "session" }], counterExamples: ["召开【3】次会议"],
  },
  {
    id: "dismiss.ordinal", before: "第", pattern: sticky(`(?<=第)${NUMERAL}(?![一二三四五六七八九十百\\d]|位|名|[高低]位|[和及与]第[一二三四五六七八九十\\d]{1,3}位?(?:[，。；）)]|$)|[高低]?(?:[，。；、）)]|$))(?:届|次|批|轮|期|条|章|款|项|个|部|阶段|季度|方|代|产业|者|课堂|步|段|集|年|天|场|站|版|类|线|师|小学|中学|人民医院|医院|幼儿园|[一-龥]?)`), read: reason("ordinal"),
    examples: [{ text: "第【二】批", gives: "ordinal" }, { text: "第【12】次全国代表大会", gives: "ordinal" }], counterExamples: ["位居全国第【10】位", "第【5】名"],
  },
  {
    id: "dismiss.among", before: "在省市州国区县的", pattern: sticky(`(?<=在(?:[\\u4e00-\\u9fff]{1,4}[省国市州区县])?的?)\\d+个?(?:省区市|省份|地级市|设区市|[市县区州省])中(?=[^，。；\\d]{0,6}(?:排|居|列|位))`), read: reason("other"),
    examples: [{ text: "在全省【16】市中排名第8位", gives: "other" }, { text: "在全国【31】个省区市中居第5位", gives: "other" }], counterExamples: ["在全省【16】个市中开展试点", "改造【16】个市中学"],
  },
  {
    id: "dismiss.five-year-plan", before: "“\"‘", pattern: sticky(`(?<=[“"‘])十[一二三四五][·•.]?五(?=[”"’]|规划)`), read: reason("date"),
    examples: [{ text: "“【十四五】”期间", gives: "date" }], counterExamples: [],
  },
  {
    id: "dismiss.one-by-one", after: "是", pattern: sticky(`(?<=(?:^|[。；;，,：:、\\n\\s（(]))[一二三四五六七八九十]+是`), read: reason("enumerator"),
    examples: [{ text: "工作。【一】是加强领导", gives: "enumerator" }], counterExamples: ["统【一】是关键"],
  },
  {
    // 每周五4至5点, 上午8点30分
    id: "dismiss.oclock", after: "点时-—–~～至到", pattern: sticky(`(?<=(?:周[一二三四五六日末天]|星期[一二三四五六日天]|[上下中正]午|早上?|晚上?|凌晨|傍晚|夜间|每[天日晚]|当[天日晚]|[日时点分][至到—–~～-]))\\d{1,2}(?:点半?|时)?(?:[至到—–~～-]\\d{1,2})?[点时](?:半|整|钟|\\d{1,2}分)?(?!速|长|位|[\\d]*个)`), read: reason("time"),
    examples: [{ text: "每周五【4】至5点发车", gives: "time" }, { text: "周日【3】点至4点", gives: "time" }, { text: "上午【8】点30分开放", gives: "time" }], counterExamples: ["建成【5】点位"],
  },
  {
    id: "dismiss.clock", after: "时点:：", pattern: sticky(`\\d{1,2}(?:(?<!${PROPORTION}\\d{1,2})[:：]\\d{2}(?![\\d%倍]|\\.\\d|的?(?:比例)?(?:(?:共同)?分[担摊]|配[套比备置资给建])|的比例)|时(?:\\d{1,2}分)?(?!速|长))`), read: reason("time"),
    examples: [{ text: "上午【9】:00", gives: "time" }], counterExamples: ["师生比由【1】:18优化到1:15", "师生比由1:18优化到【1】:15", "配备比例从2020年的【1】:30提高到1:25", "生均比由【1】:18.5", "三次产业结构由【12】:40:48调整为", "按【1】:1配套", "按【40】:60分担", "按【20】:40共同分担"],
  },
  {
    id: "dismiss.list-number", after: "、.．)）", pattern: sticky(`(?<=(?:^|[\\n：:。；;]))(?:\\d{1,2}[.．、](?!\\d)|[（(]?\\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、)`), read: reason("enumerator"),
    examples: [{ text: "附件：【1】.名单", gives: "enumerator" }], counterExamples: ["\n【1】.5亿元"],
  },
  {
    id: "dismiss.bracketed-list-number", before: "（(", pattern: sticky(`(?<=[（(])(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?=[)）])`), read: reason("enumerator"),
    examples: [{ text: "（【一】）主要做法", gives: "enumerator" }, { text: "通知（【2】）", gives: "enumerator" }], counterExamples: ["（【3】个）"],
  },
]);
