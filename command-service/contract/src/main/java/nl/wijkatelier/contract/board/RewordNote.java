package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Rewords a note. Refused with both texts when somebody else reworded it after the text this author saw.
 *
 * @param noteId the note
 * @param text the new text
 * @param basedOn revision at which the text that the author saw was written
 */
public record RewordNote(NoteId noteId, NoteText text, long basedOn) implements BoardCommand {
    public RewordNote {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("text", text);
    }
}
