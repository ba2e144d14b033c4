package nl.wijkatelier.query.readmodel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemOutcome;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;

/**
 * Keyframes and delta frames as MongoDB keeps them: items as BSON, so that numbers come back as what they were; compressed,
 * in parts below its limit of 16 MB.
 */
final class FrameDocuments {
    private static final int LARGEST_PART = 8 * 1_000 * 1_000;
    private static final DocumentCodec CODEC = new DocumentCodec();

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
        var bytes = compressed(items);
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
        var compressed = new ByteArrayOutputStream();
        parts.forEach(part -> compressed.writeBytes(part.get("items", Binary.class).getData()));
        var bytes = inflated(compressed.toByteArray());
        var items = new ArrayList<T>();
        while (bytes.hasRemaining()) {
            var size = bytes.getInt(bytes.position());
            items.add(item.apply(document(bytes.slice(bytes.position(), size))));
            bytes.position(bytes.position() + size);
        }
        return items;
    }

    private static byte[] compressed(Stream<Document> items) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16); var buffer = new BasicOutputBuffer()) {
            for (var item : (Iterable<Document>) items::iterator) {
                buffer.truncateToPosition(0);
                CODEC.encode(new BsonBinaryWriter(buffer), item, EncoderContext.builder().build());
                buffer.pipe(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static ByteBuffer inflated(byte[] compressed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(ByteBuffer bson) {
        try (var reader = new BsonBinaryReader(bson)) {
            return CODEC.decode(reader, DecoderContext.builder().build());
        }
    }
}
