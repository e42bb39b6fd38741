/** Digits with what letters count and measure most, as the source of a pattern: enough to see that words tell a figure, not to read it. */
export const COUNTED_FIGURE = "\\d(?:[万亿个家所座户项人条处台名元亩%]|公里|平方米)";
