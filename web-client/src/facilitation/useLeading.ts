import { useEffect } from 'react';
import { useAtelier, useRoom } from '../atelier/hooks';
import { spotOf, usePage } from './spot';

/** While this window leads, tells where it is. */
export function useLeading(): void {
  const { facilitation } = useAtelier();
  const { leading } = useRoom();
  const page = usePage();
  useEffect(() => {
    if (!leading) return undefined;
    const tell = () => {
      const spot = spotOf(page, facilitation.board.view);
      if (spot) facilitation.lead(spot);
    };
    tell();
    return facilitation.board.follow(tell);
  }, [facilitation, leading, page]);
}
