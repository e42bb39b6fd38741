/**
 * Puts text where the selection is, as a paste does: the caret stands behind it, the browser's own undo takes it back, and one
 * input event follows. Chromium's command for plain text lays the box out anew for each line (2000 lines hold it up for four
 * seconds); the one for markup takes all lines at once.
 */
export function insertIntoBox(box: HTMLTextAreaElement, text: string): void {
  // As boxes keep the ends of lines
  const plain = text.replace(/\r\n?/g, "\n");
  const { selectionStart, selectionEnd, value } = box;
  const wanted = value.slice(0, selectionStart) + plain + value.slice(selectionEnd);
  document.execCommand("insertHTML", false, plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  if (box.value !== wanted) {
    // A browser without the command, or a character that markup can't hold
    box.setRangeText(wanted, 0, box.value.length);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const caret = selectionStart + plain.length;
  box.setSelectionRange(caret, caret);
}
