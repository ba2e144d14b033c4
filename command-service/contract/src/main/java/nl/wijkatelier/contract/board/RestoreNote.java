package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Puts a removed note back where it was.
 *
 * @param noteId the note
 */
public record RestoreNote(NoteId noteId) implements BoardCommand {
    public RestoreNote {
        InvalidValue.ifMissing("noteId", noteId);
    }
}
