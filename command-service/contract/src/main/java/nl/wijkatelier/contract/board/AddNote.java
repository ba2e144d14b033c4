package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Adds a note. During a private writing round it is seen by its author only.
 *
 * @param noteId the new note
 * @param boardId the board it is on
 * @param text what it says
 * @param position its top left corner
 * @param colour its colour, which has a meaning
 */
public record AddNote(
        NoteId noteId,
        BoardId boardId,
        NoteText text,
        Point position,
        NoteColour colour) implements BoardCommand {
    public AddNote {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.ifMissing("text", text);
        InvalidValue.ifMissing("position", position);
        InvalidValue.ifMissing("colour", colour);
    }
}
