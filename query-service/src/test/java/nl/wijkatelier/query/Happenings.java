package nl.wijkatelier.query;

import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.WritingRoundStarted;

/** Events in few words. */
public final class Happenings {
    private Happenings() {}

    /** An open atelier with board b1, facilitator f, and these participants. */
    public static Story begun(String atelier, String... participants) {
        var story = new Story(atelier)
                .then("f", new AtelierPlanned(new Title("Wijkatelier Noord"), new Title("Stad"), null, null))
                .then("f", joined("f", Role.FACILITATOR))
                .then("f", new AtelierOpened())
                .then("f", new BoardOpened(new BoardId("b1"), new Title("Kansen"), Component.PARTICIPATION));
        List.of(participants).forEach(who -> story.then(who, joined(who, Role.PARTICIPANT)));
        return story;
    }

    public static AtelierEvent joined(String who, Role role) {
        return new ParticipantJoined(new ParticipantId(who), role);
    }

    public static AtelierEvent noteAdded(String note, String text) {
        return noteAdded(note, text, null);
    }

    public static AtelierEvent noteAdded(String note, String text, String round) {
        return new NoteAdded(
                new NoteId(note),
                new BoardId("b1"),
                new NoteText(text),
                new Point(10, 20),
                NoteColour.YELLOW,
                round == null ? null : new RoundId(round));
    }

    public static AtelierEvent noteMoved(String note, double x, double y) {
        return new NoteMoved(new NoteId(note), new Point(x, y));
    }

    public static AtelierEvent noteReworded(String note, String text) {
        return new NoteReworded(new NoteId(note), new NoteText(text));
    }

    public static AtelierEvent roundStarted(String round) {
        return new WritingRoundStarted(new RoundId(round), new BoardId("b1"), new Title("Wat houdt u tegen?"));
    }

    public static AtelierEvent roundRevealed(String round, boolean anonymous) {
        return new RoundRevealed(new RoundId(round), anonymous);
    }
}
