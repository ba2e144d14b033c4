package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.F1;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.L1;
import static nl.wijkatelier.atelier.Example.LARGE;
import static nl.wijkatelier.atelier.Example.MAP;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.OTHER_MAP;
import static nl.wijkatelier.atelier.Example.SMALL;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.drawFrame;
import static nl.wijkatelier.atelier.Example.formCluster;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DeriveNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveBackground;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.board.TitleFrame;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with boards. */
public final class BoardRepertoire implements Repertoire {
    private static final List<NoteColour> COLOURS = List.of(NoteColour.values());
    private static final List<NoteSize> SIZES = List.of(NoteSize.values());

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                addNote(N1),
                new RewordNote(N1, INSULATE, 0),
                new MoveNote(N1, THERE),
                new RecolourNote(N1, NoteColour.PINK),
                new ResizeNote(N1, NoteSize.LARGE),
                new RemoveNote(N1),
                new RestoreNote(N1),
                new DeriveNote(N1, List.of()),
                formCluster(C1),
                new NameCluster(C1, CONCERNS),
                new DissolveCluster(C1),
                new ClusterNote(N1, C1),
                new UnclusterNote(N1),
                drawFrame(F1),
                new ReshapeFrame(F1, LARGE),
                new TitleFrame(F1, CONCERNS),
                new RemoveFrame(F1),
                new DrawLink(L1, BOARD, "n1", "c1", null),
                new RemoveLink(L1));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new OpenBoard(new BoardId("b9"), SOURCES, Component.GENERAL),
                new LayBackground(BOARD, MAP, SMALL, SOURCES, null, 60),
                new RemoveBackground(BOARD));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new AddNote(chance.note(), chance.board(), text(chance), point(chance), colour(chance)),
                () -> new RewordNote(chance.note(), text(chance), chance.number(400)),
                () -> new MoveNote(chance.note(), point(chance)),
                () -> new RecolourNote(chance.note(), colour(chance)),
                () -> new ResizeNote(chance.note(), chance.one(SIZES)),
                () -> new RemoveNote(chance.note()),
                () -> new RestoreNote(chance.note()),
                () -> new DeriveNote(chance.note(), List.of(chance.note(), chance.note())),
                () -> new FormCluster(
                        chance.cluster(), chance.board(), chance.title(), List.of(chance.note(), chance.note())),
                () -> new NameCluster(chance.cluster(), chance.title()),
                () -> new DissolveCluster(chance.cluster()),
                () -> new ClusterNote(chance.note(), chance.cluster()),
                () -> new UnclusterNote(chance.note()),
                () -> new DrawFrame(frame(chance), chance.board(), chance.title(), bounds(chance)),
                () -> new ReshapeFrame(frame(chance), bounds(chance)),
                () -> new TitleFrame(frame(chance), chance.title()),
                () -> new RemoveFrame(frame(chance)),
                () -> new DrawLink(
                        new LinkId("l" + chance.number(20)), chance.board(), chance.note().value(), chance.cluster().value(), null),
                () -> new RemoveLink(new LinkId("l" + chance.number(20))),
                () -> new OpenBoard(chance.board(), chance.title(), Component.GENERAL),
                () -> new LayBackground(
                        chance.board(), chance.one(List.of(MAP, OTHER_MAP)), bounds(chance), chance.title(), null, 60),
                () -> new RemoveBackground(chance.board()));
    }

    private static NoteText text(Chance chance) {
        return new NoteText("tekst " + chance.number(5));
    }

    private static FrameId frame(Chance chance) {
        return new FrameId("f" + chance.number(6));
    }

    private static Bounds bounds(Chance chance) {
        return new Bounds(0, 0, chance.number(5), chance.number(5));
    }

    private static NoteColour colour(Chance chance) {
        return chance.one(COLOURS);
    }

    private static Point point(Chance chance) {
        return new Point(chance.number(5), chance.number(5));
    }
}
