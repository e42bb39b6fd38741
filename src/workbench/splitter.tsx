import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const useStyles = makeStyles({
  splitter: {
    width: "6px", flexShrink: 0, cursor: "col-resize", touchAction: "none", backgroundColor: tokens.colorNeutralBackground1, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { backgroundColor: tokens.colorBrandBackground2, outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (max-width: 760px)": { display: "none" },
  },
});

export const narrowest = 320;
export const widest = 760;
const keyStep = 16;

interface Props {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between pane and grid; dragged, or moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: Props) {
  const styles = useStyles();
  const set = (wanted: number) => onWidth(Math.max(narrowest, Math.min(widest, Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(event.clientX - event.currentTarget.parentElement!.getBoundingClientRect().left);
  };
  const key = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width - keyStep, ArrowRight: width + keyStep, Home: narrowest, End: widest }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  };
  return (
    <div
      className={styles.splitter} role="separator" aria-orientation="vertical" aria-label={label} aria-valuenow={width} aria-valuemin={narrowest} aria-valuemax={widest} tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={drag} onKeyDown={key}
    />
  );
}
