import { useMemo } from 'react';
import { useItem, useItems, useMe } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { OwnPlace, PlacingSubject } from '../contract/placing';

/** The rounds in which people place something in silence. */
export interface Placing {
  /** The round that runs now. */
  readonly running: Item<'placing'> | undefined;
  /** The last one that was shown. */
  readonly shown: Item<'placing'> | undefined;
  /** What I placed in the round that runs, by what was placed. */
  readonly mine: ReadonlyMap<string, OwnPlace>;
}

export function usePlacing(subject: PlacingSubject): Placing {
  const rounds = useItems('placing');
  const { participantId } = useMe();
  const own = useMemo(() => rounds.filter((round) => round.subject === subject), [rounds, subject]);
  const running = own.find(({ state }) => state === 'PLACING');
  const sheet = useItem('placeSheet', running && `${running.id}:${participantId}`);
  const mine = useMemo(() => new Map(sheet?.places.map((place) => [place.item, place])), [sheet]);
  const shown = own
    .filter(({ state }) => state === 'SHOWN')
    .toSorted((one, other) => (other.shownAt ?? '').localeCompare(one.shownAt ?? ''))[0];
  return { running, shown, mine };
}
