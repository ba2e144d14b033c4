package nl.wijkatelier.contract.board;

/**
 * A note became larger or smaller.
 *
 * @param noteId the note
 * @param size its new size
 */
public record NoteResized(NoteId noteId, NoteSize size) implements BoardEvent {}
