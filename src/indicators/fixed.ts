import type { Figure } from "./figure";
import { isStandard } from "./standard";

/** 国控断面203个, 监测点位: a plan of monitoring names them one by one. */
const NETWORK = /(?:[国省市县]控|[国省]考|监测|考核|控制)(?:[^，]{0,8})(?:断面|点位|站点|监测站|站|水体)(?:总?数|个数|数量)?$|断面$/u;
/** 行政村1.2万个, 脱贫县88个, 129个县（市、区）: how the land is divided. 示范县 and 达标村 are earned, and become more. */
const DIVISION = /(?:行政村|建制村|自然村|村(?:民)?委会|居委会|(?:脱贫|贫困|边境|牧业|少数民族自治|民族自治|革命老区|产粮大)[县村]|县级行政区|乡镇|街道|市州|州市|地级市|设区市|县[（(]?市?[、]?区[）)]?|县)(?:总?数|个数|数量)?$/u;
const EARNED = /示范|试点|先进|达标|创建|样板|[建改]成|建设|新[建增设]|培育|认定|覆盖|开展|通过/u;
/** 国家医保目录3088种, 权责清单事项: what a list holds until it is issued anew. */
const LISTED = /(?:目录|清单|名录)/u;
/** Units that count places. */
const PLACES = "places";

/**
 * Whether a figure that letters repeat from year to year is right to stay as it is: all of a whole (100%), what a plan, a list or
 * the division of the land fixes, what a rule grants.
 */
export function isFixed(figure: Figure): boolean {
  const { metric: { si, name }, dimension: { family, measure } } = figure;
  if (family === "ratio") return si === 100;
  if (isStandard(figure)) return true;
  if (family !== "count") return false;
  return NETWORK.test(name) || LISTED.test(name) || (!EARNED.test(name) && (DIVISION.test(name) || measure === PLACES));
}
