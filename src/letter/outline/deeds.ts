/** Verbs of government work: a paragraph with one tells what was done, one without describes the state of things. */
const deed = /(?:完成|建成|新建|改建|新增|出台|印发|制定|修订|实施|安排|投入|下达|拨付|开展|推进|推动|创建|组织|启动|落实|争取|建立|设立|发放|改造|整治|强化|加强)/;

export const tellsDeeds = (text: string): boolean => deed.test(text);

/** A first paragraph that only says what something is: 我省是人口大省, 制造业是江苏的“看家本领”. */
const state = /^(?!我[厅局委办部院会])[^，。；]{2,18}(?:是|既是|现有|属于|地处|事关|关系)(?!否)/;

/** …的基本省情决定了…。近年来，我厅…: and on to what was done. */
const goesOn = /。(?:近年来|多年来|一直以来)[，,]我[厅局委办部院会]/;

export const describesState = (opening: string): boolean => state.test(opening) && !goesOn.test(opening);
