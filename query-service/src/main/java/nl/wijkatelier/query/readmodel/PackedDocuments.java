package nl.wijkatelier.query.readmodel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.io.BasicOutputBuffer;

/**
 * Many small documents as one value: BSON, one after the other, compressed. To the embedded server, which shares our heap,
 * that is one array of bytes, where the documents themselves take twenty times as much.
 */
final class PackedDocuments {
    private static final DocumentCodec CODEC = new DocumentCodec();

    private PackedDocuments() {}

    static byte[] pack(Stream<Document> documents) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 13); var buffer = new BasicOutputBuffer()) {
            for (var document : (Iterable<Document>) documents::iterator) {
                buffer.truncateToPosition(0);
                BsonValues.write(new BsonBinaryWriter(buffer), document);
                buffer.pipe(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** What was packed, each as what the reader makes of it. */
    static <T> List<T> unpack(byte[] packed, Function<Document, T> reader) {
        var bytes = inflated(packed);
        var documents = new ArrayList<T>();
        while (bytes.hasRemaining()) {
            var size = bytes.getInt(bytes.position());
            documents.add(reader.apply(document(bytes.slice(bytes.position(), size))));
            bytes.position(bytes.position() + size);
        }
        return documents;
    }

    private static ByteBuffer inflated(byte[] packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
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
