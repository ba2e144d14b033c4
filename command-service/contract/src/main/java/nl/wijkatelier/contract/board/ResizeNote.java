package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes a note larger or smaller; its top left corner stays where it is.
 *
 * @param noteId the note
 * @param size its new size
 */
public record ResizeNote(NoteId noteId, NoteSize size) implements BoardCommand {
    public ResizeNote {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("size", size);
    }
}
