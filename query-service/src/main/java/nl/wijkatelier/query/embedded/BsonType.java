package nl.wijkatelier.query.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on file as BSON: a fraction of the work and of the size of serialised Java objects. */
final class BsonType extends BasicDataType<Document> {
    private static final int FIRST_GUESS = 512;

    /** A guess that follows what is written, as H2's own types have it: it only steers when pages are split. */
    private volatile int usualSize = FIRST_GUESS;

    @Override
    public int getMemory(Document document) {
        return usualSize;
    }

    @Override
    public void write(WriteBuffer file, Document document) {
        var bytes = Unpooled.buffer(usualSize);
        BsonEncoder.encodeDocument(document, bytes);
        usualSize = (15 * usualSize + bytes.readableBytes()) / 16;
        file.putVarInt(bytes.readableBytes()).put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer file) {
        var bytes = new byte[DataUtils.readVarInt(file)];
        file.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
