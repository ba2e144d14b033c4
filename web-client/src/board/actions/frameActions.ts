import type { Bounds } from '../../contract/board';
import type { ActionDesk } from './ActionDesk';

const SMALLEST = 40;

/** Everything that can be done with frames. */
export function frameActions(desk: ActionDesk) {
  return {
    /** Draws a frame. */
    drawFrame(title: string, bounds: Bounds) {
      const frameId = desk.newId();
      return desk.send([
        { type: 'DrawFrame', frameId, boardId: desk.boardId, title: title.trim(), bounds: whole(bounds) },
      ]);
    },

    /** Moves or resizes a frame. */
    reshapeFrame(frameId: string, bounds: Bounds) {
      return desk.send([{ type: 'ReshapeFrame', frameId, bounds: whole(bounds) }]);
    },

    /** Gives a frame another heading. */
    titleFrame(frameId: string, title: string) {
      return desk.send([{ type: 'TitleFrame', frameId, title: title.trim() }]);
    },

    /** Removes a frame; what stands in it stays. */
    removeFrame(frameId: string) {
      return desk.send([{ type: 'RemoveFrame', frameId }]);
    },
  };
}

/** Whole units, and never so small that nobody can get hold of it again. */
function whole(bounds: Bounds): Bounds {
  return {
    x: Math.round(bounds.x),
    y: Math.round(bounds.y),
    width: Math.max(SMALLEST, Math.round(bounds.width)),
    height: Math.max(SMALLEST, Math.round(bounds.height)),
  };
}
