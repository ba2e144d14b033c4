package nl.wijkatelier.atelier;

import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.FrameDrawn;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.people.ParticipantId;

/** The people, boards and things of the example atelier in which the tests take place. */
public final class Example {
    public static final AtelierId ATELIER = new AtelierId("molenveld");
    public static final Instant NOON = Instant.parse("2027-03-02T11:00:00Z");

    public static final ParticipantId HOST = new ParticipantId("host");
    public static final ParticipantId FEM = new ParticipantId("fem");
    public static final ParticipantId ANNA = new ParticipantId("anna");
    public static final ParticipantId BRAM = new ParticipantId("bram");
    public static final ParticipantId OLGA = new ParticipantId("olga");
    public static final ParticipantId AART = new ParticipantId("aart");
    public static final ParticipantId STRANGER = new ParticipantId("stranger");

    public static final BoardId BOARD = new BoardId("b1");
    public static final BoardId OTHER_BOARD = new BoardId("b2");
    public static final NoteId N1 = new NoteId("n1");
    public static final NoteId N2 = new NoteId("n2");
    public static final NoteId N3 = new NoteId("n3");
    public static final ClusterId C1 = new ClusterId("c1");
    public static final ClusterId C2 = new ClusterId("c2");
    public static final FrameId F1 = new FrameId("f1");
    public static final LinkId L1 = new LinkId("l1");

    public static final NoteText HEAT = new NoteText("Warmte uit de sloot");
    public static final NoteText INSULATE = new NoteText("Eerst isoleren");
    public static final NoteText RENT = new NoteText("De huur mag niet stijgen");
    public static final Point HERE = new Point(40, 80);
    public static final Point THERE = new Point(400, 120);
    public static final Bounds SMALL = new Bounds(0, 0, 400, 300);
    public static final Bounds LARGE = new Bounds(0, 0, 800, 600);
    public static final BackgroundImage MAP =
            new BackgroundImage(new ImageId("a".repeat(64)), ImageType.PNG, 1200, 800);
    public static final BackgroundImage OTHER_MAP =
            new BackgroundImage(new ImageId("b".repeat(64)), ImageType.JPEG, 800, 1200);
    public static final Title SOURCES = new Title("Bronnen");
    public static final Title CONCERNS = new Title("Zorgen");
    public static final Explanation WHY = new Explanation("Daar komen we samen verder mee.");

    private Example() {}

    public static AddNote addNote(NoteId id) {
        return new AddNote(id, BOARD, HEAT, HERE, NoteColour.YELLOW);
    }

    public static NoteAdded noteAdded(NoteId id) {
        return noteAdded(id, BOARD);
    }

    public static NoteAdded noteAdded(NoteId id, BoardId board) {
        return new NoteAdded(id, board, HEAT, HERE, NoteColour.YELLOW, null);
    }

    public static BoardOpened boardOpened(BoardId id) {
        return new BoardOpened(id, SOURCES, Component.TECHNOLOGY);
    }

    public static FormCluster formCluster(ClusterId id, NoteId... notes) {
        return new FormCluster(id, BOARD, SOURCES, List.of(notes));
    }

    public static ClusterFormed clusterFormed(ClusterId id) {
        return new ClusterFormed(id, BOARD, SOURCES);
    }

    public static DrawFrame drawFrame(FrameId id) {
        return new DrawFrame(id, BOARD, SOURCES, SMALL);
    }

    public static FrameDrawn frameDrawn(FrameId id) {
        return new FrameDrawn(id, BOARD, SOURCES, SMALL);
    }

    public static ItemUnknown unknown(ItemKind kind, String id) {
        return new ItemUnknown(kind, id);
    }

    /** Somebody's events of one command, for {@link Scenario#given}. */
    public static Happening by(ParticipantId actor, AtelierEvent... events) {
        return new Happening(actor, List.of(events));
    }

    /**
     * What happened by one command.
     *
     * @param actor who acted
     * @param events what happened
     */
    public record Happening(ParticipantId actor, List<AtelierEvent> events) {}
}
