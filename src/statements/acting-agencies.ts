import { Finder } from "../text/guarded";
import { PEOPLES, PROVINCES_OF } from "../text/provinces";

/** Fields of government, as their bodies are named in full and in short. */
const FIELDS =
  "财政|教育|科学技术|科技|工业和信息化|工信|发展和改革|发展改革|发改|人力资源和社会保障|人力资源社会保障|人社|民政|自然资源|生态环境|住房和城乡建设|住房城乡建设|住建|交通运输|交通|水利|水务|农业农村|商务|文化和旅游|文化旅游|文旅|卫生健康|卫健|应急管理|应急|审计|市场监督管理|市场监管|体育|统计|医疗保障|医保|乡村振兴|地方金融监督管理|地方金融监管|地方金融管理|金融监管|金融|税务|林业和草原|林草|林业|能源|公安|司法|国有资产监督管理|国资|退役军人事务|退役军人|机关事务管理|机关事务|知识产权|药品监督管理|药监|广播电视|广电|粮食和物资储备|粮食和储备|信访|民族宗教|民族事务|民宗|外事|侨务|大数据管理|大数据|数据|政务服务管理|政务服务|政务和大数据|城市管理|城管|综合执法|规划和自然资源|园林|绿化市容|气象|地震|通信管理|邮政管理|邮政|海洋|海事|消防救援|消防|戒毒|监狱|档案|新闻出版|版权|文物|中医药管理|中医药|疾控|供销|农垦|港航|公路|铁路|民航";
const PROVINCES = `(?:${PROVINCES_OF.省})省|(?:${PROVINCES_OF.市})市|(?:${PROVINCES_OF.自治区})${PEOPLES}自治区`;
const LEVEL = `(?:${PROVINCES}|国家|中央|全国|自治区|省|市|县|区|州|盟|旗)`;
const ENDING = "(?:厅|局|委员会|委|总局|办公室|办公厅|办|部|总队|支队)";
const PARTY = "(?:省|市|县|区|州|自治区)委(?:组织部|宣传部|统战部|政法委|编办|网信办|农办|办公厅|办公室|社会工作部|金融办|军民融合办)|(?:省|市|县|区|州|自治区)(?:委|人民政府|政府)(?:办公厅|办公室)|(?:省|市|县|区|州|自治区)(?:总工会|妇联|残联|科协|工商联|团委|文联|侨联|红十字会|法院|检察院|高级人民法院|供销社|社科院|科学院|农科院|税务局|编办)|团(?:省|市|县|区)委|共青团[\\u4e00-\\u9fa5]{1,4}委";
const name = new Finder(new RegExp(`${LEVEL}(?:${FIELDS})${ENDING}|${PARTY}`, "y"));

/** Before the name: it acts with us, or stands where the subject stands. */
const WITH = /(?:会同|联合|协同|配合|协调|商|经商|由|与|和|及|以及|同|、)$/;
const SUBJECT = /(?:^|[，。；：！？\n、“”)）])$/;
/** Asked, informed or waited for is not acting. */
const OBJECT = /(?:争取|报请?|向|经(?!商)|待|提请|请示|得到|获得?|根据|按照|落实|对接)[^，。；：]{0,6}$/;

/** The bodies a point names as acting, in order, each once; 《…》 names none. */
export function actingAgencies(own: string): string[] {
  const found: string[] = [];
  const text = own.includes("《") ? own.replace(/《[^《》]*》/g, (title) => "《".repeat(title.length)) : own;
  for (let match = name.next(text, 0); match; match = name.next(text, match.index + match[0].length)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const acts = WITH.test(before) || SUBJECT.test(before);
    if (acts && !OBJECT.test(before) && !found.includes(match[0])) found.push(match[0]);
  }
  return found;
}
