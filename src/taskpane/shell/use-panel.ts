import { useEffect, useId, useRef, useState } from "react";

/**
 * A panel that opens under its button: `first` (a selector) takes the focus when it opens, unless what is in it comes later and
 * takes it itself; a press outside closes it, and `close` gives the focus back to the button.
 */
export function usePanel(first?: string) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: PointerEvent) => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", outside);
    if (first !== undefined) place.current?.querySelector<HTMLElement>(first)?.focus();
    return () => removeEventListener("pointerdown", outside);
  }, [open, first]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return { open, setOpen, close, place, button, id };
}
