package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a note out of its cluster.
 *
 * @param noteId the note
 */
public record UnclusterNote(NoteId noteId) implements BoardCommand {
    public UnclusterNote {
        InvalidValue.ifMissing("noteId", noteId);
    }
}
