import { CARD } from './useMove';

/** Attribute by which what stands for a half-day is found under a finger. */
export const HALF_DAY = 'data-half-day';

/** Where an item would be put: beside another one, or on a half-day of which no items are in sight. */
export interface Spot {
  readonly halfDayId: string;
  readonly beside?: { readonly at: string; readonly after: boolean };
}

/** Where an item would be put that is let go of there; nothing when that is on no half-day. */
export function spotAt(x: number, y: number): Spot | undefined {
  const day = document.elementFromPoint(x, y)?.closest<HTMLElement>(`[${HALF_DAY}]`);
  const halfDayId = day?.getAttribute(HALF_DAY);
  if (!day || !halfDayId) return undefined;
  const cards = [...day.querySelectorAll<HTMLElement>(`[${CARD}]`)];
  const below = cards.find((card) => y < middleOf(card));
  const at = (below ?? cards.at(-1))?.getAttribute(CARD);
  return { halfDayId, ...(at && { beside: { at, after: below === undefined } }) };
}

export function isSameSpot(one: Spot | undefined, other: Spot | undefined): boolean {
  return one?.halfDayId === other?.halfDayId && one?.beside?.at === other?.beside?.at && one?.beside?.after === other?.beside?.after;
}

function middleOf(element: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}
