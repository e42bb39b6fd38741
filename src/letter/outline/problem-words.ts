/** What a passage calls what is in the way, as the source of a pattern without its group. */
export const PROBLEMS = "问题|困难|不足|短板|差距|挑战";
