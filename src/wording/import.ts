import type { Language } from "./language";

/** Why a file can't be read as a letter, and what to do about it: one sentence each, the file's name is put before it. */
const sentences = {
  empty: {
    zh: "文件是空的，请检查是否选对了文件",
    en: "The file is empty; check that it is the right one",
  },
  "too-large": {
    zh: "文件超过 100 MB，答复正文不会这么大；请另存为 .txt 或只保留正文后再读",
    en: "The file is larger than 100 MB, which no letter is; save its text as .txt, or only the letter itself, and read that",
  },
  binary: {
    zh: "内容不是文字（可能是程序或其他二进制文件），请改选 .txt、.html、.docx 或 .pdf 文件",
    en: "The content is no text (a program or another binary file); choose a .txt, .html, .docx or .pdf file",
  },
  encoding: {
    zh: "文字编码无法识别，或文件中有损坏的字节；请用记事本或 WPS 打开，另存为 UTF-8 编码后再读",
    en: "The text encoding is unknown or some bytes are damaged; open the file in an editor and save it as UTF-8",
  },
  "no-text": {
    zh: "文档里没有文字（可能只有图片）；请先做文字识别（OCR），再粘贴或保存为 .docx",
    en: "The document holds no text (perhaps only pictures); run text recognition (OCR) first, then paste it or save it as .docx",
  },
  scanned: {
    zh: "PDF 里没有文字，是扫描件；请先做文字识别（OCR），再粘贴识别出的文字",
    en: "The PDF holds no text, it is a scan; run text recognition (OCR) first, then paste the text",
  },
  encrypted: {
    zh: "文件有密码保护；请用密码打开，另存一份不加密的再读",
    en: "The file is protected by a password; open it with the password, save a copy without one and read that",
  },
  damaged: {
    zh: "文件已损坏或不完整（下载可能中断）；请重新下载，或打开后另存一份再读",
    en: "The file is damaged or incomplete (perhaps a broken download); download it again, or open it and save a copy",
  },
  bomb: {
    zh: "文件解压后的体积异常，可能是恶意文件，没有继续解压；请核实来源，或把正文粘贴进来",
    en: "The file unpacks to an absurd size and may be malicious, so it was not unpacked; check where it came from, or paste the text",
  },
  "old-office": {
    zh: "这是旧版 Office 或 WPS 格式（.doc、.wps、.xls、.ppt）；请用 Word 或 WPS 打开，另存为 .docx 后再读",
    en: "This is an old Office or WPS format (.doc, .wps, .xls, .ppt); open it in Word or WPS and save it as .docx",
  },
  xlsx: {
    zh: "这是 Excel 工作簿，不是答复；要读其中的文字，请复制单元格后粘贴",
    en: "This is an Excel workbook, not a letter; to read text in it, copy the cells and paste them",
  },
  pptx: {
    zh: "这是演示文稿，不是答复；请把文字复制后粘贴",
    en: "This is a presentation, not a letter; copy its text and paste it",
  },
  opendocument: {
    zh: "这是 OpenDocument 格式（.odt、.ods）；请用 LibreOffice 或 WPS 打开，另存为 .docx 后再读",
    en: "This is an OpenDocument file (.odt, .ods); open it in LibreOffice or WPS and save it as .docx",
  },
  ofd: {
    zh: "这是 OFD 版式文件；请用 OFD 阅读器打开，复制文字后粘贴，或导出为带文字的 PDF 再读",
    en: "This is an OFD document; open it in an OFD reader and copy its text, or export it as a PDF with text",
  },
  rtf: {
    zh: "这是 RTF 格式；请用 Word 或 WPS 打开，另存为 .docx 后再读",
    en: "This is an RTF document; open it in Word or WPS and save it as .docx",
  },
  image: {
    zh: "这是图片，没有可读的文字；请先做文字识别（OCR），再粘贴识别出的文字",
    en: "This is a picture without readable text; run text recognition (OCR) first, then paste the text",
  },
  archive: {
    zh: "这是压缩包；请先解压，再选择里面的文件",
    en: "This is an archive; unpack it first, then choose the files in it",
  },
  mht: {
    zh: "这是单文件网页（.mht）或邮件；请用浏览器打开，另存为 .html，或复制正文后粘贴",
    en: "This is a single-file web page (.mht) or a mail; open it in a browser and save it as .html, or copy the text and paste it",
  },
} as const satisfies Record<string, Record<Language, string>>;

export type ImportProblemCode = keyof typeof sentences;

/** The sentence for a refused file; `file` is the name as the user knows it. */
export function importSentence(language: Language, code: ImportProblemCode, file: string): string {
  return language === "zh" ? `${file}：${sentences[code].zh}。` : `${file}: ${sentences[code].en}.`;
}
