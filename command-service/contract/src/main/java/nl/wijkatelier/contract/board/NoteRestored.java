package nl.wijkatelier.contract.board;

/**
 * A removed note was put back.
 *
 * @param noteId the note
 */
public record NoteRestored(NoteId noteId) implements BoardEvent {}
