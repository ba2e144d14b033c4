import { RINGS, type Ring, type RingAnalysis, type RingItem } from '../contract/ring';

/** A party with its place in the rings, as far as that is known. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly places: RingItem;
}

/** The ring of a party in an analysis; undefined while it is not known. */
export function ringOf({ places }: Pick<Party, 'places'>, analysis: RingAnalysis): Ring | undefined {
  switch (analysis) {
    case 'ACTUAL': return places.actual;
    case 'WISHED': return places.wished;
    case 'DESIRED': return places.desired;
  }
}

/** A party that should be closer or further away, or that wants something else itself than is desired. */
export type Gap =
  | { readonly kind: 'closer' | 'further'; readonly party: Party; readonly from: Ring; readonly to: Ring; readonly rings: number }
  | { readonly kind: 'otherWish'; readonly party: Party; readonly wished: Ring; readonly desired: Ring };

/** The gaps, the widest between now and desired first; of what is not known nothing is said. */
export function gapsOf(parties: readonly Party[]): readonly Gap[] {
  return [...moves(parties), ...wishes(parties)];
}

function moves(parties: readonly Party[]): Gap[] {
  return parties
    .flatMap((party) => {
      const { actual: from, desired: to } = party.places;
      if (from === undefined || to === undefined || from === to) return [];
      const inwards = RINGS.indexOf(from) - RINGS.indexOf(to);
      return [{ kind: inwards > 0 ? 'closer' : 'further', party, from, to, rings: Math.abs(inwards) } as const];
    })
    .sort((one, other) => other.rings - one.rings);
}

function wishes(parties: readonly Party[]): Gap[] {
  return parties.flatMap((party) => {
    const { wished, desired } = party.places;
    return wished === undefined || desired === undefined || wished === desired ? [] : [{ kind: 'otherWish', party, wished, desired } as const];
  });
}
