import { AGENCY_END, ALSO_CALLED, SHORT_AGENCY } from "../agency-names";

/** What is printed behind a name for the seal, for the page, or as what the body is called besides (海洋局). */
const SEAL = new RegExp(`[（(](?:盖章|代章|公章|印章|章|公开|此件公开发布)[）)]|(?<=${AGENCY_END})${ALSO_CALLED}$`, "g");
const AGENCY = new RegExp(`^(?:[\\u4e00-\\u9fa5（）()·]{3,60}${AGENCY_END}|${SHORT_AGENCY})$`);
const ENDS_AGENCY = new RegExp(`${AGENCY_END}$`);
/** Characters that tell a province. */
const REGION = 2;

/** The bodies named in one line of a signature or in front of a title: 四川省民政厅四川省财政厅 are two. */
export function agenciesIn(line: string): string[] {
  const bare = line.replace(SEAL, "").replace(/^[—－-]+/, "").replace(/(?:(?:19|20)\d{2}年|[一二][〇○零Oo0一二三四五六七八九]{3}年).*$/, "");
  return bare
    .split(/[、\t ,，；;]/)
    .flatMap(splitRunTogether)
    .filter((name) => AGENCY.test(name));
}

/** Two bodies of one province are told by its name coming again. */
function splitRunTogether(names: string): string[] {
  const region = names.slice(0, REGION);
  const again = names.indexOf(region, REGION);
  if (region.length < REGION || again < 0 || !ENDS_AGENCY.test(names.slice(0, again))) return [names];
  return [names.slice(0, again), ...splitRunTogether(names.slice(again))];
}

/** The body in the head of its paper, by itself on a line: 陕西省卫生健康委员会, 安徽省民政厅文件. */
export const agencyOfLetterhead = (line: string): string[] => (line.length <= LETTERHEAD ? agenciesIn(line.replace(/(?:文件|函)$/, "")) : []);

/** Characters of a letterhead at most. */
const LETTERHEAD = 40;

/** The bodies a title begins with: 贵州省交通运输厅关于…的答复. */
export function agenciesOfTitle(title: string): string[] {
  const about = title.search(/(?:关于|对)(?:对|办理)?(?:[省市县区州]|全国|自治|政协|第|十|《|“)|关于/);
  return about > 2 ? agenciesIn(title.slice(0, about).replace(/^标题[\t：:]/, "")) : [];
}

/** 省教育厅 where the title says 河南省教育厅 is the same body: the longer name is kept. */
export function fullest(signed: readonly string[], titled: readonly string[]): string[] {
  if (signed.length === 0) return [...titled];
  return signed.map((name) => titled.find((other) => other.length > name.length && other.endsWith(name)) ?? name);
}
