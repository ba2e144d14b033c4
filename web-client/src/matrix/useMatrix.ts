import { useMemo } from 'react';
import { useItem, useItems, useMe } from '../atelier/hooks';
import type { Item } from '../contract/items';

/** A round of which everybody sees the results. */
export type ShownRound = Item<'scoringRound'> & Required<Pick<Item<'scoringRound'>, 'results'>>;

/** A matrix with all that belongs to it. */
export interface WholeMatrix {
  readonly matrix: Item<'matrix'>;
  readonly options: readonly Item<'matrixOption'>[];
  readonly criteria: readonly Item<'matrixCriterion'>[];
  /** The round in which people score now. */
  readonly running: Item<'scoringRound'> | undefined;
  /** The rounds that were shown, the last one first. */
  readonly shown: readonly ShownRound[];
}

export function useMatrix(id: string | undefined): WholeMatrix | undefined {
  const matrix = useItem('matrix', id);
  const options = useItems('matrixOption');
  const criteria = useItems('matrixCriterion');
  const rounds = useItems('scoringRound');
  return useMemo(() => {
    if (!matrix) return undefined;
    const own = rounds.filter((round) => round.matrix === matrix.id);
    return {
      matrix,
      options: options.filter((option) => option.matrix === matrix.id),
      criteria: criteria.filter((criterion) => criterion.matrix === matrix.id),
      running: own.find(({ state }) => state === 'SCORING'),
      shown: own.filter(isShown).sort((one, other) => other.number - one.number),
    };
  }, [matrix, options, criteria, rounds]);
}

/** What I gave in a round. */
export function useMySheet(round: string | undefined): Item<'scoreSheet'> | undefined {
  const { participantId } = useMe();
  return useItem('scoreSheet', round && `${round}:${participantId}`);
}

function isShown(round: Item<'scoringRound'>): round is ShownRound {
  return round.results !== undefined;
}
