package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** What was said of notes, without what was taken away. */
final class Comments {
    private static final Text TITLE = new Text("Opmerkingen", "Comments");
    private static final Text OPEN = new Text("Opmerking van %s: %s", "Comment by %s: %s");
    private static final Text RESOLVED = new Text("Opmerking van %s (afgehandeld): %s", "Comment by %s (resolved): %s");

    private final Material material;
    private final Map<String, List<Entry>> byNote = new HashMap<>();

    private Comments(Material material) {
        this.material = material;
        for (var comment : material.all(ItemKind.COMMENT)) {
            if (!comment.is("removed")) {
                byNote.computeIfAbsent(comment.given("note"), note -> new ArrayList<>()).add(comment);
            }
        }
    }

    static Comments of(Material material) {
        return new Comments(material);
    }

    /** How many there are on a note. */
    int on(Entry note) {
        return byNote.getOrDefault(note.id(), List.of()).size();
    }

    /** A line for each on a note, oldest first. */
    List<String> lines(Entry note) {
        return byNote.getOrDefault(note.id(), List.of()).stream()
                .map(comment -> material.say(
                        comment.has("resolvedAt") ? RESOLVED : OPEN,
                        material.people().label(comment.text("author")),
                        comment.given("text")))
                .toList();
    }

    /** All of them on the notes of the boards. */
    Stream<Block> data(List<Entry> boards, List<Entry> notes) {
        var table = new TableDraft(material, TITLE, Table.Use.DATA)
                .column("Bord", "Board", 3)
                .column("Notitie", "Note", 8)
                .column("Opmerking", "Comment", 8)
                .column("Van", "By", 3)
                .column("Geschreven", "Written", 2)
                .column("Afgehandeld", "Resolved", 2);
        for (var board : boards) {
            notes.stream()
                    .filter(note -> note.says("board", board.id()))
                    .forEach(note -> byNote.getOrDefault(note.id(), List.of())
                            .forEach(comment -> table.row(row(board, note, comment))));
        }
        return table.ifAny();
    }

    private List<Cell> row(Entry board, Entry note, Entry comment) {
        return List.of(
                new Cell.Words(board.given("title")),
                new Cell.Words(note.given("text")),
                new Cell.Words(comment.given("text")),
                new Cell.Words(material.people().label(comment.text("author"))),
                Cell.moment(comment.moment("createdAt")),
                comment.has("resolvedAt") ? Cell.moment(comment.moment("resolvedAt")) : new Cell.Nothing());
    }
}
