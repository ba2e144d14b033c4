import { useSyncExternalStore } from 'react';
import { useBoard } from '../BoardContext';

/** Who else is writing on a note, or holds it; renders again only when that changes for this one. */
export function useOthersOn(noteId: string): { typing: string | undefined; holder: string | undefined } {
  const { others } = useBoard();
  const typing = useSyncExternalStore(others.follow, () => others.typingOn(noteId));
  const holder = useSyncExternalStore(others.follow, () => others.holderOf(noteId));
  return { typing, holder };
}
