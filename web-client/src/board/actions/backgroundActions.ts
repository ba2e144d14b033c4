import type { Outcome } from '../../atelier/outcome';
import type { BackgroundImage, Bounds } from '../../contract/board';
import type { ActionDesk } from './ActionDesk';

/** How an image is to lie under the board. */
export interface BackgroundWish {
  readonly image: BackgroundImage;
  readonly bounds: Bounds;
  readonly alternative: string;
  /** Empty when nobody need be named. */
  readonly source: string;
  /** Percent. */
  readonly opacity: number;
}

/** Everything that can be done with the image under a board. */
export function backgroundActions(desk: ActionDesk) {
  return {
    /** Lays an image under the board, or otherwise than it lies; who asks shows a refusal. */
    async layBackground({ source, alternative, ...wish }: BackgroundWish): Promise<Outcome | undefined> {
      const named = source.trim() === '' ? {} : { source: source.trim() };
      const lay = { type: 'LayBackground', boardId: desk.boardId, ...wish, alternative: alternative.trim(), ...named } as const;
      return (await desk.send([lay], { quiet: true }))[0];
    },

    /** Takes the image away. */
    removeBackground() {
      return desk.send([{ type: 'RemoveBackground', boardId: desk.boardId }]);
    },
  };
}
