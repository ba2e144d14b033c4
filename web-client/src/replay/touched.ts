import type { LiveEvent } from '../contract/live';

/** How much of its surroundings is seen with it, in pixels. */
const MARGIN = 24;

/** Where in a page an event happened: the first of the items that it changed which is shown there. */
export function touchedIn(page: HTMLElement, event: LiveEvent): Element | undefined {
  const shown = new Map([...page.querySelectorAll<HTMLElement>('[data-item]')].map((each) => [each.dataset.item, each]));
  return event.c.map(([, id]) => shown.get(id)).find((each) => each !== undefined);
}

/** Scrolls a page no further than is needed to show something above the fold; only that page: the controls and the focus stay. */
export function bringIntoView(element: Element, page: HTMLElement): void {
  const { top, bottom } = page.getBoundingClientRect();
  const fold = page.closest('main')?.getBoundingClientRect().bottom ?? innerHeight;
  page.scrollTop += scrollBetween(element.getBoundingClientRect(), { top, bottom: Math.min(bottom, fold) });
}

/** How far a page is scrolled to show what stands there. */
export function scrollBetween(shown: Pick<DOMRect, 'top' | 'bottom'>, page: Pick<DOMRect, 'top' | 'bottom'>): number {
  const above = shown.top - MARGIN - page.top;
  const below = shown.bottom + MARGIN - page.bottom;
  if (above < 0) return above;
  // the beginning of what is higher than the page
  return below > 0 ? Math.min(below, above) : 0;
}

/** So long after it happened, what shows it is still on its way: a view that was opened for it, an item that is new. */
const SETTLES_MS = 1_000;

/** Brings into view where an event happened, also when what shows it comes a little later; until it ends, which is answered. */
export function keepInView(page: HTMLElement, event: LiveEvent): () => void {
  const bring = () => {
    const touched = touchedIn(page, event);
    if (touched) bringIntoView(touched, page);
  };
  bring();
  const late = new MutationObserver(bring);
  late.observe(page, { childList: true, subtree: true });
  const timer = setTimeout(() => late.disconnect(), SETTLES_MS);
  return () => {
    clearTimeout(timer);
    late.disconnect();
  };
}
