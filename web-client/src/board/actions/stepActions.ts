import type { ActionDesk } from './ActionDesk';

/** Taking one's own last step back, and doing it again. */
export function stepActions(desk: ActionDesk) {
  return {
    /** Undoes one's own last action. */
    undo() {
      return desk.send([{ type: 'UndoLast' }]);
    },

    /** Does again what was undone. */
    redo() {
      return desk.send([{ type: 'RedoLast' }]);
    },
  };
}
