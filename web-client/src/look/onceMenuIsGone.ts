/** Frames after a menu is gone in which it gives the focus back to the button that it was opened with. */
const GIVING_BACK = 2;

/** Does something once the menu that is open now is gone and has given the focus back; returns how to call it off. */
export function onceMenuIsGone(work: () => void): () => void {
  const menu = document.querySelector('[role="menu"]');
  let frame = 0;
  const wait = (frames: number) => {
    frame = requestAnimationFrame(() => {
      if (menu?.isConnected) wait(GIVING_BACK);
      else if (frames > 0) wait(frames - 1);
      else work();
    });
  };
  wait(GIVING_BACK);
  return () => cancelAnimationFrame(frame);
}
