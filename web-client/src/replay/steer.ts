import { jumpsOf, type Chapter } from './chapters/chapters';
import { nextMark, type Mark } from './moments';
import type { PlayerView, ReplayPlayer } from './replayPlayer';

/** What there is to jump to on the line. */
export interface Places {
  readonly marks: readonly Mark[];
  readonly chapters: readonly Chapter[];
}

/** What the keys do on the line; tells whether it was one of them. */
export function steer({ key, shiftKey }: { key: string; shiftKey: boolean }, player: ReplayPlayer, view: PlayerView, places: Places): boolean {
  const to = (all: readonly { readonly revision: number }[], direction: 1 | -1) =>
    void player.seek(nextMark(all, view.wanted, direction)?.revision ?? view.wanted);
  const move = (direction: 1 | -1) => {
    if (shiftKey) to(jumpsOf(places.chapters), direction);
    else void player.step(direction);
  };
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      move(1);
      return true;
    case 'ArrowLeft':
    case 'ArrowDown':
      move(-1);
      return true;
    case 'PageUp':
      to(places.marks, -1);
      return true;
    case 'PageDown':
      to(places.marks, 1);
      return true;
    case 'Home':
      void player.seek(0);
      return true;
    case 'End':
      void player.seek(view.head);
      return true;
    case ' ':
      if (view.playing) player.pause();
      else player.play();
      return true;
    default:
      return false;
  }
}
