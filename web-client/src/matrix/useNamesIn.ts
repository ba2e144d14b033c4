import { useCallback } from 'react';
import type { WholeMatrix } from './useMatrix';

interface Named {
  readonly option: string;
  readonly criterion: string;
}

/** Names what a cell is about. */
export function useNamesIn({ options, criteria }: WholeMatrix): (cell: Named) => Named {
  return useCallback((cell) => ({
    option: options.find(({ id }) => id === cell.option)?.text ?? '',
    criterion: criteria.find(({ id }) => id === cell.criterion)?.name ?? '',
  }), [options, criteria]);
}
