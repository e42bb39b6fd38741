/**
 * Hands the keyboard back to whom the starting grid takes it from, until somebody goes into `grid` by hand.
 *
 * Univer focuses its cell editor once its workbook is drawn, seconds after the pane is ready: what was being pasted into the
 * pane would land in a cell. The editor stands outside `grid`, and is told by Univer's mark of a component.
 */
export function leaveFocus(grid: HTMLElement): () => void {
  const going = new AbortController();
  const stop = (): void => going.abort();
  const options = { capture: true, signal: going.signal };
  const ofGrid = (element: Element): boolean => grid.contains(element) || element.closest("[data-u-comp]") !== null;
  let tabbing = false;
  document.addEventListener("focusin", ({ target, relatedTarget }) => {
    if (!(target instanceof Element) || !ofGrid(target)) return;
    if (tabbing) stop();
    else if (relatedTarget instanceof HTMLElement && !ofGrid(relatedTarget)) relatedTarget.focus({ preventScroll: true });
  }, options);
  grid.addEventListener("pointerdown", stop, options);
  // the key moves the focus before what waits here runs
  document.addEventListener("keydown", ({ key }) => {
    tabbing = key === "Tab";
    setTimeout(() => { tabbing = false; });
  }, options);
  return stop;
}
