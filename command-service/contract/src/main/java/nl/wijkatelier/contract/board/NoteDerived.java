package nl.wijkatelier.contract.board;

import java.util.List;

/**
 * It was said from which notes a note came forth.
 *
 * @param noteId the note
 * @param sources all notes that it came forth from
 */
public record NoteDerived(NoteId noteId, List<NoteId> sources) implements BoardEvent {}
