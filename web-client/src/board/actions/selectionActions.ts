import type { ActionDesk } from './ActionDesk';

/** Choosing notes, and what is done with the chosen ones outside the board. */
export function selectionActions(desk: ActionDesk) {
  return {
    /** Selects a note as well, or no longer. */
    toggleSelected(noteId: string) {
      desk.selection.toggle(noteId);
    },

    /** Selects every note on the board. */
    selectAll() {
      desk.selection.select(desk.places.ids());
    },

    /** Selects nothing. */
    selectNone() {
      desk.selection.select([]);
    },

    /** Proposes a decision that rests on these notes. */
    proposeDecision(noteIds: readonly string[]) {
      desk.propose(noteIds);
    },
  };
}
