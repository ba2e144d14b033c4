import type { Figure } from '../contract/resource';

/** How what is offered compares to what is asked, in quarter hours. */
export type Gap =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'noOffer'; readonly asked: number }
  | {
    readonly kind: 'enough' | 'short' | 'more';
    readonly asked: number;
    readonly offered: number;
    readonly difference: number;
    /** Part of the offer has unknown hours, so there may be more. */
    readonly uncertain: boolean;
  };

/** An offer of which no hours are known is unknown, and so is that of who has no rows: they may not have filled in theirs yet. */
export function gapBetween(asked: number | undefined, offer: Figure | undefined): Gap {
  if (asked === undefined) return { kind: 'notAsked' };
  if (offer?.sum === undefined) return { kind: 'noOffer', asked };
  const { sum: offered, unknown } = offer;
  const kind = offered === asked ? 'enough' : offered < asked ? 'short' : 'more';
  return { kind, asked, offered, difference: Math.abs(offered - asked), uncertain: unknown > 0 };
}
