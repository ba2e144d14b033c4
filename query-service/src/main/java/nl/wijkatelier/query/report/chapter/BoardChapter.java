package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Bullets;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** The boards: their notes by cluster, those with the most dots first, each with what was said of it. */
final class BoardChapter implements Chapter {
    static final Terms COLOUR = Terms.of(
            "YELLOW", "Idee", "Idea",
            "PINK", "Zorg of risico", "Concern or risk",
            "BLUE", "Feit", "Fact",
            "GREEN", "Afspraak", "Agreement",
            "PURPLE", "Vraag", "Question");

    private static final Text UNCLUSTERED = new Text("Niet in een cluster", "Not in a cluster");
    private static final Text EMPTY = new Text("Op dit bord staan geen notities.", "There are no notes on this board.");
    private static final Text BACKGROUND = new Text("Achtergrond: %s", "Background: %s");
    private static final Text BACKGROUND_OF = new Text("Achtergrond: %s. Bron: %s.", "Background: %s. Source: %s.");
    private static final Text QUESTION = new Text("Vraag van een stille ronde: %s", "Question of a silent round: %s");
    private static final Text NOTE = new Text("%s: %s", "%s: %s");
    private static final Text DOTTED = new Text("stippen: %d", "dots: %d");
    private static final Text NOTES = new Text("Notities", "Notes");
    private static final Text UNSIGNED = new Text("zonder naam", "unsigned");

    @Override
    public Text title() {
        return new Text("Borden", "Boards");
    }

    @Override
    public List<Block> blocks(Material material) {
        var boards = material.all(ItemKind.BOARD);
        if (boards.isEmpty()) {
            return List.of();
        }
        var about = new AboutNotes(Dots.of(material), Reactions.of(material), Comments.of(material));
        var blocks = new ArrayList<Block>();
        for (var board : boards) {
            blocks.add(new Heading(2, board.given("title")));
            board(material, board, about, blocks);
        }
        blocks.add(data(material, boards, about));
        about.comments().data(boards, notes(material)).forEach(blocks::add);
        return blocks;
    }

    /** What notes got from others. */
    private record AboutNotes(Dots dots, Reactions reactions, Comments comments) {}

    /** The notes that everybody can read. */
    static List<Entry> notes(Material material) {
        return material.all(ItemKind.NOTE).stream()
                .filter(BoardChapter::isReadable)
                .toList();
    }

    /** Whether a note is still there, for everybody to read. */
    static boolean isReadable(Entry note) {
        return !note.is("removed") && note.text("text") != null;
    }

    private static void board(Material material, Entry board, AboutNotes about, List<Block> blocks) {
        background(material, board.part("background"), blocks);
        for (var round : material.of(ItemKind.ROUND, "board", board.id())) {
            blocks.add(new Paragraph(material.say(QUESTION, round.given("question"))));
        }
        var notes = notes(material).stream().filter(note -> note.says("board", board.id())).toList();
        if (notes.isEmpty()) {
            blocks.add(new Paragraph(material.say(EMPTY)));
        }
        for (var cluster : material.of(ItemKind.CLUSTER, "board", board.id())) {
            var together = notes.stream().filter(note -> note.says("cluster", cluster.id())).toList();
            group(material, cluster.given("name"), together, about, blocks);
        }
        var alone = notes.stream()
                .filter(note -> material.find(ItemKind.CLUSTER, note.text("cluster")).isEmpty())
                .toList();
        group(material, material.say(UNCLUSTERED), alone, about, blocks);
    }

    /** The image itself is not in the report: what it shows is, and whose it is. */
    private static void background(Material material, Entry background, List<Block> blocks) {
        var shows = background.text("alternative");
        var source = background.text("source");
        if (shows != null) {
            blocks.add(new Paragraph(source == null ? material.say(BACKGROUND, shows) : material.say(BACKGROUND_OF, shows, source)));
        }
    }

    private static void group(Material material, String name, List<Entry> notes, AboutNotes about, List<Block> blocks) {
        if (notes.isEmpty()) {
            return;
        }
        blocks.add(new Heading(3, name));
        blocks.add(new Bullets(notes.stream()
                .sorted(Comparator.comparingLong((Entry note) -> -about.dots().orNone(note)))
                .flatMap(note -> Stream.concat(Stream.of(line(material, note, about)), about.comments().lines(note).stream()))
                .toList()));
    }

    private static String line(Material material, Entry note, AboutNotes about) {
        var count = about.dots().on(note);
        var got = Stream.of(count == null ? "" : material.say(DOTTED, count), about.reactions().on(note))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        var line = material.say(NOTE, material.term(COLOUR, note, "colour"), note.given("text"));
        return got.isEmpty() ? line : line + " (" + got + ")";
    }

    private static Table data(Material material, List<Entry> boards, AboutNotes about) {
        var table = new TableDraft(material, NOTES, Table.Use.DATA)
                .column("Bord", "Board", 3)
                .column(Words.COMPONENT_TITLE, 2)
                .column("Cluster", "Cluster", 3)
                .column(Words.KIND, 2)
                .column("Notitie", "Note", 8)
                .column("Van", "By", 3)
                .column("Geschreven", "Written", 2)
                .column("Stippen", "Dots", 1)
                .column("Reacties", "Reactions", 3)
                .column("Opmerkingen", "Comments", 1);
        for (var board : boards) {
            notes(material).stream()
                    .filter(note -> note.says("board", board.id()))
                    .forEach(note -> table.row(row(material, board, note, about)));
        }
        return table.done();
    }

    private static List<Cell> row(Material material, Entry board, Entry note, AboutNotes about) {
        var author = note.text("author");
        var count = about.dots().on(note);
        var reactions = about.reactions().on(note);
        return List.of(
                new Cell.Words(board.given("title")),
                new Cell.Words(material.term(Words.COMPONENT, board, "component")),
                Cell.wordsIfAny(material.find(ItemKind.CLUSTER, note.text("cluster"))
                        .map(cluster -> cluster.given("name"))
                        .orElse(null)),
                new Cell.Words(material.term(COLOUR, note, "colour")),
                new Cell.Words(note.given("text")),
                new Cell.Words(author == null ? material.say(UNSIGNED) : material.people().label(author)),
                Cell.moment(note.moment("createdAt")),
                count == null ? new Cell.Nothing() : Cell.count(count),
                reactions.isEmpty() ? new Cell.Nothing() : new Cell.Words(reactions),
                Cell.count((long) about.comments().on(note)));
    }
}
