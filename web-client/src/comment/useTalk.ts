import { useMemo } from 'react';
import { useAbout } from '../atelier/hooks';
import { REACTIONS, type Reaction } from '../contract/comment';

/** How much was said of a note. */
export interface Talk {
  readonly comments: number;
  readonly reactions: number;
  /** The reactions that there are, each with how many gave it, in the order of the kinds. */
  readonly counts: readonly (readonly [Reaction, number])[];
}

/** How much was said of a note; renders again only when something is said of that note. */
export function useTalk(noteId: string): Talk {
  const comments = useAbout('comment', noteId);
  const reactions = useAbout('reaction', noteId);
  return useMemo(
    () => ({
      comments: comments.filter(({ removed }) => !removed).length,
      reactions: reactions.length,
      counts: REACTIONS.flatMap((kind) => {
        const count = reactions.filter(({ reaction }) => reaction === kind).length;
        return count > 0 ? [[kind, count] as const] : [];
      }),
    }),
    [comments, reactions],
  );
}
