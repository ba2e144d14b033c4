import { useMedia } from '../look/useMedia';

/** Whether there is no room for a matrix of all stakeholders; on paper there is. */
export function useNarrow(): boolean {
  return useMedia('screen and (max-width: 60rem)');
}
