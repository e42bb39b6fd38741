/** From here to the end of a point the letter speaks of what is to come. */
export const planOpens = /(?:^|[。；;，,\n])(?:下一?步|下一?阶段|接下来|今后|下半年)/u;

/** Announcements in the middle of what was done: 谋划筹建…, 拟投入…, 正在…修订. */
const announced = new RegExp([
  "谋划(?=筹建|设计|建设|新|\\d)", "继续谋划", "筹建", "拟(?=投入|建|于|出台|设立|新|安排|在|启动|打造)", "力争", "(?<=^|[，。；、年])计划(?=[于在到投新完开建落实])",
  "(?<=[，。；]|^|厅|局|委)将(?=于|在|继续|进一步|组织|对|启动|推动|加快|建成|投入|完成|持续|陆续|按|会同|围绕)", "正在(?=起草|制定|修订|编制|筹|研究|推进|组织)",
  "(?:启动|推进|开展)了?[^，。；]{0,3}(?:修订|编制|起草)", "(?:修订|编制|起草)(?=工作)",
].join("|"), "u");

export const announces = (text: string) => announced.test(text);

/** Sentences that only thank, ask for patience or give a telephone number. */
export const courtesy = /^(?:感谢|恳请|希望|欢迎|衷心|诚挚|再次感谢|最后|特此|此复|专此|我们将(?:继续)?(?:努力|一如既往)|[（(]?联系)/u;
