/** Who acts in a letter: the agency, its departments, the province. */
export const AGENT = "(?:我们|我[厅局委办部院会行省市县区州队]|本[厅局委院会市省区县]|[厅局委办部院行会]|部门|政府|(?:中央|[省市县区乡镇]级?)财政|单位|机关|全[省市区县州国]|各[地级市县区])";
