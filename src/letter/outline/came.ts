/** A sentence that looks back from what was done, or at what somebody measured. */
const framed = /^(?:从(?!全国|外[省地]|各地(?:情况|做法))[^，。]{0,16}(?:成效|效果|情况|实践|结果|数据|反馈|运行)[^，。]{0,6}来?看|(?:据|经)[^，。]{0,16}(?:评估|测算|测评|调查|统计|监测|抽样)[^，。]{0,4}[，,]|(?:通过|经过|经|在|得益于|随着)[^。，]{0,40}(?:努力|工作|措施|举措|实施|推动|政策|支持|下|整治|治理|建设|改革|延伸|改造|行动|帮扶|培育|试点|落实|推进|发展|创新)[，,]|得益于|自?[^，。]{0,16}(?:实施|施行|改革|试点|出台|开展|运行|启动|上线|落地|建成|整治|治理|推行|创建|成立)以来|(?:可以说|总的来?看|总体来?看|实践证明|多年来的实践)|(?:上述|以上|这些|一系列)(?:举措|措施|工作|政策|做法)|如今[，,])/;

const came = /(?:提升|提高|增长|增强|增加|改善|好转|缓解|缩小|减轻|下降|减少|降低|降至|降到|压缩|压减|遏制|扭转|跃居|跃升|位居|位列|前列|领先|实现“?[“三四双零]|零亡人?|基本建成|稳定在|保持|好评|肯定|满意|表扬|成效|成果|进展|新台阶|突破|显现|变化|变为|超额|提前完成|最好|新高|两旺|绝迹|行之有效|报道|推广|达到|达标|促进了|焕然一新|恢复到|节本|“零|翻[了一两三]|认可|平稳|上升)/;

/** Words that judge what came of it. */
const judged = /^[^。]{0,70}?(?:取得(?:了)?(?:明显|显著|积极|良好|阶段性|初步|重要|较好|一定|新|长足)?的?(?:成效|成果|进展|效果|成绩|突破)|(?:成效|效果)[^，。]{0,4}(?:明显|显著|初显|显现|凸显)|[，,][^，。]{2,24}(?:新提升|新突破|新进展|新成效|新迸发)|(?:明显|显著|大大|普遍)(?:提升|提高|增强|改善|好转|减轻|减少|下降|缓解|降低|变化)|(?:受到|得到|赢得|获得?)[^，。]{0,16}(?:肯定|表扬|好评|表彰|推广|认可|奖)|得到(?:有效|根本|初步|明显)?(?:遏制|缓解|解决|改善)|跃居|创[^，。]{0,14}(?:最好|新高|纪录)|持续向好|稳中向好|[双三]下降|[双三四](?:提升|增长)|历史最[低高好]|焕发|得到有力保障|被[^，。]{0,8}报道|均?居全国前列|翻天覆地|焕然一新|超额完成|提前完成规划|基本建成|提质增效|迈上新台阶)/;

/** What was done to that end, in a word: 通过盘活利用，…. */
const through = /^(?:通过|经过|经|随着)[^。，]{2,40}[，,]/;

/** A sentence tells what came of things: it looks back and names a change, or judges one. */
export const looksBack = (sentence: string): boolean => framed.test(sentence) && came.test(sentence);
/** It names a change or a level reached. */
export const namesChange = (text: string): boolean => came.test(text);
/** As `looksBack`, where the sentence tells of nothing done besides. */
export const looksThrough = (sentence: string): boolean => through.test(sentence) && came.test(sentence);
export const judges = (sentence: string): boolean => judged.test(sentence);
