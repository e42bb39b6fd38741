import { htmlToText } from "../../import/html/html-text";

const dense = (text: string): number => text.replace(/\s/g, "").length;

/**
 * What a paste says. The markup keeps tables and list numbers where the plain text loses them; it is used
 * unless it says noticeably less than the plain text beside it, as some programs' does.
 */
export function pastedText(clipboard: Pick<DataTransfer, "getData">): string {
  const plain = clipboard.getData("text/plain");
  const html = clipboard.getData("text/html");
  if (!/<(table|ol|p|div|br|h[1-6])[\s>/]/i.test(html)) return plain;
  const marked = htmlToText(html);
  return dense(marked) >= dense(plain) * 0.95 && marked !== "" ? marked : plain;
}
