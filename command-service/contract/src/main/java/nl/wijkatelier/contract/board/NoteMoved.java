package nl.wijkatelier.contract.board;

/**
 * A note was moved.
 *
 * @param noteId the note
 * @param position its new top left corner
 */
public record NoteMoved(NoteId noteId, Point position) implements BoardEvent {}
