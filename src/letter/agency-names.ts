/** How the name of a body ends, as the source of a pattern: 甘肃省水利厅, 平潭县人民政府办公室. */
export const AGENCY_END = "(?:厅|局|委员会|委|部|办公室|办公厅|政府|法院|检察院|会|中心|署|集团|公司|银行|大学|学院|总队|支队|大队|街道办事处|管理处|工作处|办事处|分行|支行|院|社|海关|[案书物术化]馆|边检站|监测站|电视台|党校|研究所)";
/** Bodies whose names are shorter, or end otherwise: 教育部, 国务院扶贫办, 团市委, 县残联. */
export const SHORT_AGENCY = "(?:(?:教育|科技|财政|水利|公安|司法|商务|民政|文化|农业|卫生|环保|建设|铁道|审计|外交|国防)(?:部|署)|[\\u4e00-\\u9fa5]{2,20}(?<![主承协会交督举经包兴创开])办|团[省市县区旗州]委|[\\u4e00-\\u9fa5]{1,16}(?:妇联|残联|文联|侨联|社科联|工商联|科协|总工会|海关))";
/** What a body is called besides, behind its name: 某市自然资源和规划局（海洋局）. */
export const ALSO_CALLED = "[（(][\\u4e00-\\u9fa5]{2,12}[局办][）)]";
