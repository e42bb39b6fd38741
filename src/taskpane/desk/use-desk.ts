import { useEffect, useReducer, useState } from "react";
import { deskAfter } from "./desk";
import { keepDesk, keptDesk } from "./keep-desk";

const pause = 250;

/** The desk, kept in this browser until its letters are written. */
export function useDesk() {
  const [desk, act] = useReducer(deskAfter, null, keptDesk);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const keep = () => setKept(keepDesk(desk));
    const timer = setTimeout(keep, pause);
    // Closing the pane doesn't wait for the pause.
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keep);
    };
  }, [desk]);
  return { desk, act, kept };
}
