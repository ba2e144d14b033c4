package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Moves a note; of two moves the last one wins.
 *
 * @param noteId the note
 * @param position its new top left corner
 */
public record MoveNote(NoteId noteId, Point position) implements BoardCommand {
    public MoveNote {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("position", position);
    }
}
