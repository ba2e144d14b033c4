package nl.wijkatelier.atelier.board;

import java.util.List;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A note, on the board or taken off it.
 *
 * @param noteId which
 * @param boardId its board
 * @param author who added it
 * @param text what it says
 * @param textRevision the revision at which that was written
 * @param textBy who wrote that
 * @param position its place
 * @param colour its colour
 * @param size how large it is shown
 * @param cluster its cluster; kept while it is off the board
 * @param roundId the writing round it was written in
 * @param sharing with whom its author shares it in that round; null for nobody
 * @param sources the notes that it came forth from
 * @param secret whether only its author, and those with whom it is shared, may see and touch it
 * @param removed whether it was taken off the board
 */
public record Note(
        NoteId noteId,
        BoardId boardId,
        ParticipantId author,
        NoteText text,
        long textRevision,
        ParticipantId textBy,
        Point position,
        NoteColour colour,
        NoteSize size,
        @Nullable ClusterId cluster,
        @Nullable RoundId roundId,
        @Nullable Sharing sharing,
        List<NoteId> sources,
        boolean secret,
        boolean removed) {

    static Note added(NoteAdded added, ParticipantId author, long revision, @Nullable Sharing sharing) {
        return new Note(
                added.noteId(),
                added.boardId(),
                author,
                added.text(),
                revision,
                author,
                added.position(),
                added.colour(),
                NoteSize.NORMAL,
                null,
                added.roundId(),
                sharing,
                List.of(),
                added.roundId() != null,
                false);
    }

    /** Whether it is another's and not shown to anybody else yet. */
    public boolean hiddenFrom(ParticipantId participant) {
        return secret && !author.equals(participant) && !isSharedWith(participant);
    }

    private boolean isSharedWith(ParticipantId participant) {
        return sharing != null && sharing.with().contains(participant);
    }

    Note reworded(NoteText newText, ParticipantId by, long revision) {
        return new Note(
                noteId, boardId, author, newText, revision, by, position, colour, size, cluster, roundId, sharing,
                sources, secret, removed);
    }

    Note moved(Point newPosition) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, newPosition, colour, size, cluster, roundId, sharing,
                sources, secret, removed);
    }

    Note recoloured(NoteColour newColour) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, newColour, size, cluster, roundId, sharing,
                sources, secret, removed);
    }

    Note resized(NoteSize newSize) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, colour, newSize, cluster, roundId, sharing,
                sources, secret, removed);
    }

    Note clustered(@Nullable ClusterId newCluster) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, colour, size, newCluster, roundId, sharing,
                sources, secret, removed);
    }

    Note revealed() {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, colour, size, cluster, roundId, sharing,
                sources, false, removed);
    }

    Note shared(@Nullable Sharing newSharing) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, colour, size, cluster, roundId, newSharing,
                sources, secret, removed);
    }

    Note derived(List<NoteId> newSources) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, colour, size, cluster, roundId, sharing,
                newSources, secret, removed);
    }

    Note onTheBoard(boolean present) {
        return new Note(
                noteId, boardId, author, text, textRevision, textBy, position, colour, size, cluster, roundId, sharing,
                sources, secret, !present);
    }
}
