package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Notes and clusters, and taking back what one did with them. */
final class BoardDeeds implements RandomDeeds {
    private static final List<String> COLOURS = List.of("YELLOW", "PINK", "BLUE", "GREEN", "PURPLE");
    private static final List<String> SIZES = List.of("NORMAL", "LARGE", "EXTRA_LARGE");

    private final Chance chance;
    private final List<String> clusters = new ArrayList<>(List.of("no-such-cluster"));

    BoardDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        Supplier<Map<String, ?>> move = () -> command("MoveNote", "noteId", chance.note(), "position", point());
        Supplier<Map<String, ?>> reword = () ->
                command("RewordNote", "noteId", chance.note(), "text", chance.text(), "basedOn", chance.below(400));
        return List.of(
                this::addNote, this::addNote, this::addNote, this::addNote, this::addNote,
                move, move, move,
                reword, reword,
                () -> command("RecolourNote", "noteId", chance.note(), "colour", chance.one(COLOURS)),
                () -> command("ResizeNote", "noteId", chance.note(), "size", chance.one(SIZES)),
                () -> command(chance.flag() ? "RemoveNote" : "RestoreNote", "noteId", chance.note()),
                () -> command("DeriveNote", "noteId", chance.note(), "sources", List.of(chance.note())),
                this::formCluster,
                () -> command("ClusterNote", "noteId", chance.note(), "clusterId", chance.one(clusters)),
                () -> command("UnclusterNote", "noteId", chance.note()),
                () -> command(chance.onceIn(3) ? "RedoLast" : "UndoLast"));
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(() -> command("DissolveCluster", "clusterId", chance.one(clusters)));
    }

    private Map<String, ?> addNote() {
        return command(
                "AddNote", "noteId", chance.newNote(), "boardId", "b1", "text", chance.text(), "position", point(),
                "colour", chance.one(COLOURS));
    }

    private Map<String, ?> formCluster() {
        var id = chance.newId("c");
        clusters.add(id);
        return command(
                "FormCluster", "clusterId", id, "boardId", "b1", "name", chance.text(), "noteIds", List.of(chance.note()));
    }

    private Map<String, ?> point() {
        return Map.of("x", chance.below(4000) - 2000, "y", chance.below(4000) - 2000);
    }
}
