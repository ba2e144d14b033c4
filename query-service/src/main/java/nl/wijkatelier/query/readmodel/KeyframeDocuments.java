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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;

/**
 * Keyframes as MongoDB keeps them: items as BSON, so that numbers come back as what they were; compressed, in parts below
 * its limit of 16 MB.
 */
final class KeyframeDocuments {
    private static final int LARGEST_PART = 8 * 1_000 * 1_000;
    private static final DocumentCodec CODEC = new DocumentCodec();

    private KeyframeDocuments() {}

    static String id(AtelierId atelier, long revision, int part) {
        return "%s/%012d/%04d".formatted(atelier, revision, part);
    }

    static List<Document> of(Keyframe keyframe) {
        var bytes = compressed(keyframe);
        var parts = 1 + (bytes.length - 1) / LARGEST_PART;
        var documents = new ArrayList<Document>(parts);
        for (var part = 0; part < parts; part++) {
            var from = part * LARGEST_PART;
            var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LARGEST_PART));
            documents.add(new Document("_id", id(keyframe.atelier(), keyframe.revision(), part))
                    .append("atelier", keyframe.atelier().value())
                    .append("revision", keyframe.revision())
                    .append("parts", parts)
                    .append("items", new Binary(piece)));
        }
        return documents;
    }

    static List<Item> items(List<Document> parts) {
        var compressed = new ByteArrayOutputStream();
        parts.forEach(part -> compressed.writeBytes(part.get("items", Binary.class).getData()));
        var bytes = inflated(compressed.toByteArray());
        var items = new ArrayList<Item>();
        while (bytes.hasRemaining()) {
            var size = bytes.getInt(bytes.position());
            items.add(item(bytes.slice(bytes.position(), size)));
            bytes.position(bytes.position() + size);
        }
        return items;
    }

    private static byte[] compressed(Keyframe keyframe) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16); var buffer = new BasicOutputBuffer()) {
            for (var item : keyframe.items()) {
                buffer.truncateToPosition(0);
                CODEC.encode(new BsonBinaryWriter(buffer), ItemDocument.bare(item), EncoderContext.builder().build());
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

    private static Item item(ByteBuffer bson) {
        try (var reader = new BsonBinaryReader(bson)) {
            return ItemDocument.item(CODEC.decode(reader, DecoderContext.builder().build()));
        }
    }
}
