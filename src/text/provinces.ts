/** The provinces by the words that stand before 省, 市 or 自治区; words of the language, joined by |. */
export const PROVINCES_OF = {
  省: "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾",
  市: "北京|天津|上海|重庆",
  自治区: "内蒙古|广西|西藏|宁夏|新疆",
} as const;

/** All of them, without 省 and the like. */
export const PROVINCE_NAMES = `${PROVINCES_OF.省}|${PROVINCES_OF.市}|${PROVINCES_OF.自治区}`;
/** What an autonomous region has before 自治区, where it has it: 广西壮族自治区. */
export const PEOPLES = "(?:壮族|回族|维吾尔)?";
