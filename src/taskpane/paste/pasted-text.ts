const dense = (text: string): number => text.replace(/\s/g, "").length;

/** What reads markup; few letters need it, so it comes when the box is first entered. */
export const htmlReader = () => import(/* webpackChunkName: "pasted-html" */ "../../import/html/html-text");

/**
 * What a paste says; a promise where there is markup to be read. The markup keeps tables and list numbers where the plain
 * text loses them; it is used unless it says noticeably less than the plain text beside it, as some programs' does, or what
 * reads it doesn't come.
 */
export function pastedText(clipboard: Pick<DataTransfer, "getData">): string | Promise<string> {
  const plain = clipboard.getData("text/plain");
  const html = clipboard.getData("text/html");
  if (!/<(table|ol|p|div|br|h[1-6])[\s>/]/i.test(html)) return plain;
  return htmlReader().then(({ htmlToText }) => {
    const marked = htmlToText(html);
    return dense(marked) >= dense(plain) * 0.95 && marked !== "" ? marked : plain;
  }, () => plain);
}
