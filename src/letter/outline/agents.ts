/** Who acts in a letter: the agency, its departments, the province. */
export const AGENT = "(?:我们|我[厅局委办部院会行省市县区州队]|本[厅局委院会市省区县]|[厅局委办部院行会]|部门|政府|单位|机关|全[省市区县州国]|各[地级市县区])";

/** Words of which 将 before them speaks of the future whatever comes behind. */
export const AHEAD = "(?:继续|进一步|积极|持续|加大|加快|加强|会同|按照|围绕|认真|结合|不断|以|在|深入|大力|根据|充分|着力|坚持|重点|着重|适时|联合|统筹|研究|依托|严格|对|从|把|与|通过|主动|努力|切实|抓紧|尽快|探索|抓好|做好|及时|争取|同步|逐步|分[步批期]|主要|聚焦|立足|紧|一如既往|于|向|为|会|用|力争|视|待|更加|更|全力|稳妥|组织|开展|采取|择优|优先|其(?:列入|纳入))";
