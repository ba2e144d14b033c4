package nl.wijkatelier.contract.board;

/**
 * A note got another text.
 *
 * @param noteId the note
 * @param text the new text
 */
public record NoteReworded(NoteId noteId, NoteText text) implements BoardEvent {}
