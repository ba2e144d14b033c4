package nl.wijkatelier.contract.board;

/**
 * A note got another colour.
 *
 * @param noteId the note
 * @param colour the new colour
 */
public record NoteRecoloured(NoteId noteId, NoteColour colour) implements BoardEvent {}
