/** Elements that start and end a line of their own. */
export const blockElements = new Set([
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
  "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p",
  "pre", "section", "summary", "ul",
]);

/** Elements whose content nobody reads on the page. */
export const unreadElements = new Set([
  "script", "style", "head", "template", "noscript", "select", "svg", "math", "iframe", "object", "audio", "video", "canvas", "textarea", "title",
  "noembed", "noframes", "button", "xml",
]);

/** Elements that never have content. */
export const voidElements = new Set(["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "param", "source", "track", "wbr"]);

/** Containers that pages hide; elements whose closing tag may be missing are left alone, else the rest of the page went with them. */
export const hideableElements = new Set(["div", "span", "section", "ul", "a", "table", "i", "b", "font", "label"]);
