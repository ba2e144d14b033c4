package nl.wijkatelier.contract.board;

/**
 * A note was taken off the board.
 *
 * @param noteId the note
 */
public record NoteRemoved(NoteId noteId) implements BoardEvent {}
