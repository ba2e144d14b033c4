package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A note was added.
 *
 * @param noteId the note
 * @param boardId the board it is on
 * @param text what it says
 * @param position its top left corner
 * @param colour its colour
 * @param roundId the private writing round it was written in, if any
 */
public record NoteAdded(
        NoteId noteId,
        BoardId boardId,
        NoteText text,
        Point position,
        NoteColour colour,
        @Nullable RoundId roundId) implements BoardEvent {}
