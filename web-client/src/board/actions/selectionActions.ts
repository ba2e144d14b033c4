import type { Outcome } from '../../atelier/outcome';
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

    /** Asks whether these notes are a hurdle, a step or an action. */
    makeOfNotes(noteIds: readonly string[]) {
      desk.askWhatToMake(noteIds);
    },

    /** Shows beside the board what was said of a note, and lets one say more. */
    discussNote(noteId: string) {
      desk.discuss(noteId);
    },

    /** Parks what a note says; nothing for a note that says nothing, or that is parked already. */
    async parkNote(noteId: string): Promise<Outcome | undefined> {
      const text = desk.note(noteId)?.text?.trim();
      if (!text || desk.isParked(noteId)) return undefined;
      return (await desk.send([{ type: 'ParkTopic', topicId: desk.newId(), text, noteId }]))[0];
    },
  };
}
