import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { LetterReading } from "../../engine";
import type { Aspect } from "../../letter/letter";
import { useWords } from "../shell/words";
import { aspectColor } from "./aspect-color";
import type { Block, Mark, ShownLetter } from "./blocks";
import { longestLine } from "./endless-line";
import { saidOf } from "./said-of";

const useStyles = makeStyles({
  letter: { lineHeight: "1.75", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere", outlineStyle: "none", textSpacingTrim: "space-all" },
  // Paragraphs off screen cost neither layout nor paint; find-in-page and screen readers still see them.
  block: { contentVisibility: "auto", containIntrinsicSize: "auto 72px", padding: "2px 0 2px 10px", marginBottom: "6px", borderLeft: "3px solid transparent", whiteSpace: "pre-wrap" },
  outside: { color: tokens.colorNeutralForeground3 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  table: { fontFamily: tokens.fontFamilyBase, overflowX: "auto", tabSize: "12" },
  endless: { lineBreak: "anywhere" },
  found: { backgroundColor: tokens.colorNeutralBackground1Hover },
  marker: { fontWeight: tokens.fontWeightSemibold },
  mark: { borderRadius: "3px", padding: "1px 2px", margin: "0 -1px", cursor: "pointer", scrollMarginBlock: "72px", boxDecorationBreak: "clone", borderBottom: "1px solid", "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  metric: { backgroundColor: "var(--ledgerFigure)", borderBottomColor: "var(--ledgerFigureLine)" },
  target: { backgroundColor: "var(--ledgerTarget)", borderBottomColor: "var(--ledgerTargetLine)" },
  doubtful: { borderBottomStyle: "dashed", borderBottomWidth: "2px" },
  dismissed: { borderBottomStyle: "dotted", borderBottomColor: tokens.colorNeutralStroke1, color: tokens.colorNeutralForeground3 },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "0px" },
  hidden: { borderBottomColor: "transparent", cursor: "text", padding: 0, margin: 0 },
});

interface Props {
  readonly reading: LetterReading;
  readonly shown: ShownLetter;
  readonly showDismissed: boolean;
  /** Index of the mark whose card is open; null when none is. */
  readonly chosen: number | null;
  /** Block to bring into view. */
  readonly reveal: number | null;
  readonly onChoose: (mark: number | null) => void;
}

/** The letter as read: aspects along the edge, numbers to be clicked or walked with the arrow keys. */
export function LetterView({ reading, shown, showDismissed, chosen, reveal, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const shows = (mark: Mark) => showDismissed || mark.kind === "metric";
  const first = shown.marks.findIndex(shows);
  const current = chosen ?? first;

  useEffect(() => {
    const element = chosen === null ? null : root.current?.querySelector<HTMLElement>(`[data-mark="${chosen}"]`);
    element?.scrollIntoView({ block: "nearest", behavior: "auto" });
  }, [chosen]);
  useEffect(() => {
    if (reveal !== null) root.current?.querySelector(`[data-block="${reveal}"]`)?.scrollIntoView({ block: "center" });
  }, [reveal]);

  const markAt = (target: EventTarget): number | null => {
    const place = (target as Element).closest<HTMLElement>("[data-mark]")?.dataset.mark;
    return place === undefined || !shows(shown.marks[Number(place)]!) ? null : Number(place);
  };
  const click = ({ target }: MouseEvent) => {
    const mark = markAt(target);
    if (mark !== null) onChoose(mark);
  };
  const key = (event: KeyboardEvent) => {
    const at = markAt(event.target);
    if (at === null) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      let to = at + step;
      while (shown.marks[to] && !shows(shown.marks[to]!)) to += step;
      if (!shown.marks[to]) return;
      event.preventDefault();
      root.current?.querySelector<HTMLElement>(`[data-mark="${to}"]`)?.focus();
      if (chosen !== null) onChoose(to);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(at);
    } else if (event.key === "Escape" && chosen !== null) {
      event.stopPropagation();
      onChoose(null);
    }
  };

  return (
    <div ref={root} role="group" className={styles.letter} aria-label={words.pane.letter} aria-description={words.pane.letterHelp} onClick={click} onKeyDown={key}>
      {shown.blocks.map((block, i) => (
        <Paragraph
          key={block.start} block={block} index={i} reading={reading} marks={shown.marks} showDismissed={showDismissed}
          chosen={chosen !== null && holds(block, shown.marks[chosen]) ? chosen : -1}
          current={holds(block, shown.marks[current]) ? current : -1} found={reveal === i}
        />
      ))}
    </div>
  );
}

const holds = (block: Block, mark: Mark | undefined): boolean => mark !== undefined && mark.start >= block.start && mark.start <= block.end;

interface ParagraphProps {
  readonly block: Block;
  readonly index: number;
  readonly reading: LetterReading;
  readonly marks: readonly Mark[];
  readonly showDismissed: boolean;
  readonly chosen: number;
  readonly current: number;
  readonly found: boolean;
}

const Paragraph = memo(function Paragraph({ block, index, reading, marks, showDismissed, chosen, current, found }: ParagraphProps) {
  const styles = useStyles();
  const words = useWords();
  const color = (aspect: Aspect | null) => (aspect && aspect !== "other" ? aspectColor(aspect) : "transparent");
  return (
    <div
      data-block={index} style={{ borderLeftColor: block.heading ? "transparent" : color(block.aspect), marginLeft: block.level > 2 ? "8px" : undefined }}
      className={mergeClasses(styles.block, block.furniture && styles.outside, block.heading && styles.heading, block.table && styles.table, block.end - block.start > longestLine && styles.endless, found && styles.found)}
    >
      {block.pieces.map((piece, i) => {
        if (piece.kind === "text") return piece.text;
        if (piece.kind === "marker") return <span key={i} className={styles.marker} style={{ color: piece.aspect === "other" ? undefined : aspectColor(piece.aspect) }}>{piece.text}</span>;
        const mark = marks[piece.mark]!;
        if (mark.kind === "dismissed" && !showDismissed) return <span key={i} data-mark={piece.mark}>{piece.text}</span>;
        const metric = mark.kind === "metric" ? reading.metrics[mark.index] : undefined;
        return (
          <span
            key={i} role="button" data-mark={piece.mark} tabIndex={piece.mark === current ? 0 : -1} aria-label={saidOf(reading, mark, piece.text, words)}
            aria-pressed={piece.mark === chosen}
            className={mergeClasses(
              styles.mark, metric ? (metric.status === "target" ? styles.target : styles.metric) : styles.dismissed,
              metric && metric.certainty < 0.6 && styles.doubtful, piece.mark === chosen && styles.chosen,
            )}
          >{piece.text}</span>
        );
      })}
    </div>
  );
});
