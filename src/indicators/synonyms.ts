/** Wordings that stand for one another in the names of figures; the left is written as the right before names are compared. */
export const synonyms: readonly (readonly [RegExp, string])[] = [
  [/(?<=率|比例)(?:在|为|达)$/gu, ""],
  [/(?<=.{4})(?:主体工程|工作)$/gu, ""],
  [/科学技术/gu, "科技"],
  [/研究与试验发展|研发经费|研究开发/gu, "研发"],
  [/r&d(?:经费)?/gu, "研发"],
  [/培育|培养/gu, "培训"],
  [/科技经纪人|技术经理人/gu, "技术经纪人"],
  [/(?:科研|职务科技|科技|职务)成果/gu, "成果"],
  [/高等学校|高等院校|高校院所|高校、科研院所|高校和科研院所/gu, "高校"],
  [/补贴|资助|奖补|补贴款/gu, "补助"],
  [/获批|获准|批准|认定|认证/gu, "认定"],
  [/建设完成|建成投用|建成使用/gu, "建成"],
  [/创新联合体/gu, "联盟"],
  [/产业科技创新联盟|产业技术创新联盟|产业科技联盟/gu, "产业联盟"],
  // 国内生产总值 is the nation's, never the province's
  [/(?:地区|(?<!国内))生产总值/gu, "gdp"],
  [/市场主体/gu, "经营主体"],
  [/(?<=化)水平/gu, "率"],
  // one word, so that it isn't taken for either of them
  [/新建(?:[、和及与]|以及)?(改扩建|改建|扩建)|新(改扩建|改建|扩建)/gu, "新$1$2"],
  [/(?:平均)?(?:单产|亩产)/gu, "亩产"],
  [/农业产业化(?:重点)?龙头企业|农业重点龙头企业/gu, "农业龙头企业"],
  [/(?<=公路)(?:通车)?总?里程/gu, "里程"],
  [/农民工/gu, "民工"],
  [/农牧民|农户/gu, "农民"],
  [/老人|老年人口|高龄人/gu, "老年人"],
  [/幼儿园数/gu, "幼儿园"],
  [/完成投资额?|投资总额|投资额|投资完成额/gu, "投资"],
  [/贷款余额/gu, "贷款剩余"],
  [/覆盖率/gu, "覆盖比例"],
  [/占比|比重|所占比例|百分比/gu, "比例"],
  [/选派|派遣|派出/gu, "选派"],
  [/举行|召开/gu, "举办"],
  [/新型研究开发机构|新研机构/gu, "新型研发机构"],
  [/小微企业|中小微企业/gu, "中小企业"],
];

/** Words that carry a figure without saying which: they neither make two names equal nor tell them apart. */
export const carriers =
  /落实(?=.{4})|(?<=.{4})落实$|目前|全年|年度|当年|本年度?|上年|历年|截至|以来|全省|我省|本省|省内|全市|我市|市内|全区|全县|全国(?=排|位)|共有|拥有|现有|共计|合计|累计|总计|总数|总量|总额|达到|实现|完成|开展|组织|举办|实施|建立|设立|推动|推进|获得|成功|进行|各类|各级|相关|有关|近年来|实际|已经|共同?(?=认|建|培|完|投)|(?<=.)(?:的|了|等)(?=.)/gu;

/** Endings that only say that something is counted or paid. */
export const countingEnd = /(?:数量|个数|家数|户数|总数|总量|数目|人数|人次|次数|起数|宗数|件数|场次|(?<![系指倍分])数|规模)$/u;
export const moneyEnd = /(?:总金额|总额|金额|资金|经费|款项|额度|额|款)$/u;

/** What sort of money: a contract is no grant, a loan no investment. */
export const moneySorts: readonly (readonly [RegExp, string])[] = [
  [/合同|成交|交易额|签约/u, "contract"], [/贷款|信贷|授信/u, "loan"], [/债券/u, "bond"], [/补助|奖励/u, "grant"], [/收益/u, "proceeds"],
  [/增加值|产值/u, "output"], [/销售|营业收入|收入/u, "revenue"], [/利润/u, "profit"], [/税/u, "tax"], [/投资/u, "investment"],
];

/**
 * Pairs that make two otherwise alike names different things. A name with a word of one side never meets a name
 * with a word of another side of the same row.
 */
export const opposites: readonly (readonly RegExp[])[] = [
  [/牵头|主持|主导/u, /参加|参与/u],
  [/赋权/u, /转化/u],
  [/(?<!不)合格/u, /不合格/u],
  [/(?<![不未])达标/u, /[不未]达标/u],
  [/推介|推荐/u, /对接/u],
  [/申报|申请/u, /认定|获/u],
  [/承接|吸纳|引进|输入/u, /产出|输出|转出/u],
  [/需求/u, /成果|供给/u],
  [/本科/u, /专科|高职/u, /中职|中专/u, /硕士/u, /博士(?!后)/u],
  [/小学/u, /初中/u, /高中/u, /幼儿园|学前|幼教/u, /大学|高校/u],
  [/农村|乡村/u, /城市|城镇|城区/u],
  // 新建 has lost its 新 in a core
  [/新开工|新[改扩]|(?<![改扩重续自筹共组搭在基兴援城])建(?![设成有立筑档制议言国党军])/u, /改造|改建|扩建|修缮|加固|维修/u],
  [/大中型/u, /大型/u, /中小型/u, /(?<!大)中型(?!.*大型)/u, /小型/u],
  [/国内外/u, /国内(?!外|生产)/u, /入境|境外/u],
  [/男/u, /女/u],
  [/(?<!高)技能人才/u, /高技能人才/u],
  [/理事/u, /会员/u],
  [/优秀/u, /杰出/u, /青年成长/u, /卓越/u],
  [/概念验证/u, /中试/u],
  [/投入|支出|补助/u, /收益|收入|减免/u],
  [/发放/u, /收取|征收/u],
  [/(?<!出)进口/u, /(?<!进)出口/u, /进出口/u],
  [/国有/u, /民营|私营/u, /外资/u],
  [/公办/u, /民办/u],
  [/门诊/u, /住院/u],
  [/教师/u, /学生|幼儿(?!园)/u],
  [/医师|医生/u, /护士/u],
  [/水量/u, /面积/u, /长度|河长|里程/u, /价格|单价/u],
  [/站点|监测站/u, /广播/u],
  [/开工/u, /建成|完工|竣工|投产/u, /筹建|谋划|拟建/u],
  [/上级|中央/u, /省级财政|省财政/u, /市级财政|市财政/u],
  [/债券/u, /贷款|信贷/u, /社会资本/u],
  [/专利/u, /论文/u, /标准/u],
];
