package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Gives a note another colour.
 *
 * @param noteId the note
 * @param colour the new colour
 */
public record RecolourNote(NoteId noteId, NoteColour colour) implements BoardCommand {
    public RecolourNote {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("colour", colour);
    }
}
