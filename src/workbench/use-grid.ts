import { useEffect, useRef, useState } from "react";
import type { GridHost } from "../hosts/grid/grid-host";
import { gridControlWords } from "../wording/grid-controls";
import type { Language } from "../wording/language";
import { workbenchWords } from "../wording/pane-workbench";
import { leaveFocus } from "./leave-focus";

interface Grid {
  readonly host: GridHost | null;
  readonly failed: boolean;
}

/** The embedded grid in `container`, loaded after the pane is there: it is thirty times as large. */
export function useGrid(container: React.RefObject<HTMLDivElement | null>, language: Language, dark: boolean): Grid {
  const [grid, setGrid] = useState<Grid>({ host: null, failed: false });
  const look = useRef({ language, dark });

  useEffect(() => {
    let made: GridHost | null = null;
    let here = true;
    const giveUp = container.current && leaveFocus(container.current);
    const { language: first, dark: darkFirst } = look.current;
    const words = workbenchWords[first];
    import(/* webpackChunkName: "grid" */ "../hosts/grid/grid-host").then(
      ({ GridHost: Host }) => {
        if (!here || !container.current) return;
        made = new Host(container.current, { language: first, dark: darkFirst }, { workbook: words.workbookName, sheet: words.blankSheet, controls: gridControlWords });
        setGrid({ host: made, failed: false });
      },
      (error: unknown) => {
        reportError(error);
        setGrid({ host: null, failed: true });
      },
    );
    return () => {
      here = false;
      giveUp?.();
      made?.dispose();
    };
  }, [container]);

  useEffect(() => {
    look.current = { language, dark };
    grid.host?.look({ language, dark });
  }, [grid.host, language, dark]);
  return grid;
}
