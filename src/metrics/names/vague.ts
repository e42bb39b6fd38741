import { act } from "./words";

/** Measures and those touched, which say nothing of what they are of. */
const MEASURE = "(?:总|年末|月末|期末)?(?:里程|面积|投资额?|资金|金额|贷款余额|余额|总额|规模|户数|人数|次数|件数|数量|企业|商户|项目|群众|学生|人口|农户|居民|人员|贷款|放款|补助|补贴)";
const VAGUE = new RegExp(`^合作(?:银行|机构)$|^(?:放款|授信|目前|计划|规划|预计|累计|总|新增|实际|(?:中央|省级|市级|各级)(?:财政)?(?:累计|共)?|${act})*${MEASURE}?(?:估算|规模)?$`, "u");

/** 规划里程, 惠及企业, 中央财政累计投入: nothing that could stand alone as the title of a row. */
export const isVague = (name: string): boolean => name.length <= 12 && VAGUE.test(name);
