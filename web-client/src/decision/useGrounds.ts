import { useMemo } from 'react';
import { useAtelier, useItems } from '../atelier/hooks';
import type { Ground } from '../contract/decision';
import { candidates, groundView, type GroundKind, type GroundView, type GroundWords } from './grounds';
import { useTexts } from './texts';

/** The grounds of a decision as they are now. */
export function useGrounds(grounds: readonly Ground[]): GroundView[] {
  const { store } = useAtelier();
  const words = useGroundWords();
  const notes = useItems('note');
  const decisions = useItems('decision');
  return useMemo(
    () => grounds.map((ground) => groundView(store, ground, words)),
    // the items are read from the store: they are listed so that it is read again when they change
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [store, words, grounds, notes, decisions],
  );
}

/** What can be chosen as a ground. */
export function useCandidates(kind: GroundKind): GroundView[] {
  const { store } = useAtelier();
  const words = useGroundWords();
  const items = useItems(kind);
  return useMemo(
    () => candidates(store, kind, words),
    // as above
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [store, words, kind, items],
  );
}

function useGroundWords(): GroundWords {
  const t = useTexts();
  return useMemo(() => ({
    voteOn: (board) => t('ground.voteOn', { board }),
    scanOf: (neighbourhood) => t('ground.scanOf', { neighbourhood }),
    resources: () => t('ground.resources'),
  }), [t]);
}
