import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { decoded } from './decoded';

const BEGINS = '#item=';

/** How long a page may take to show the item that an address is about. */
const PATIENCE_MS = 3_000;

/** The address of an item on a page, within its atelier: `process?view=steps#item=st-1`. */
export function itemAddress(page: string, id: string): string {
  return `${page}${BEGINS}${encodeURIComponent(id)}`;
}

/** The item that the address is about, if any; `key` is another one each time that somebody goes there. */
export function useArrived(): { readonly id: string | undefined; readonly key: string } {
  const { hash, key } = useLocation();
  return { id: hash.startsWith(BEGINS) ? decoded(hash.slice(BEGINS.length)) : undefined, key };
}

/** Brings the focus to the item that the address is about, as soon as the page shows it with `data-item`; else to its heading. */
export function useArrival(): void {
  const { id, key } = useArrived();
  useEffect(() => (id === undefined ? undefined : focusOnceThere(id)), [id, key]);
}

function focusOnceThere(id: string): () => void {
  const observer = new MutationObserver(() => {
    if (found()) stop();
  });
  const found = () => {
    const element = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
    if (element) focusOn(element);
    return element !== null;
  };
  const patience = setTimeout(() => {
    stop();
    const main = document.querySelector('main');
    const heading = main?.querySelector('h1');
    if (heading && !main?.contains(document.activeElement)) focusOn(heading);
  }, PATIENCE_MS);
  // A dialog that closes gives the focus back first.
  const frame = requestAnimationFrame(() => {
    if (found()) stop();
    else observer.observe(document.body, { childList: true, subtree: true });
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(patience);
    observer.disconnect();
  };
  return stop;
}

function focusOn(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  element.classList.add('wa-arrived');
  element.addEventListener('blur', () => element.classList.remove('wa-arrived'), { once: true });
}
