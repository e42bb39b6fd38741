const END = /(?:答复|复函|回复|的函|办理意见|答复意见|办复意见|办理情况)(?:的函|意见|的报告|函)?[）)]?$/;
const NOT_TITLE = /[：:\t。]|[〔【[（(](?:19|20)\d{2}|^\d|日$/;
const LINES = 3;

/** The title of the letter, joined where it was set over several lines; null without one. */
export function titleOfLetter(lines: readonly string[]): string | null {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (line.includes("\t") || line.length > 160 || !END.test(line) || /[：:]/.test(line)) continue;
    let title = line;
    for (let k = i - 1; k >= Math.max(0, i - LINES) && !NOT_TITLE.test(lines[k]!) && !END.test(lines[k]!) && !/[>＞]/.test(lines[k]!); k -= 1) title = lines[k]! + title;
    return title;
  }
  for (const line of lines) {
    const cell = /^标题[\t：:]([^\t]+)/.exec(line)?.[1];
    if (cell !== undefined) return cell;
  }
  return null;
}
