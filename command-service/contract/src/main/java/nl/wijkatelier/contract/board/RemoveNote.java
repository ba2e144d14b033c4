package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a note off the board; it can be restored.
 *
 * @param noteId the note
 */
public record RemoveNote(NoteId noteId) implements BoardCommand {
    public RemoveNote {
        InvalidValue.ifMissing("noteId", noteId);
    }
}
