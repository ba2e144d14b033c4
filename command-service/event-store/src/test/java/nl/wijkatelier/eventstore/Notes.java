package nl.wijkatelier.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.people.ParticipantId;

/** Events for tests: notes, the n-th at revision n. */
public final class Notes {
    public static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123456789Z");

    private Notes() {}

    /** A note by a command of its own. */
    public static RecordedEvent note(AtelierId atelier, long revision) {
        return note(atelier, revision, "command-" + revision);
    }

    /** A note by a command that has this id. */
    public static RecordedEvent note(AtelierId atelier, long revision, String command) {
        var actor = new ParticipantId("p1");
        var cause = new RecordedEvent.Cause(new CommandId(command), actor, NOW, null, null, null);
        return new RecordedEvent(atelier, revision, cause, NOW, added(revision));
    }

    /** Notes by a command each, from one revision up to and with another. */
    public static List<RecordedEvent> notes(AtelierId atelier, long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(revision -> note(atelier, revision)).toList();
    }

    private static NoteAdded added(long n) {
        return new NoteAdded(
                new NoteId("n" + n),
                new BoardId("b1"),
                new NoteText("Wat kost een warmtepomp, en wie betaalt \"dat\"? " + n),
                new Point(40 + n % 1_000, 80),
                NoteColour.YELLOW,
                null);
    }
}
