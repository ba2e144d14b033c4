package nl.wijkatelier.query.readmodel;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemOutcome;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Keyframes and delta frames as MongoDB keeps them: their items packed, in parts below its limit of 16 MB.
 */
final class FrameDocuments {
    private static final int LARGEST_PART = 8 * 1_000 * 1_000;

    private FrameDocuments() {}

    static String id(AtelierId atelier, long revision, int part) {
        return "%s/%012d/%04d".formatted(atelier, revision, part);
    }

    static List<Document> of(Keyframe keyframe) {
        return parts(keyframe.atelier(), keyframe.revision(), keyframe.items().stream().map(ItemDocument::bare));
    }

    static List<Document> of(DeltaFrame frame) {
        return parts(frame.atelier(), frame.revision(), frame.outcomes().stream().map(ItemDocument::outcome));
    }

    private static List<Document> parts(AtelierId atelier, long revision, Stream<Document> items) {
        var bytes = PackedDocuments.pack(items);
        var parts = 1 + (bytes.length - 1) / LARGEST_PART;
        var documents = new ArrayList<Document>(parts);
        for (var part = 0; part < parts; part++) {
            var from = part * LARGEST_PART;
            var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LARGEST_PART));
            documents.add(new Document("_id", id(atelier, revision, part))
                    .append("atelier", atelier.value())
                    .append("revision", revision)
                    .append("parts", parts)
                    .append("items", new Binary(piece)));
        }
        return documents;
    }

    /** The items of a keyframe. */
    static List<Item> items(List<Document> parts) {
        return read(parts, ItemDocument::item);
    }

    /** What became of the items of a delta frame. */
    static List<ItemOutcome> outcomes(List<Document> parts) {
        return read(parts, ItemDocument::outcome);
    }

    private static <T> List<T> read(List<Document> parts, Function<Document, T> item) {
        var packed = new ByteArrayOutputStream();
        parts.forEach(part -> packed.writeBytes(part.get("items", Binary.class).getData()));
        return PackedDocuments.unpack(packed.toByteArray(), item);
    }
}
