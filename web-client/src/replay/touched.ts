import { SETTLES_MS, type Sought } from '../features/happened';
import type { Recall } from '../features/Past';

/** How much of its surroundings is seen with it, in pixels. */
const MARGIN = 24;

/** On what shows what happened. */
const MARK = 'data-happened';

/**
 * Where in a page something is: the first of the items which is shown there, of what is shown in parts the one
 * with the field that changed (`data-fields`), and in that the part that the event tells of: of all figures one. What has no place of its own, as a seat or what somebody gave in
 * silence, is where that is which it names: its table, its round.
 */
export function touchedIn(page: HTMLElement, items: Sought, recall: Recall, detail?: readonly string[]): HTMLElement | undefined {
  const all = [...page.querySelectorAll<HTMLElement>('[data-item]')];
  for (const [, id, fields] of items) {
    const own = placeOf(all.filter(({ dataset }) => dataset.item === id), Object.keys(fields ?? {}));
    if (own) return partOf(own, detail) ?? own;
  }
  const named = new Set<unknown>(items.flatMap(([kind, id]) => Object.values(recall(kind, id) ?? {})));
  // the last is the innermost: of a position not the decision but its round
  return all.findLast(({ dataset }) => named.has(dataset.item));
}

function partOf(place: HTMLElement, detail: readonly string[] | undefined): HTMLElement | undefined {
  const name = detail?.join(' ');
  return name === undefined ? undefined : [...place.querySelectorAll<HTMLElement>('[data-item]')].find(({ dataset }) => dataset.item === name);
}

function placeOf(places: readonly HTMLElement[], changed: readonly string[]): HTMLElement | undefined {
  const part = places.find(({ dataset }) => dataset.fields?.split(' ').some((field) => changed.includes(field)));
  return part ?? places.findLast(({ dataset }) => dataset.fields === undefined) ?? places[0];
}

/**
 * Scrolls a page no further than is needed to show something above the fold; only that page: the controls and the focus stay. What of the
 * page is under the fold is room at its end, or its last part could not come above it.
 */
export function bringIntoView(element: Element, page: HTMLElement): void {
  const { top, bottom } = page.getBoundingClientRect();
  const fold = page.closest('main')?.getBoundingClientRect().bottom ?? innerHeight;
  page.style.setProperty('--wa-under-fold', `${fold > top ? Math.max(0, bottom - fold) : 0}px`);
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

/** Brings items into view and marks them, also when what shows them comes a little later; until it ends, which is answered. */
export function keepInView(page: HTMLElement, items: Sought, recall: Recall, detail?: readonly string[]): () => void {
  let marked: HTMLElement | undefined;
  const mark = (touched: HTMLElement | undefined) => {
    marked?.removeAttribute(MARK);
    touched?.setAttribute(MARK, '');
    marked = touched;
  };
  const bring = () => {
    const touched = touchedIn(page, items, recall, detail);
    if (touched !== marked) mark(touched);
    if (touched) bringIntoView(touched, page);
  };
  bring();
  const late = new MutationObserver(bring);
  late.observe(page, { childList: true, subtree: true });
  const timer = setTimeout(() => late.disconnect(), SETTLES_MS);
  return () => {
    clearTimeout(timer);
    late.disconnect();
    mark(undefined);
  };
}
