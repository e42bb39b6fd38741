import { useDeferredValue, useEffect, useState } from "react";
import { activePaper, type Desk } from "./desk";

/** Characters; what is shorter is read within the frame of the key that changed it. */
const short = 20_000;
/** Milliseconds without a key. */
const pause = 200;

/**
 * The desk as it is read and shown: a moment behind the one being typed at. A long letter is read when typing pauses, and a pause that
 * ends early takes the reading along with it.
 *
 * Not in a worker: reading 20 KB takes 3 to 6 ms here and the longest letter allowed (400,000 characters) 60 to 80; copying its reading
 * between threads takes 20 of these again, and a worker would load the engine a second time.
 */
export function useReadDesk(desk: Desk): Desk {
  const [settled, setSettled] = useState(desk);
  const typing = settled.active === desk.active && activePaper(settled).text !== activePaper(desk).text && activePaper(desk).text.length > short;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(desk), typing ? pause : 0);
    return () => clearTimeout(timer);
  }, [desk, typing]);
  return useDeferredValue(typing ? settled : desk);
}
