/** True for text that is a web page or a piece of one, whatever its file is called. A letter that mentions a tag is none. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000).replace(/^\ufeff/, "").trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<meta|<!--)/i.test(head)) return true;
  if (/^<\?xml[^>]{0,200}>\s{0,99}<(?:!doctype html|html)/i.test(head)) return true;
  const tags = head.match(/<\/?(?:p|div|br|span|table|td|tr|ul|li|h[1-6]|strong|font|section)(?:\s[^<>]{0,500})?\/?>/gi);
  return head.startsWith("<") && (tags?.length ?? 0) >= 2;
}
