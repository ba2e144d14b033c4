/** Runs work once at the next frame; in a hidden page, where no frames come, a little later. */
export type Schedule = (work: () => void) => void;

const HIDDEN_PAGE_MS = 250;

/** The browser's own frames. */
export const atNextFrame: Schedule = (work) => {
  if (typeof requestAnimationFrame === 'function' && typeof document !== 'undefined' && !document.hidden) {
    requestAnimationFrame(work);
  } else {
    setTimeout(work, HIDDEN_PAGE_MS);
  }
};

/** The next task of the page, before which it may draw and answer. A message, not a timer: browsers make nested timers wait at least 4 ms. */
export const atNextTask: Schedule = (work) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    work();
  };
  channel.port2.postMessage(null);
};
