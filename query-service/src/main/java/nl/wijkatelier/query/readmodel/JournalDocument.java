package nl.wijkatelier.query.readmodel;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.ItemKey;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The journal as MongoDB keeps it: one entry per event, {@value #ENTRIES} of them packed in a document. They are found by
 * their revisions alone: a document per entry costs the embedded server, and the heap that it shares with us, many times as much.
 */
final class JournalDocument {
    static final int ENTRIES = 64;

    private JournalDocument() {}

    /** The block that a revision is in. */
    static long block(long revision) {
        return (revision - 1) / ENTRIES;
    }

    static String id(AtelierId atelier, long block) {
        return "%s/%010d".formatted(atelier, block);
    }

    static Document of(AtelierId atelier, long block, List<Document> entries) {
        return new Document("_id", id(atelier, block))
                .append("atelier", atelier.value())
                .append("entries", new Binary(PackedDocuments.pack(entries.stream())));
    }

    static Document of(JournalEntry entry) {
        var document = new Document("revision", entry.revision())
                .append("kind", entry.kind())
                .append("by", entry.by())
                .append("at", entry.at().toString())
                .append("items", entry.items());
        if (!entry.recordedAt().equals(entry.at())) {
            document.append("recordedAt", entry.recordedAt().toString());
        }
        append(document, "detail", entry.detail().isEmpty() ? null : entry.detail());
        append(document, "board", entry.board());
        append(document, "text", entry.text());
        append(document, "secret", secret(entry.secret()));
        append(document, "mark", mark(entry.mark()));
        append(document, "turn", turn(entry.turn()));
        return document;
    }

    static List<JournalEntry> entries(Document block) {
        return unpacked(block, JournalDocument::entry);
    }

    /** The entries of a block as they were put in. */
    static List<Document> documents(Document block) {
        return unpacked(block, Function.identity());
    }

    /** Those of another version, which serve until they are built anew, may have them unpacked. */
    private static <T> List<T> unpacked(Document block, Function<Document, T> reader) {
        return block.get("entries") instanceof Binary packed
                ? PackedDocuments.unpack(packed.getData(), reader)
                : block.getList("entries", Document.class).stream().map(reader).toList();
    }

    private static JournalEntry entry(Document document) {
        var recordedAt = document.getString("recordedAt");
        var at = document.getString("at");
        return new JournalEntry(
                document.getLong("revision"),
                document.getString("kind"),
                document.getList("detail", String.class, List.of()),
                document.getString("by"),
                Instant.parse(at),
                Instant.parse(recordedAt == null ? at : recordedAt),
                document.getString("board"),
                document.getList("items", String.class),
                document.getString("text"),
                secretOf(document.get("secret", Document.class)),
                markOf(document.get("mark", Document.class)),
                turnOf(document.get("turn", Document.class)));
    }

    private static void append(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    private static @Nullable Document secret(@Nullable Secret secret) {
        if (secret == null) {
            return null;
        }
        var document = new Document("owner", secret.owner())
                .append("notes", names(secret.about()))
                .append("worded", names(secret.worded()))
                .append("forEver", secret.forEver());
        append(document, "sharedWith", secret.sharedWith().isEmpty() ? null : secret.sharedWith());
        return document;
    }

    private static @Nullable Secret secretOf(@Nullable Document document) {
        return document == null
                ? null
                : new Secret(
                        document.getString("owner"),
                        document.getList("sharedWith", String.class, List.of()),
                        keys(document.getList("notes", String.class)),
                        keys(document.getList("worded", String.class, List.of())),
                        document.getBoolean("forEver"));
    }

    /** A note goes by its id alone, as all did when read models of before were written; no id has a slash in it. */
    private static List<String> names(List<ItemKey> keys) {
        return keys.stream()
                .map(key -> key.kind() == ItemKind.NOTE ? key.id() : key.kind().word() + "/" + key.id())
                .toList();
    }

    private static List<ItemKey> keys(List<String> names) {
        return names.stream().map(JournalDocument::key).toList();
    }

    private static ItemKey key(String name) {
        var slash = name.indexOf('/');
        return slash < 0
                ? new ItemKey(ItemKind.NOTE, name)
                : new ItemKey(ItemDocument.kind(name.substring(0, slash)), name.substring(slash + 1));
    }

    private static @Nullable Document mark(@Nullable Mark mark) {
        return mark == null ? null : new Document("kind", mark.kind()).append("title", mark.title());
    }

    private static @Nullable Mark markOf(@Nullable Document document) {
        return document == null ? null : new Mark(document.getString("kind"), document.getString("title"));
    }

    private static @Nullable Document turn(@Nullable ChapterTurn turn) {
        return turn == null ? null : ChapterDocument.of(turn);
    }

    private static @Nullable ChapterTurn turnOf(@Nullable Document document) {
        return document == null ? null : ChapterDocument.turn(document);
    }
}
