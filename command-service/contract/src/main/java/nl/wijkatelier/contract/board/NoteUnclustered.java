package nl.wijkatelier.contract.board;

/**
 * A note was taken out of its cluster.
 *
 * @param noteId the note
 */
public record NoteUnclustered(NoteId noteId) implements BoardEvent {}
