/** What the browser tells about the page and the network. */
export interface BrowserSignals {
  /** The page is looked at again. */
  readonly seen: () => void;
  readonly online: () => void;
  readonly offline: () => void;
}

/** Listens to the browser; returns how to stop. */
export function onBrowserSignals({ seen, online, offline }: BrowserSignals): () => void {
  const onVisible = () => {
    if (!document.hidden) seen();
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
  };
}

/** Whether the browser knows that there is no network. */
export function isOffline(): boolean {
  return navigator.onLine === false;
}
