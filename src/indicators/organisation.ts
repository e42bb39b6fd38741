/** Short names, and names before the reform of institutions (机构改革), of the departments that answer. Longest first. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/科学技术|科技/u, "科技"],
  [/工业和信息化|经济和信息化|工信|经信/u, "工信"],
  [/发展和改革|发展改革|发改/u, "发改"],
  [/人力资源和社会保障|人力资源社会保障|人社/u, "人社"],
  [/市场监督管理|市场监管|工商行政管理|质量技术监督/u, "市场监管"],
  [/卫生健康|卫健|卫生和计划生育|卫计/u, "卫健"],
  [/生态环境|环境保护|环保/u, "生态环境"],
  [/自然资源|国土资源/u, "自然资源"],
  [/农业农村|农业/u, "农业农村"],
  [/文化和旅游|文旅|文化/u, "文旅"],
  [/住房和城乡建设|住房城乡建设|住建/u, "住建"],
  [/应急管理|安全生产监督管理|安监|应急/u, "应急"],
  [/交通运输|交通/u, "交通"],
  [/地方金融|金融/u, "金融"],
];

export interface Organisation {
  /** Equal for one body under its full, short and former names. */
  readonly key: string;
  /** 吉林省, 长春市; "" where none is named. */
  readonly place: string;
}

const level = /^(.{2,8}?(?:省|自治区|市|自治州|州|盟|县|区|旗))(?=.)/u;

/** @param name as printed in the letter: 吉林省科学技术厅, 省科技厅. */
export function organisationOf(name: string): Organisation {
  const bare = name.replace(/[\s“”"]/gu, "");
  const place = level.exec(bare)?.[1] ?? "";
  const rest = bare.slice(place.length).replace(/^[省市县区]/u, "");
  const known = shortNames.find(([pattern]) => pattern.test(rest));
  return { key: known ? known[1] : rest.replace(/(?:委员会|办公室|厅|局|委|办)$/u, ""), place };
}

/** Whether two printed names of one key differ by more than shortening: 环境保护厅 became 生态环境厅. */
export function renamed(a: string, b: string): boolean {
  const x = organisationOf(a);
  const y = organisationOf(b);
  if (x.key !== y.key || a === b) return false;
  const former = /环境保护|环保|国土资源|卫生和计划生育|卫计|安全生产监督|安监|工商行政|质量技术监督|农业(?!农村)|文化(?!和旅游)|经济和信息化/u;
  return former.test(a) !== former.test(b);
}
