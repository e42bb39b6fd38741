import type { Header } from "../../src/letter/letter";

/** A letter without its body: the lines above and below, as pasted, and what is to be read of them. */
interface Layout {
  readonly name: string;
  readonly head: string;
  readonly tail: string;
  readonly gives: Partial<Header>;
}

/** Heads and tails as web pages, Word files and scans have them. */
export const headerLayouts: readonly Layout[] = [
  {
    name: "web page with a table of labels",
    head: `
首页 > 政府信息公开 > 建议提案办理 > 人大代表建议
索 引 号：\t014000319/2024-00087\t主题分类：\t市场监管、安全生产监管
发文机关：\t南通市市场监督管理局\t成文日期：\t2024-06-12
标    题：\t关于市十六届人大三次会议第084号建议的答复
发文字号：\t通市监复〔2024〕15号\t发布日期：\t2024-06-18
关于市十六届人大三次会议第084号建议的答复
发布时间：2024-06-18 09:32 来源：市市场监管局 浏览次数：126 字体：[ 大 中 小 ]
王建平代表：
您提出的《关于加强校园周边食品安全监管的建议》收悉，现答复如下：`,
    tail: `
感谢您对市场监管工作的关心！
南通市市场监督管理局
2024年6月12日
（联系人：朱晓；联系电话：0513-85123456）
【打印】【关闭】`,
    gives: { docNumber: "通市监复〔2024〕15号", agency: "南通市市场监督管理局", date: "2024-06-12", addressee: "王建平代表", session: "市十六届人大三次会议", proposalNumber: "084", proposalKind: "npc", proposalTitle: "关于加强校园周边食品安全监管的建议" },
  },
  {
    name: "class and signer above the letterhead",
    head: `
类别：A                                  签发人：李卫东
安 徽 省 教 育 厅
皖教秘提案〔2023〕41号
安徽省教育厅关于省政协十三届一次会议第0217号提案答复的函
民进安徽省委：
贵委提出的《关于推进职业教育产教融合的提案》收悉。经研究并商省发展改革委，现答复如下：`,
    tail: `
感谢贵委对我省教育事业的关心和支持。
安徽省教育厅
2023年7月4日
抄送：省政协提案委员会，省政府办公厅。
联系单位：省教育厅职成处      联系电话：0551-62831853`,
    gives: { docNumber: "皖教秘提案〔2023〕41号", agency: "安徽省教育厅", date: "2023-07-04", addressee: "民进安徽省委", session: "省政协十三届一次会议", proposalNumber: "0217", proposalKind: "cppcc", proposalTitle: "关于推进职业教育产教融合的提案" },
  },
  ...([["海关", "滨海海关", "滨关函〔2024〕33号"], ["an archive", "江平市档案馆", "江档函〔2024〕5号"]] as const).map(([sort, agency, docNumber]): Layout => ({
    name: `no department but ${sort}, and whom to ask`,
    head: `
${agency}关于市政协十五届三次会议第2106号提案答复的函
${docNumber}
民建海东市委会：
贵单位提出的《关于进一步优化服务的提案》收悉，现答复如下：`,
    tail: `
感谢贵单位的关心支持。
${agency}
2024年7月3日
（联系人：陆一鸣　　电话：0532-82955016）`,
    gives: { docNumber, agency, date: "2024-07-03", addressee: "民建海东市委会", proposalNumber: "2106", proposalKind: "cppcc" },
  })),
  {
    name: "lines of the page in brackets between title and number, nobody greeted",
    head: `
青原省生态环境厅对省十三届人大三次会议第406号建议答复的函
分享到：
[发布时间：2021-08-17 10:22:07] [来源：青原省生态环境厅] [点击量：] [关闭]
青环函〔2021〕118号`,
    tail: `
青原省生态环境厅
2021年8月12日`,
    gives: { docNumber: "青环函〔2021〕118号", agency: "青原省生态环境厅", date: "2021-08-12", session: "省十三届人大三次会议", proposalNumber: "406", proposalKind: "npc" },
  },
  {
    name: "a page that lists its lines, and a directive cited in the greeting",
    head: `
- 索 引 号：310200/2024-00091
- 发布机构：云岭市住建局
- 成文时间：2024年06月20日
- 文 号：无
• 来源：办公室
• 冯岚代表：
您好，您提出的“关于将平房区纳入改造范围的建议”已收悉，根据国务院办公厅《关于全面推进改造工作的指导意见》（国办发〔2020〕23号）等规定，现将办理情况汇报如下。`,
    tail: `
承办人：丁一 联系电话：0310-6445123`,
    gives: { docNumber: null, agency: "云岭市住建局", date: "2024-06-20", addressee: "冯岚代表", proposalTitle: "关于将平房区纳入改造范围的建议", proposalKind: "npc" },
  },
  {
    name: "signed by a body with what it is called besides",
    head: `
关于市政协九届三次会议第0146号提案的答复
海防函〔2025〕9号
农工党临海市委会：
你们提出的《关于加强海洋防灾能力建设的提案》收悉。现答复如下：`,
    tail: `
临海市自然资源和规划局（海洋局）
2025年5月30日`,
    gives: { docNumber: "海防函〔2025〕9号", agency: "临海市自然资源和规划局", date: "2025-05-30", addressee: "农工党临海市委会" },
  },
  {
    name: "two agencies jointly, date in Chinese numerals",
    head: `
云南省交通运输厅 云南省财政厅
关于省政协十三届二次会议第130201号提案的联合答复
九三学社云南省委：
贵委提出的《关于加大农村公路养护投入的提案》收悉，经共同研究，现联合答复如下：`,
    tail: `
感谢贵委的关心支持。
云南省交通运输厅    云南省财政厅
二〇二四年八月二日`,
    gives: { agency: "云南省交通运输厅", date: "2024-08-02", addressee: "九三学社云南省委", session: "省政协十三届二次会议", proposalNumber: "130201", proposalKind: "cppcc" },
  },
  {
    name: "signed below the date",
    head: `
对市政协十四届三次会议第256号提案的答复
尊敬的张慧敏、李强委员：
你们好！首先感谢你们对城市管理工作的关心。你们提出的《关于规范共享单车停放的提案》已收悉，现将办理情况答复如下：`,
    tail: `
再次感谢你们的建议！
如对以上答复有不同意见，请与我局联系。
                         2025年5月20日
                         青岛市城市管理局`,
    gives: { agency: "青岛市城市管理局", date: "2025-05-20", addressee: "张慧敏、李强委员", session: "市政协十四届三次会议", proposalNumber: "256", proposalKind: "cppcc" },
  },
  {
    name: "all on one line",
    head: `
甘肃省水利厅对省十四届人大二次会议第231号建议的答复 甘水建议发〔2024〕23号 马国强代表： 您提出的《关于加快引洮供水工程配套的建议》收悉，现答复如下：`,
    tail: `
感谢您的关心。 甘肃省水利厅 2024年6月3日`,
    gives: { docNumber: "甘水建议发〔2024〕23号", agency: "甘肃省水利厅", date: "2024-06-03", addressee: "马国强代表", session: "省十四届人大二次会议", proposalNumber: "231" },
  },
  {
    name: "a ministry's reply to the national conference",
    head: `
国家卫生健康委员会
关于政协第十四届全国委员会第二次会议第02143号（医疗卫生类193号）提案答复的函
国卫提函〔2024〕512号
发布时间： 2024-11-05
王贵松委员：
您提出的《关于加强基层医疗卫生机构儿科能力建设的提案》收悉。经商教育部、财政部，现答复如下：`,
    tail: `
感谢您对卫生健康工作的关心和支持。
国家卫生健康委
2024年8月30日`,
    gives: { docNumber: "国卫提函〔2024〕512号", agency: "国家卫生健康委", date: "2024-08-30", addressee: "王贵松委员", session: "政协第十四届全国委员会第二次会议", proposalNumber: "02143", proposalKind: "cppcc" },
  },
  {
    name: "nobody addressed",
    head: `
对十四届全国人大一次会议第3456号建议的答复
您提出的《关于完善农村宅基地管理制度的建议》收悉。现答复如下：`,
    tail: `
感谢您对农业农村工作的支持。
                    农业农村部
                    2023年7月11日`,
    gives: { agency: "农业农村部", date: "2023-07-11", session: "十四届全国人大一次会议", proposalNumber: "3456", proposalKind: "npc", proposalTitle: "关于完善农村宅基地管理制度的建议" },
  },
  {
    name: "no date at all",
    head: `
关于对区政协五届四次会议第46号提案的答复
赵明委员：
您提出的关于优化社区养老服务的提案收悉，现答复如下：`,
    tail: `
感谢您的支持！
成都市武侯区民政局`,
    gives: { agency: "成都市武侯区民政局", addressee: "赵明委员", session: "区政协五届四次会议", proposalNumber: "46", proposalKind: "cppcc", proposalTitle: "关于优化社区养老服务的提案", date: null },
  },
  {
    name: "case named in quotes, page dated later",
    head: `
您当前所在位置：首页>>信息公开>>建议提案
北京市交通委员会关于市第十六届人民代表大会第一次会议第0312号建议的答复
日期：2023-08-15    来源：北京市交通委员会    分享到：
案  由：关于优化公交线网的建议
刘洋代表：
您提出的“关于优化公交线网的建议”收悉。现将办理情况报告如下：`,
    tail: `
感谢您对首都交通工作的关心支持。
北京市交通委员会
2023年8月1日`,
    gives: { agency: "北京市交通委员会", date: "2023-08-01", addressee: "刘洋代表", session: "市第十六届人民代表大会第一次会议", proposalNumber: "0312", proposalKind: "npc", proposalTitle: "关于优化公交线网的建议" },
  },
  {
    name: "class in brackets, printed as open",
    head: `
（B）
鄂农函〔2021〕213 号
省农业农村厅关于省政协十二届四次会议第20210177号提案的答复
农工党湖北省委会：
你委提出的《关于推进农业面源污染治理的提案》收悉，现答复如下：`,
    tail: `
湖北省农业农村厅
2021年9月6日
（主动公开）`,
    gives: { docNumber: "鄂农函〔2021〕213号", agency: "湖北省农业农村厅", date: "2021-09-06", addressee: "农工党湖北省委会", session: "省政协十二届四次会议", proposalNumber: "20210177", proposalKind: "cppcc" },
  },
  {
    name: "number in square brackets, results of handling, two members",
    head: `
晋财提案[2020]18号
办理结果：A    公开属性：依申请公开
山西省财政厅对政协山西省第十二届委员会第三次会议第341号提案的答复
高文明、赵丽 委员：
贵委员提出的《关于加大科技投入的提案》收悉。现答复如下：`,
    tail: `
山西省财政厅
二○二○年七月十五日`,
    gives: { docNumber: "晋财提案[2020]18号", agency: "山西省财政厅", date: "2020-07-15", addressee: "高文明、赵丽委员", session: "政协山西省第十二届委员会第三次会议", proposalNumber: "341", proposalKind: "cppcc" },
  },
  {
    name: "title over two lines",
    head: `
江苏省住房和城乡建设厅
对省十四届人大二次会议
第2046号建议的答复
苏建函办〔2024〕188号
周建国代表：
您提出的《关于加强老旧小区加装电梯工作的建议》收悉，现答复如下：`,
    tail: `
江苏省住房城乡建设厅
2024年5月31日`,
    gives: { docNumber: "苏建函办〔2024〕188号", agency: "江苏省住房城乡建设厅", date: "2024-05-31", addressee: "周建国代表", session: "省十四届人大二次会议", proposalNumber: "2046" },
  },
  {
    name: "form of a web page before the letter",
    head: `
2024年度市政协提案办理复文公开
提案编号：0125
提案人：民革长沙市委
关于加强老旧电梯安全管理的提案
主办单位：市市场监管局
答复时间：2024年7月8日
民革长沙市委：
贵委在市政协十三届三次会议期间提出的《关于加强老旧电梯安全管理的提案》收悉。现答复如下：`,
    tail: `
长沙市市场监督管理局
2024年7月8日`,
    gives: { agency: "长沙市市场监督管理局", date: "2024-07-08", addressee: "民革长沙市委", session: "市政协十三届三次会议", proposalNumber: "0125", proposalKind: "cppcc" },
  },
  {
    name: "contact and copies",
    head: `
广西壮族自治区民政厅关于自治区十四届人大一次会议第2023188号建议的答复
韦兰芳等代表：
你们提出的《关于加强边境地区儿童关爱服务的建议》收悉。现答复如下：`,
    tail: `
广西壮族自治区民政厅
2023 年 6 月 20 日
（联系人：黄某，联系电话：0771-2632000）
附件：边境地区儿童之家建设情况表
抄送：自治区人大常委会选联工委，自治区人民政府督查室。`,
    gives: { agency: "广西壮族自治区民政厅", date: "2023-06-20", addressee: "韦兰芳等代表", session: "自治区十四届人大一次会议", proposalNumber: "2023188" },
  },
  {
    name: "several cases answered together",
    head: `
贵州省林业局
省林业局关于省政协十三届二次会议第508号、第612号提案的答复
民盟贵州省委、杨正万委员：
你们分别提出的《关于发展林下经济的提案》《关于支持林下中药材产业的提案》收悉。因内容相近，合并答复如下：`,
    tail: `
贵州省林业局
2024年7月1日`,
    gives: { agency: "贵州省林业局", date: "2024-07-01", addressee: "民盟贵州省委、杨正万委员", session: "省政协十三届二次会议", proposalNumber: "508、612", proposalKind: "cppcc", proposalTitle: "关于发展林下经济的提案；关于支持林下中药材产业的提案" },
  },
  {
    name: "date in figures, agency only in the signature",
    head: `
【字体：小 大】
关于县十八届人大三次会议第23号建议的答复
信息来源：县教育局     发布日期：2024-09-03 15:20
曹志刚代表：
您提出的《关于加强校园周边食品安全监管的建议》收悉，现答复如下：`,
    tail: `
曲周县教育局
2024.8.26`,
    gives: { agency: "曲周县教育局", date: "2024-08-26", addressee: "曹志刚代表", session: "县十八届人大三次会议", proposalNumber: "23" },
  },
  {
    name: "number behind the title",
    head: `
关于市十五届人大四次会议第117号建议的答复（合民复〔2024〕9号）
尊敬的孙丽代表：
您提出的《关于完善社区养老服务的建议》收悉，现答复如下：`,
    tail: `
合肥市民政局
2024年6月21日`,
    gives: { docNumber: "合民复〔2024〕9号", agency: "合肥市民政局", date: "2024-06-21", addressee: "孙丽代表", proposalNumber: "117", session: "市十五届人大四次会议" },
  },
  {
    name: "letterhead of an office, answer to another office",
    head: `
平潭县人民政府办公室
平政办函〔2023〕45号
平潭县人民政府办公室关于县政协十一届二次会议第2023015号提案的复函
县政协提案委：
贵委转来的《关于保护传统石厝民居的提案》收悉，现函复如下：`,
    tail: `
平潭县人民政府办公室
2023年9月12日`,
    gives: { docNumber: "平政办函〔2023〕45号", agency: "平潭县人民政府办公室", date: "2023-09-12", addressee: "县政协提案委", proposalNumber: "2023015", session: "县政协十一届二次会议" },
  },
  {
    name: "a bank",
    head: `
中国人民银行辽宁省分行
关于省政协十三届二次会议第0088号提案的答复
民建辽宁省委员会：
贵会提出的《关于加大科技型企业信贷支持的提案》收悉，现答复如下：`,
    tail: `
中国人民银行辽宁省分行
2024年6月14日`,
    gives: { agency: "中国人民银行辽宁省分行", date: "2024-06-14", addressee: "民建辽宁省委员会", proposalNumber: "0088", session: "省政协十三届二次会议" },
  },
  {
    name: "a sub-district",
    head: `
东湖街道办事处对区十届人大三次会议第32号建议的答复
刘芳代表：
您提出的《关于增设社区停车位的建议》收悉，现答复如下：`,
    tail: `
感谢您对街道工作的支持！
武昌区东湖街道办事处
2024年4月30日`,
    gives: { agency: "武昌区东湖街道办事处", date: "2024-04-30", addressee: "刘芳代表", proposalNumber: "32", session: "区十届人大三次会议" },
  },
  {
    name: "three agencies, short in the title",
    head: `
新疆维吾尔自治区农业农村厅 自治区财政厅 自治区林业和草原局
关于自治区政协十三届二次会议第0145号提案的联合答复
阿依努尔·买买提委员：
您提出的《关于加快特色林果业提质增效的提案》收悉，现答复如下：`,
    tail: `
新疆维吾尔自治区农业农村厅
新疆维吾尔自治区财政厅
新疆维吾尔自治区林业和草原局
2024年8月20日`,
    gives: { agency: "新疆维吾尔自治区农业农村厅", date: "2024-08-20", addressee: "阿依努尔·买买提委员", proposalNumber: "0145", session: "自治区政协十三届二次会议", agencies: ["新疆维吾尔自治区农业农村厅", "新疆维吾尔自治区财政厅", "新疆维吾尔自治区林业和草原局"] },
  },
  {
    name: "class in two characters, 第 within the number",
    head: `
B2
济南市城乡水务局
济水复字〔2024〕第18号
签发人：王 磊
关于市第十八届人民代表大会第三次会议第180215号建议的答复
郝 敏 代表：
您提出的《关于加强城区内涝治理的建议》收悉，现答复如下：`,
    tail: `
济南市城乡水务局
2024年5月15日
联系单位：市城乡水务局排水处  联系人：张 强  联系电话：0531-66608000
抄送：市人大代表工委、市政府督查室`,
    gives: { docNumber: "济水复字〔2024〕第18号", agency: "济南市城乡水务局", date: "2024-05-15", addressee: "郝敏代表", proposalNumber: "180215", session: "市第十八届人民代表大会第三次会议" },
  },
  {
    name: "labels in square brackets",
    head: `
对省十三届人大四次会议第0987号建议的答复
[ 索引号 ] 11500000/2021-00567 [ 发文字号 ] 渝商务函〔2021〕245号
[ 发布机构 ] 市商务委 [ 成文日期 ] 2021-05-20 [ 发布日期 ] 2021-06-01
钱进代表：
您提出的《关于发展夜间经济的建议》收悉，现答复如下：`,
    tail: `
重庆市商务委员会
2021年5月20日`,
    gives: { docNumber: "渝商务函〔2021〕245号", agency: "重庆市商务委员会", date: "2021-05-20", addressee: "钱进代表", proposalNumber: "0987" },
  },
  {
    name: "a company",
    head: `
陕西延长石油（集团）有限责任公司关于省政协十三届一次会议第77号提案的答复函
高翔委员：
您提出的《关于推进页岩气勘探开发的提案》收悉，现答复如下：`,
    tail: `
陕西延长石油（集团）有限责任公司
2023年7月19日`,
    gives: { agency: "陕西延长石油（集团）有限责任公司", date: "2023-07-19", addressee: "高翔委员", proposalNumber: "77" },
  },
  {
    name: "a form that a portal shows, with what was asked above and how it ended below",
    head: `
建议标题：《关于新建青石河过水桥的建议》
建议内容（摘要）：青石河沿岸3个村民小组412人雨季出行不便，建议新建过水桥1座。
承办单位：临山县交通运输局
督办领导：临山县人民政府副县长
协商方式：2024年8月2日，集体面商
办理复文（摘要）：临交函〔2024〕31号复文如下：`,
    tail: `
办结时间：2024年8月9日
办理结果：B类
人大代表对办理情况：满意`,
    gives: { docNumber: "临交函〔2024〕31号", agency: "临山县交通运输局", date: "2024-08-09", proposalTitle: "关于新建青石河过水桥的建议", proposalKind: "npc" },
  },
  {
    name: "news page that cites the letter in its lead",
    head: `
水利部门答复：守住灌区用水底线
——关于政协第十四届全国委员会第一次会议第00731号（农业水利类061号）提案答复的函
2023-10-12 09:41:05 来源：灌溉在线 阅读量：8021 评论
导读：周敏委员提出的《关于守住灌区用水底线的提案》收悉。经商财政部门，现答复如下。

  关于政协第十四届全国委员会第一次会议第00731号

  （农业水利类061号）提案答复的函

  周敏委员：

  您提出的《关于守住灌区用水底线的提案》收悉。经商财政部门，现答复如下。
`,
    tail: `
感谢您的支持！`,
    gives: { addressee: "周敏委员", session: "政协第十四届全国委员会第一次会议", proposalNumber: "00731", proposalKind: "cppcc", proposalTitle: "关于守住灌区用水底线的提案" },
  },
  {
    name: "a label that holds number and title, parted by a dash",
    head: `
索引号：000018821/2022-410075
名称：临教议复字〔2022〕25号——临山县教育局关于县第十八届人大一次会议第46号建议的答复

陈小雅代表：
您提出的《关于加大校舍投入的建议》收悉，现答复如下：`,
    tail: `
感谢您的支持！`,
    gives: { docNumber: "临教议复字〔2022〕25号", agency: "临山县教育局", addressee: "陈小雅代表", session: "县第十八届人大一次会议", proposalNumber: "46", proposalKind: "npc" },
  },
];
