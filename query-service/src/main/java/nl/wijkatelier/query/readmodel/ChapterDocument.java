package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.readmodel.ChapterTurn.Heading;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A turn of the programme as MongoDB keeps it in the journal. */
final class ChapterDocument {
    private ChapterDocument() {}

    static Document of(ChapterTurn turn) {
        var heading = turn.heading();
        var document = new Document("kind", turn.kind().name()).append("id", turn.id());
        return heading == null ? document : document.append("heading", headingDocument(heading));
    }

    static ChapterTurn turn(Document document) {
        return new ChapterTurn(
                ItemKind.valueOf(document.getString("kind")),
                document.getString("id"),
                heading(document.get("heading", Document.class)));
    }

    private static Document headingDocument(Heading heading) {
        var document = new Document();
        append(document, "title", heading.title());
        append(document, "sort", heading.sort());
        append(document, "component", heading.component());
        append(document, "minutes", heading.minutes());
        return document;
    }

    private static void append(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    private static @Nullable Heading heading(@Nullable Document document) {
        return document == null
                ? null
                : new Heading(
                        document.getString("title"),
                        document.getString("sort"),
                        document.getString("component"),
                        document.getLong("minutes"));
    }
}
