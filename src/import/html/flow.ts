/** Lines of text as they are put together: white space collapsed as a browser does, unless it is to be kept. */
export class Flow {
  readonly lines: string[] = [];
  /** True for a table cell that holds a table of its own: the outer table is there for the layout. */
  holdsTable = false;
  /** The line so far, in pieces: joined once, or a page of single characters would take for ever. */
  private pieces: string[] = [];
  private wantsNoSpace = true;

  text(text: string, keepSpace: boolean): void {
    if (keepSpace) {
      const [first = "", ...more] = text.split(/\r\n|\n|\r/);
      this.append(first);
      for (const next of more) {
        this.breakLine();
        this.append(next);
      }
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, " ");
    this.append(this.wantsNoSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
  }

  /** Ends the line, if there is anything on it. */
  breakLine(): void {
    const line = this.pieces.join("");
    this.pieces = [];
    this.wantsNoSpace = true;
    if (/\S/.test(line)) this.lines.push(line.endsWith(" ") ? line.slice(0, -1) : line);
  }

  add(lines: readonly string[]): void {
    this.breakLine();
    for (const line of lines) this.lines.push(line);
  }

  private append(piece: string): void {
    if (piece === "") return;
    this.pieces.push(piece);
    this.wantsNoSpace = piece.endsWith(" ");
  }
}
